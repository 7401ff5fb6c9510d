// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_mapping.h"
#include "core/exchange/mapping_guess.h"

#include "tests/support/builders.h"
#include "tests/support/places.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace tenue;

class ColumnMappingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameAfterAJourneyThroughJson();
    void readsTheShippedMappings_data();
    void readsTheShippedMappings();
    void refusesWhatMeansNothing_data();
    void refusesWhatMeansNothing();
    void namesTheLineOfBrokenJson();
    void writesWhatTheSchemaDescribes();
    void guessesFromUsualNames_data();
    void guessesFromUsualNames();
    void givesAColumnAwayOnce();
    void countsTheValuesOfAColumn();
    void guessesVerdictsByTheirNames();
};

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(sourceFolder() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString messageOf(const Result<ColumnMapping> &mapping)
{
    return mapping ? QString() : mapping.error().message;
}

/// Everything that a mapping can say.
ColumnMapping aFullMapping()
{
    ColumnMapping mapping;
    mapping.list = u"engagements-2026"_s;
    mapping.format = { .type = TableType::Csv,
                       .encoding = u"windows-1252"_s,
                       .delimiter = '\t',
                       .quote = '\0',
                       .hasHeader = true,
                       .key = u"data.list"_s };
    mapping.language = WritingLanguage::French;
    mapping.mandate = with(aMandate(), [](Mandate &m) { m.scale = {}; });
    mapping.scale = aScale();
    mapping.source = with(aSourceDocument(), [](SourceDocument &d) { d.mandate = {}; });
    mapping.row = u"ref"_s;
    for (int i = 0; i <= int(PromiseField::CheckedOn); ++i)
        mapping.fields.insert(PromiseField(i), { .columns = { u"c%1"_s.arg(i) } });
    mapping.fields[PromiseField::Title].columns.append(u"other"_s);
    mapping.fields[PromiseField::Theme].separator = u"|"_s;
    mapping.fields[PromiseField::Institutions] = { .constant = { u"Ville"_s, u"Métropole"_s } };
    mapping.fields[PromiseField::Deadline].allowsPeriods = true;
    mapping.fields[PromiseField::CheckedOn].whenWrong = WhenWrong::LeaveOut;
    mapping.verdict = VerdictSource { { .columns = { u"v"_s } },
                                      { { u"fait"_s, u"kept"_s }, { u"à voir"_s, u"unexamined"_s } },
                                      u"unexamined"_s };
    mapping.evidence.append({ .title = { .columns = { u"e1"_s } },
                              .address = { .columns = { u"e2"_s }, .whenWrong = WhenWrong::LeaveOut },
                              .publisher = { .constant = { u"La Vigie"_s } },
                              .author = { .columns = { u"e3"_s } },
                              .date = { .columns = { u"e4"_s } },
                              .key = { .columns = { u"e5"_s } },
                              .keyPrefix = u"article"_s });
    mapping.skip = { { u"ref"_s, u"TOTAL"_s }, { u"c1"_s, {} } };
    return mapping;
}

/// The smallest mapping, with `more` in it.
QJsonObject mappingWith(const QByteArray &more)
{
    auto json = QJsonDocument::fromJson(
                    R"({ "list": "l", "fields": { "number": { "column": "n" }, "title": { "column": "t" } } })")
                    .object();
    const auto added = QJsonDocument::fromJson(more).object();
    for (auto member = added.begin(); member != added.end(); ++member)
        json.insert(member.key(), member.value());
    return json;
}

} // namespace

void ColumnMappingTest::isTheSameAfterAJourneyThroughJson()
{
    auto mapping = aFullMapping();
    const auto read = ColumnMapping::parse(QJsonDocument(mapping.toJson()).toJson());
    QVERIFY2(read, qPrintable(messageOf(read)));
    // JSON objects have no order: values come back by their text.
    std::sort(mapping.verdict->values.begin(), mapping.verdict->values.end(),
              [](const VerdictValue &a, const VerdictValue &b) { return a.written < b.written; });
    QCOMPARE(read->toJson(), mapping.toJson());
    QVERIFY(*read == mapping);
}

void ColumnMappingTest::readsTheShippedMappings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("list");
    QTest::newRow("Boric") << u"tests/data/del-dicho-al-hecho-boric.json"_s << u"del-dicho-al-hecho-boric"_s;
    QTest::newRow("Piñera") << u"tests/data/del-dicho-al-hecho-pinera.json"_s << u"del-dicho-al-hecho-pinera"_s;
}

void ColumnMappingTest::readsTheShippedMappings()
{
    QFETCH(QString, file);
    QFETCH(QString, list);
    const auto mapping = ColumnMapping::parse(contentOf(file));
    QVERIFY2(mapping, qPrintable(messageOf(mapping)));
    QCOMPARE(mapping->list, list);
    QVERIFY(mapping->mandate);
    QVERIFY(mapping->mandate->holderOn(mapping->mandate->from.addDays(30)));
    QVERIFY(mapping->scale);
    QCOMPARE(mapping->verdict->values.size(), 5);
    QCOMPARE(mapping->scale->unexaminedKey(), u"sin-examinar"_s);
}

void ColumnMappingTest::refusesWhatMeansNothing_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("part");
    QTest::newRow("unknown member") << R"({ "lists": "x" })"_ba << u"“lists”"_s;
    QTest::newRow("unknown field") << R"({ "fields": { "titel": { "column": "t" } } })"_ba << u"“fields.titel”"_s;
    QTest::newRow("unknown in a field") << R"({ "fields": { "title": { "colum": "t" } } })"_ba
                                        << u"“fields.title.colum”"_s;
    QTest::newRow("unknown in the format") << R"({ "format": { "delimeter": ";" } })"_ba << u"“format.delimeter”"_s;
    QTest::newRow("unknown in a holder") << R"({ "mandate": { "title": "M", "holders": [{ "nom": "X" }] } })"_ba
                                         << u"“mandate.holders[1].nom”"_s;
    QTest::newRow("unknown in a verdict")
        << R"({ "scale": { "verdicts": [{ "colour": "red" }] } })"_ba << u"“scale.verdicts[1].colour”"_s;
    QTest::newRow("unknown in evidence") << R"({ "evidence": [{ "title": { "x": "t" } }] })"_ba
                                         << u"“evidence[1].title.x”"_s;
    QTest::newRow("wrong type") << R"({ "row": 7 })"_ba << u"row"_s;
    QTest::newRow("wrong type deeper") << R"({ "fields": { "title": { "separator": 7 } } })"_ba
                                       << u"fields.title.separator"_s;
    QTest::newRow("no name") << R"({ "list": " " })"_ba << u"no name"_s;
    QTest::newRow("no title") << R"({ "fields": { "number": { "column": "n" } } })"_ba << u"title"_s;
    QTest::newRow("no row") << R"({ "fields": { "title": { "column": "t" } } })"_ba << u"tells the rows apart"_s;
    QTest::newRow("empty source") << R"({ "fields": { "title": {} } })"_ba << u"“title” needs a column"_s;
    QTest::newRow("both") << R"({ "fields": { "title": { "column": "t", "constant": "c" } } })"_ba
                          << u"“title” has both"_s;
    QTest::newRow("a text is no list") << R"({ "fields": { "title": { "column": "t", "separator": ";" } } })"_ba
                                       << u"not a list"_s;
    QTest::newRow("a text is no date") << R"({ "fields": { "title": { "column": "t", "periods": true } } })"_ba
                                       << u"no date"_s;
    QTest::newRow("a title left out") << R"({ "fields": { "title": { "column": "t", "ifWrong": "leave-out" } } })"_ba
                                      << u"cannot be left out"_s;
    QTest::newRow("unknown ifWrong") << R"({ "evidence": [{ "address": { "column": "a", "ifWrong": "skip" } }] })"_ba
                                     << u"leave-out is wanted"_s;
    QTest::newRow("page of nothing")
        << R"({ "fields": { "number": { "column": "n" }, "title": { "column": "t" }, "page": { "column": "p" } } })"_ba
        << u"source document"_s;
    QTest::newRow("evidence of nothing") << R"({ "evidence": [{ "publisher": { "constant": "x" } }] })"_ba
                                         << u"title or an address"_s;
    QTest::newRow("value twice") << R"({ "verdict": { "column": "v", "values": { "Fait": "a", "fait ": "b" } } })"_ba
                                 << u"given twice"_s;
    QTest::newRow("value of no text") << R"({ "verdict": { "column": "v", "values": { "Fait": 1 } } })"_ba
                                      << u"verdict.values.Fait"_s;
    QTest::newRow("unknown encoding") << R"({ "format": { "encoding": "EBCDIC" } })"_ba << u"“EBCDIC”"_s;
    QTest::newRow("unknown language") << R"({ "format": { "language": "de" } })"_ba << u"fr, en or es"_s;
    QTest::newRow("long delimiter") << R"({ "format": { "delimiter": "::" } })"_ba << u"format.delimiter"_s;
    QTest::newRow("wrong mandate") << R"({ "mandate": { "title": "M", "from": "2024-05-02", "to": "2024-05-01" } })"_ba
                                   << u"ends before it begins"_s;
    QTest::newRow("scale without unexamined")
        << R"({ "scale": { "name": "S", "verdicts": [] } })"_ba << u"unexamined"_s;
}

void ColumnMappingTest::refusesWhatMeansNothing()
{
    QFETCH(QByteArray, more);
    QFETCH(QString, part);
    const auto mapping = ColumnMapping::fromJson(mappingWith(more));
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().kind, Error::Kind::BadInput);
    QVERIFY2(mapping.error().message.contains(part), qPrintable(mapping.error().message));
}

void ColumnMappingTest::namesTheLineOfBrokenJson()
{
    const auto broken = ColumnMapping::parse("{\n\"list\": \"l\"\n\"row\": \"r\"\n}"_ba);
    QVERIFY(messageOf(broken).contains(u"line 3"_s));
    QVERIFY(!ColumnMapping::parse("[]"_ba));
    QVERIFY(!ColumnMapping::parse({}));
    const auto marked = ColumnMapping::parse("\xEF\xBB\xBF"_ba + QJsonDocument(mappingWith({})).toJson());
    QVERIFY2(marked, qPrintable(messageOf(marked)));
}

namespace
{

/// The schema's word on `member` of what `schema` describes; empty if it knows none.
QJsonObject schemaOf(const QJsonObject &root, QJsonObject schema, const QString &member)
{
    auto inner = schema[u"properties"_s][member].toObject();
    if (inner.isEmpty())
        inner = schema[u"additionalProperties"_s].toObject();
    if (inner.contains("allOf"_L1))
        inner = inner[u"allOf"_s][0].toObject();
    if (inner.contains("$ref"_L1))
        inner = root[u"definitions"_s][u"source"_s].toObject();
    return inner;
}

/// The first member of `value` that the schema does not know.
QString strangeMember(const QJsonObject &root, const QJsonObject &schema, const QJsonValue &value, const QString &path)
{
    if (value.isArray()) {
        for (const auto &element : value.toArray()) {
            const auto strange = strangeMember(root, schema[u"items"_s].toObject(), element, path);
            if (!strange.isEmpty())
                return strange;
        }
    }
    const auto object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto inner = schemaOf(root, schema, member.key());
        const QString here = path + u'.' + member.key();
        if (inner.isEmpty())
            return here;
        if (const auto strange = strangeMember(root, inner, member.value(), here); !strange.isEmpty())
            return strange;
    }
    return {};
}

} // namespace

void ColumnMappingTest::writesWhatTheSchemaDescribes()
{
    const auto schema = QJsonDocument::fromJson(contentOf(u"resources/schemas/column-mapping.schema.json"_s)).object();
    QVERIFY(!schema.isEmpty());
    QCOMPARE(strangeMember(schema, schema, aFullMapping().toJson(), {}), QString());

    // And what it describes can be read: no member of it is unknown.
    QStringList described = schema[u"properties"_s].toObject().keys();
    for (const auto &name : std::as_const(described)) {
        const auto read = ColumnMapping::fromJson(mappingWith("{\"" + name.toUtf8() + "\": null}"));
        QVERIFY2(!messageOf(read).contains(u"means nothing"_s), qPrintable(name));
    }
    for (const auto &name : schema[u"properties"_s][u"fields"_s][u"properties"_s].toObject().keys())
        QVERIFY2(promiseFieldNamed(name), qPrintable(name));
}

void ColumnMappingTest::guessesFromUsualNames_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("address");
    QTest::newRow("French") << QStringList { u"N°"_s,       u"Engagement"_s, u"Texte exact"_s, u"Page"_s,
                                             u"Chapitre"_s, u"Avancement"_s, u"Échéance"_s,    u"Lien"_s }
                            << u"N°"_s << u"Engagement"_s << u"Texte exact"_s << u"Chapitre"_s << u"Avancement"_s
                            << u"Lien"_s;
    QTest::newRow("English") << QStringList { u"Number"_s, u"Promise"_s, u"Quote"_s, u"Topic"_s, u"Status"_s, u"URL"_s }
                             << u"Number"_s << u"Promise"_s << u"Quote"_s << u"Topic"_s << u"Status"_s << u"URL"_s;
    QTest::newRow("Spanish") << QStringList { u"uid"_s,     u"area"_s,         u"titulo"_s,
                                              u"promesa"_s, u"avance_total"_s, u"link"_s }
                             << u"uid"_s << u"titulo"_s << u"promesa"_s << u"area"_s << u"avance_total"_s << u"link"_s;
    QTest::newRow("nothing usual") << QStringList { u"x"_s, u"y"_s, {} } << QString() << QString() << QString()
                                   << QString() << QString() << QString();
}

void ColumnMappingTest::guessesFromUsualNames()
{
    QFETCH(QStringList, header);
    const auto mapping = guessMapping(header);
    const auto columnOf = [&](PromiseField field) { return mapping.fields.value(field).columns.value(0); };
    QTEST(columnOf(PromiseField::Number), "number");
    QTEST(columnOf(PromiseField::Title), "title");
    QTEST(columnOf(PromiseField::Quote), "quote");
    QTEST(columnOf(PromiseField::Theme), "theme");
    QTEST(mapping.verdict ? mapping.verdict->text.columns.value(0) : QString(), "verdict");
    QTEST(mapping.evidence.isEmpty() ? QString() : mapping.evidence.first().address.columns.value(0), "address");
    for (const auto &source : mapping.fields)
        QVERIFY(source.isGuessed);
}

void ColumnMappingTest::givesAColumnAwayOnce()
{
    const auto mapping = guessMapping({ u"Promesse"_s, u"Thème"_s, u"Thème"_s });
    QCOMPARE(mapping.fields.value(PromiseField::Title).columns, QStringList { u"Promesse"_s });
    QVERIFY(!mapping.provides(PromiseField::Quote));
    QVERIFY(!mapping.provides(PromiseField::Theme)); // which of the two?
    QCOMPARE(mapping.row, u"Promesse"_s); // there is no number
}

void ColumnMappingTest::countsTheValuesOfAColumn()
{
    Table table;
    table.header = { u"v"_s };
    for (const auto &text : { u"Fait"_s, u"en cours"_s, u" fait "_s, u""_s, u"En  cours"_s, u"fait"_s })
        table.rows.append({ { text }, table.rows.size() + 2 });
    const QList<ColumnValue> expected { { u"Fait"_s, 3 }, { u"en cours"_s, 2 } };
    QCOMPARE(valuesIn(table, 0), expected);
    QCOMPARE(valuesIn(table, 0, 1).size(), 1);
}

void ColumnMappingTest::guessesVerdictsByTheirNames()
{
    const auto scale = aScale();
    const auto &first = scale.verdicts.first();
    const auto &last = scale.verdicts.last();
    const QList<VerdictValue> expected { { first.label.toUpper(), first.key }, { last.key, last.key } };
    QCOMPARE(guessVerdicts({ { first.label.toUpper(), 3 }, { u"à voir"_s, 1 }, { last.key, 2 } }, scale), expected);
}

QTEST_GUILESS_MAIN(ColumnMappingTest)
#include "column_mapping_test.moc"
