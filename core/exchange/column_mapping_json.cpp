// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_mapping.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"
#include "core/domain/slug.h"
#include "core/exchange/mapping_members.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// A text alone stands for a list of one.
QStringList oneOrMore(JsonReader &reader, const QJsonObject &object, const char *key)
{
    const auto value = object[QLatin1StringView(key)];
    return value.isString() ? QStringList { value.toString() } : reader.texts(key);
}

QJsonValue oneOrMore(const QStringList &texts)
{
    return texts.size() == 1 ? QJsonValue(texts.first()) : QJsonValue(QJsonArray::fromStringList(texts));
}

FieldSource readSource(JsonReader &outer, const char *key, const QString &path)
{
    const auto object = outer.object(key);
    JsonReader reader(object, path + QLatin1StringView(key) + u'.');
    FieldSource source;
    source.columns = oneOrMore(reader, object, "column");
    source.constant = oneOrMore(reader, object, "constant");
    source.separator = reader.text("separator");
    source.allowsPeriods = reader.flag("periods");
    const auto whenWrong = reader.text("ifWrong");
    if (whenWrong == "leave-out"_L1)
        source.whenWrong = WhenWrong::LeaveOut;
    else if (!whenWrong.isEmpty() && whenWrong != "refuse"_L1)
        reader.refuse("ifWrong", translate("ColumnMapping", "refuse or leave-out is wanted here"));
    outer.adopt(reader);
    return source;
}

QJsonObject jsonOf(const FieldSource &source)
{
    return withoutEmptyMembers(
        { { u"column"_s, oneOrMore(source.columns) },
          { u"constant"_s, oneOrMore(source.constant) },
          { u"separator"_s, source.separator },
          { u"periods"_s, source.allowsPeriods ? QJsonValue(true) : QJsonValue() },
          { u"ifWrong"_s, source.whenWrong == WhenWrong::LeaveOut ? QJsonValue(u"leave-out"_s) : QJsonValue() } });
}

std::optional<char> readCharacter(JsonReader &reader, const char *key)
{
    const auto text = reader.text(key);
    if (text == "tab"_L1)
        return '\t';
    if (text == "none"_L1)
        return '\0';
    if (text.size() == 1 && text.front().unicode() < 128)
        return char(text.front().unicode());
    if (!text.isEmpty())
        reader.refuse(key, translate("ColumnMapping", "one character, “tab” or “none” is wanted here"));
    return std::nullopt;
}

QString textOf(std::optional<char> character)
{
    if (!character)
        return {};
    return *character == '\t' ? u"tab"_s : *character == '\0' ? u"none"_s : QString(QLatin1Char(*character));
}

void readFormat(JsonReader &outer, ColumnMapping &mapping)
{
    const auto object = outer.object("format");
    JsonReader reader(object, u"format."_s);
    const auto type = reader.text("type");
    if (type == "csv"_L1)
        mapping.format.type = TableType::Csv;
    else if (type == "json"_L1)
        mapping.format.type = TableType::Json;
    else if (!type.isEmpty())
        reader.refuse("type", translate("ColumnMapping", "csv or json is wanted here"));
    mapping.format.encoding = reader.text("encoding");
    mapping.format.delimiter = readCharacter(reader, "delimiter");
    mapping.format.quote = readCharacter(reader, "quote");
    if (mapping.format.delimiter == '\0')
        reader.refuse("delimiter", translate("ColumnMapping", "a delimiter is wanted here"));
    if (object.contains("header"_L1))
        mapping.format.hasHeader = reader.flag("header");
    mapping.format.key = reader.text("key");
    const auto language = reader.text("language");
    mapping.language = writingLanguageNamed(language);
    if (!language.isEmpty() && !mapping.language)
        reader.refuse("language", translate("ColumnMapping", "fr, en or es is wanted here"));
    outer.adopt(reader);
}

QJsonObject jsonOfFormat(const ColumnMapping &mapping)
{
    const auto &format = mapping.format;
    const auto type = format.type ? (*format.type == TableType::Csv ? u"csv"_s : u"json"_s) : QString();
    return withoutEmptyMembers({ { u"type"_s, type },
                                 { u"encoding"_s, format.encoding },
                                 { u"delimiter"_s, textOf(format.delimiter) },
                                 { u"quote"_s, textOf(format.quote) },
                                 { u"header"_s, format.hasHeader ? QJsonValue(*format.hasHeader) : QJsonValue() },
                                 { u"key"_s, format.key },
                                 { u"language"_s, mapping.language ? nameOf(*mapping.language) : QString() } });
}

void readMandate(JsonReader &reader, ColumnMapping &mapping)
{
    const auto json = reader.object("mandate");
    if (json.isEmpty())
        return;
    auto mandate = Mandate::fromJson(json);
    if (!mandate)
        return reader.refuse("mandate", mandate.error().message);
    if (mandate->slug.isEmpty())
        mandate->slug = slugOf(mandate->title);
    mapping.mandate = *mandate;
}

void readScale(JsonReader &reader, ColumnMapping &mapping)
{
    const auto json = reader.object("scale");
    if (json.isEmpty())
        return;
    const auto scale = VerdictScale::fromJson(json);
    if (!scale)
        return reader.refuse("scale", scale.error().message);
    mapping.scale = *scale;
}

void readDocument(JsonReader &reader, ColumnMapping &mapping)
{
    const auto json = reader.object("source");
    if (json.isEmpty())
        return;
    const auto document = SourceDocument::fromJson(json);
    if (!document)
        return reader.refuse("source", document.error().message);
    mapping.source = *document;
}

void readFields(JsonReader &outer, ColumnMapping &mapping)
{
    const auto object = outer.object("fields");
    JsonReader reader(object, u"fields."_s);
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (const auto field = promiseFieldNamed(member.key()))
            mapping.fields.insert(*field, readSource(reader, member.key().toLatin1().constData(), u"fields."_s));
    }
    outer.adopt(reader);
}

void readVerdict(JsonReader &outer, ColumnMapping &mapping)
{
    const auto object = outer.object("verdict");
    if (object.isEmpty())
        return;
    JsonReader reader(object, u"verdict."_s);
    VerdictSource verdict;
    verdict.text.columns = oneOrMore(reader, object, "column");
    verdict.text.constant = oneOrMore(reader, object, "constant");
    verdict.emptyKey = reader.text("empty");
    const auto values = reader.object("values");
    JsonReader valueReader(values, u"verdict.values."_s);
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!value->isString())
            valueReader.refuse(value.key().toLatin1().constData(),
                               translate("ColumnMapping", "a verdict is wanted here"));
        verdict.values.append({ value.key(), value->toString() });
    }
    reader.adopt(valueReader);
    outer.adopt(reader);
    mapping.verdict = verdict;
}

QJsonObject jsonOf(const VerdictSource &verdict)
{
    QJsonObject values;
    for (const auto &value : verdict.values)
        values.insert(value.written, value.key);
    auto json = jsonOf(verdict.text);
    json.insert(u"values"_s, values);
    json.insert(u"empty"_s, verdict.emptyKey);
    return withoutEmptyMembers(json);
}

EvidenceSource readEvidence(JsonReader &reader)
{
    const auto part = [&reader](const char *key) { return readSource(reader, key, u"evidence."_s); };
    return { .title = part("title"),
             .address = part("address"),
             .publisher = part("publisher"),
             .author = part("author"),
             .date = part("date"),
             .key = part("key"),
             .keyPrefix = reader.text("keyPrefix") };
}

QJsonObject jsonOf(const EvidenceSource &evidence)
{
    return withoutEmptyMembers({ { u"title"_s, jsonOf(evidence.title) },
                                 { u"address"_s, jsonOf(evidence.address) },
                                 { u"publisher"_s, jsonOf(evidence.publisher) },
                                 { u"author"_s, jsonOf(evidence.author) },
                                 { u"date"_s, jsonOf(evidence.date) },
                                 { u"key"_s, jsonOf(evidence.key) },
                                 { u"keyPrefix"_s, evidence.keyPrefix } });
}

QJsonArray jsonOfSkipRules(const QList<SkipRule> &rules)
{
    QJsonArray array;
    for (const auto &rule : rules)
        array.append(QJsonObject { { u"column"_s, rule.column }, { u"equals"_s, rule.equals } });
    return array;
}

} // namespace

QJsonObject ColumnMapping::toJson() const
{
    QJsonObject allFields;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        allFields.insert(nameOf(field.key()), jsonOf(*field));
    QJsonArray allEvidence;
    for (const auto &piece : evidence)
        allEvidence.append(jsonOf(piece));
    auto document = source ? source->toJson() : QJsonObject();
    document.remove("mandate"_L1); // it will be this mapping's
    return withoutEmptyMembers({ { u"list"_s, list },
                                 { u"format"_s, jsonOfFormat(*this) },
                                 { u"mandate"_s, mandate ? mandate->toJson() : QJsonObject() },
                                 { u"scale"_s, scale ? scale->toJson() : QJsonObject() },
                                 { u"source"_s, document },
                                 { u"row"_s, row },
                                 { u"fields"_s, allFields },
                                 { u"verdict"_s, verdict ? jsonOf(*verdict) : QJsonObject() },
                                 { u"evidence"_s, allEvidence },
                                 { u"skip"_s, jsonOfSkipRules(skip) } });
}

Result<ColumnMapping> ColumnMapping::fromJson(const QJsonObject &json)
{
    if (const auto unknown = unknownMappingMember(json); !unknown.isEmpty())
        return Error { Error::Kind::BadInput,
                       translate("ColumnMapping",
                                 "The mapping holds %1, which means nothing here: correct the name or "
                                 "remove it.")
                           .arg(quoted(unknown)) };
    JsonReader reader(json);
    ColumnMapping mapping;
    mapping.list = reader.text("list");
    mapping.row = reader.text("row");
    readFormat(reader, mapping);
    readMandate(reader, mapping);
    readScale(reader, mapping);
    readDocument(reader, mapping);
    readFields(reader, mapping);
    readVerdict(reader, mapping);
    mapping.evidence = reader.list<EvidenceSource>("evidence", readEvidence);
    mapping.skip = reader.list<SkipRule>("skip", [](JsonReader &rule) {
        return SkipRule { rule.text("column"), rule.text("equals") };
    });
    if (!reader.isGood())
        return reader.problem();
    if (const auto good = mapping.check(); !good)
        return good.error();
    return mapping;
}

Result<ColumnMapping> ColumnMapping::parse(const QByteArray &bytes)
{
    static const auto byteOrderMark = "\xEF\xBB\xBF"_ba; // some editors write one
    QJsonParseError problem;
    const auto document
        = QJsonDocument::fromJson(bytes.startsWith(byteOrderMark) ? bytes.mid(byteOrderMark.size()) : bytes, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        const auto line = bytes.first(std::min<qsizetype>(problem.offset, bytes.size())).count('\n') + 1;
        return Error { Error::Kind::BadInput,
                       translate("ColumnMapping",
                                 "The column mapping is not a JSON object (line %1): correct the file.")
                           .arg(line),
                       problem.errorString() };
    }
    return fromJson(document.object());
}

} // namespace tenue
