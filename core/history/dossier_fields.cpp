// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/dossier_fields.h"

#include "core/base/clock.h"
#include "core/base/words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QSet>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Shape = DossierField::Shape;

constexpr DossierField SourceParts[] {
    { "document", QT_TRANSLATE_NOOP("DossierField", "Document"), Shape::Name },
    { "page", QT_TRANSLATE_NOOP("DossierField", "Page") },
};
constexpr DossierField CriterionParts[] {
    { "criterion", QT_TRANSLATE_NOOP("DossierField", "Criterion") },
    { "verdict", QT_TRANSLATE_NOOP("DossierField", "Verdict"), Shape::Verdict },
    { "note", QT_TRANSLATE_NOOP("DossierField", "Note") },
};
constexpr DossierField RelationParts[] {
    { "promise", QT_TRANSLATE_NOOP("DossierField", "Promise"), Shape::Name },
    { "kind", QT_TRANSLATE_NOOP("DossierField", "Kind"), Shape::Choice },
};
constexpr DossierField PictureParts[] {
    { "blob", QT_TRANSLATE_NOOP("DossierField", "File"), Shape::Choice },
    { "width", QT_TRANSLATE_NOOP("DossierField", "Width"), Shape::Number },
    { "height", QT_TRANSLATE_NOOP("DossierField", "Height"), Shape::Number },
    { "mediaType", QT_TRANSLATE_NOOP("DossierField", "Kind"), Shape::Choice },
};
constexpr DossierField QuoteParts[] {
    { "text", QT_TRANSLATE_NOOP("DossierField", "Quote"), Shape::Text },
    { "place", QT_TRANSLATE_NOOP("DossierField", "Place") },
};

// Known by its name: another file under the same one is a change of it.
constexpr DossierField CaptureParts[] {
    { "name", QT_TRANSLATE_NOOP("DossierField", "Kept copy") },
    { "mediaType", QT_TRANSLATE_NOOP("DossierField", "Kind"), Shape::Choice },
    { "takenAt", QT_TRANSLATE_NOOP("DossierField", "Taken on"), Shape::Moment },
    { "blob", QT_TRANSLATE_NOOP("DossierField", "SHA-256"), Shape::Choice },
    { "size", QT_TRANSLATE_NOOP("DossierField", "Bytes"), Shape::Number },
    { "address", QT_TRANSLATE_NOOP("DossierField", "Taken from") },
    { "isPublic", QT_TRANSLATE_NOOP("DossierField", "Readers may have it"), Shape::Flag },
    { "note", QT_TRANSLATE_NOOP("DossierField", "Note"), Shape::Text },
    { "cleaned.blob", QT_TRANSLATE_NOOP("DossierField", "Picture for readers"), Shape::Choice },
    { "cleaned.size", QT_TRANSLATE_NOOP("DossierField", "Bytes of the picture for readers"), Shape::Number },
    { "text.blob", QT_TRANSLATE_NOOP("DossierField", "Words read from it"), Shape::Choice },
};

// In the order of the page, what readers see first.
constexpr DossierField DossierFields[] {
    { "title", QT_TRANSLATE_NOOP("DossierField", "Title") },
    { "verdict", QT_TRANSLATE_NOOP("DossierField", "Verdict"), Shape::Verdict },
    { "verdictSince", QT_TRANSLATE_NOOP("DossierField", "Verdict since"), Shape::Day },
    { "verdictReason", QT_TRANSLATE_NOOP("DossierField", "Reason of the verdict"), Shape::Text },
    { "verdictChange", QT_TRANSLATE_NOOP("DossierField", "Why the verdict changed"), Shape::Choice },
    { "summary", QT_TRANSLATE_NOOP("DossierField", "Summary"), Shape::Text },
    { "body", QT_TRANSLATE_NOOP("DossierField", "Analysis"), Shape::Text },
    { "evidence", QT_TRANSLATE_NOOP("DossierField", "Evidence"), Shape::Evidence },
    { "criterionVerdicts", QT_TRANSLATE_NOOP("DossierField", "Verdicts on criteria"), Shape::Items, CriterionParts },
    { "image.files", QT_TRANSLATE_NOOP("DossierField", "Picture"), Shape::Items, PictureParts },
    { "image.caption", QT_TRANSLATE_NOOP("DossierField", "Caption of the picture"), Shape::Text },
    { "image.credit", QT_TRANSLATE_NOOP("DossierField", "Credit of the picture") },
    { "image.alternativeText", QT_TRANSLATE_NOOP("DossierField", "Alternative text of the picture"), Shape::Text },
    { "quote", QT_TRANSLATE_NOOP("DossierField", "Quote"), Shape::Text },
    { "sources", QT_TRANSLATE_NOOP("DossierField", "Where it was promised"), Shape::Items, SourceParts },
    { "themes", QT_TRANSLATE_NOOP("DossierField", "Themes"), Shape::Names },
    { "institutions", QT_TRANSLATE_NOOP("DossierField", "Institutions"), Shape::Lines },
    { "criteria", QT_TRANSLATE_NOOP("DossierField", "What would count as kept"), Shape::Lines },
    { "deadline", QT_TRANSLATE_NOOP("DossierField", "Deadline"), Shape::Day },
    { "deadlineText", QT_TRANSLATE_NOOP("DossierField", "Deadline as announced") },
    { "relations", QT_TRANSLATE_NOOP("DossierField", "Related promises"), Shape::Items, RelationParts },
    { "withdrawal.on", QT_TRANSLATE_NOOP("DossierField", "Withdrawn on"), Shape::Day },
    { "withdrawal.reason", QT_TRANSLATE_NOOP("DossierField", "Why it was withdrawn"), Shape::Text },
    { "isFeatured", QT_TRANSLATE_NOOP("DossierField", "Featured"), Shape::Flag },
    { "featuredText", QT_TRANSLATE_NOOP("DossierField", "Text where it is featured"), Shape::Text },
    { "weight", QT_TRANSLATE_NOOP("DossierField", "Weight in rates"), Shape::Number },
    { "embargo", QT_TRANSLATE_NOOP("DossierField", "Embargo until"), Shape::Moment },
    { "checkedOn", QT_TRANSLATE_NOOP("DossierField", "Last checked on"), Shape::Day },
    { "number", QT_TRANSLATE_NOOP("DossierField", "Number"), Shape::Number },
    { "slug", QT_TRANSLATE_NOOP("DossierField", "Address") },
    { "mandate", QT_TRANSLATE_NOOP("DossierField", "Mandate"), Shape::Name },
    { "origin.list", QT_TRANSLATE_NOOP("DossierField", "Imported from the list") },
    { "origin.row", QT_TRANSLATE_NOOP("DossierField", "Imported from the row") },
    { "origin.asOf", QT_TRANSLATE_NOOP("DossierField", "Import as of"), Shape::Day },
};

constexpr DossierField EvidenceFields[] {
    { "key", QT_TRANSLATE_NOOP("DossierField", "Key") },
    { "title", QT_TRANSLATE_NOOP("DossierField", "Title") },
    { "publisher", QT_TRANSLATE_NOOP("DossierField", "Publisher") },
    { "author", QT_TRANSLATE_NOOP("DossierField", "Author") },
    { "date", QT_TRANSLATE_NOOP("DossierField", "Date"), Shape::Day },
    { "address", QT_TRANSLATE_NOOP("DossierField", "Link") },
    { "accessedOn", QT_TRANSLATE_NOOP("DossierField", "Accessed on"), Shape::Day },
    { "quotes", QT_TRANSLATE_NOOP("DossierField", "Quotes"), Shape::Items, QuoteParts },
    { "captures", QT_TRANSLATE_NOOP("DossierField", "Kept copies"), Shape::Items, CaptureParts },
};

/// A word of the program that contents hold by name.
struct ChoiceWord {
    const char *name;
    const char *word;
};

constexpr ChoiceWord ChoiceWords[] {
    { "first-examination", QT_TRANSLATE_NOOP("DossierField", "first examination") },
    { "new-fact", QT_TRANSLATE_NOOP("DossierField", "a new fact") },
    { "correction", QT_TRANSLATE_NOOP("DossierField", "a correction") },
    { "method", QT_TRANSLATE_NOOP("DossierField", "a change of method") },
    { "related", QT_TRANSLATE_NOOP("DossierField", "related") },
    { "split-from", QT_TRANSLATE_NOOP("DossierField", "split from") },
    { "split-into", QT_TRANSLATE_NOOP("DossierField", "split into") },
    { "merged-into", QT_TRANSLATE_NOOP("DossierField", "merged into") },
};

QString choiceText(const QString &name)
{
    for (const auto &choice : ChoiceWords) {
        if (name == QLatin1StringView(choice.name))
            return translate("DossierField", choice.word);
    }
    constexpr qsizetype LongestShown = 16; // of a hash the beginning is enough to tell it apart
    return name.size() > 2 * LongestShown ? name.left(LongestShown) : name;
}

// What no field describes, as it is written.
QString rawText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? translate("DossierField", "yes") : translate("DossierField", "no");
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return {};
}

QString dayText(const QString &written)
{
    const auto day = QDate::fromString(written, Qt::ISODate);
    return day.isValid() ? dayInWords(day) : written;
}

QString momentText(const QString &written)
{
    const auto moment = fromUtcText(written);
    return moment.isValid() ? momentInWords(moment) : written;
}

QString evidenceText(const QJsonObject &cited, const DossierWords &words)
{
    const auto revision = RevisionId::parse(cited.value(u"revision"_s).toString());
    const auto content = revision ? words.evidence.value(*revision) : QJsonObject();
    if (content.isEmpty())
        return words.nameOf(cited.value(u"evidence"_s).toString());
    return u"[@%1] %2"_s.arg(content.value(u"key"_s).toString(), content.value(u"title"_s).toString());
}

} // namespace

QString DossierWords::nameOf(const QString &uuid) const
{
    return names.value(QUuid::fromString(uuid), uuid);
}

bool isList(Shape shape)
{
    return shape == Shape::Lines || shape == Shape::Names || shape == Shape::Items || shape == Shape::Evidence;
}

std::span<const DossierField> dossierFields()
{
    return DossierFields;
}

std::span<const DossierField> evidenceFields()
{
    return EvidenceFields;
}

QString labelOf(const DossierField &field)
{
    return translate("DossierField", field.label);
}

QString labelOfField(QStringView path)
{
    for (const auto &field : dossierFields()) {
        if (path == QLatin1StringView(field.path))
            return labelOf(field);
    }
    return path.toString();
}

QJsonValue valueAt(const QJsonObject &json, QStringView path)
{
    const auto dot = path.indexOf(u'.');
    if (dot < 0)
        return json.value(path);
    return json.value(path.left(dot)).toObject().value(path.mid(dot + 1));
}

QStringList undescribedPaths(const QJsonObject &json, std::span<const DossierField> fields)
{
    QSet<QString> described;
    QSet<QString> opened; ///< members that are described by their own members
    for (const auto &field : fields) {
        const auto path = QString::fromLatin1(field.path);
        described.insert(path);
        if (const auto dot = path.indexOf(u'.'); dot > 0)
            opened.insert(path.left(dot));
    }
    QStringList paths;
    for (const auto &member : json.keys()) {
        if (!opened.contains(member)) {
            if (!described.contains(member))
                paths.append(member);
            continue;
        }
        for (const auto &inner : json.value(member).toObject().keys()) {
            if (const QString path = member + u'.' + inner; !described.contains(path))
                paths.append(path);
        }
    }
    return paths;
}

QString itemText(const QJsonValue &item, const DossierField &field, const DossierWords &words)
{
    if (field.shape == Shape::Names)
        return words.nameOf(item.toString());
    if (field.shape == Shape::Evidence)
        return evidenceText(item.toObject(), words);
    if (field.shape != Shape::Items)
        return rawText(item);
    QStringList texts;
    for (const auto &part : field.parts) {
        const auto text = textOf(item.toObject().value(QLatin1StringView(part.path)), part, words);
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts.join(u" · "_s);
}

QString itemKey(const QJsonValue &item, const DossierField &field)
{
    if (field.shape == Shape::Evidence)
        return item.toObject().value(u"evidence"_s).toString();
    if (field.shape == Shape::Items && !field.parts.empty())
        return rawText(item.toObject().value(QLatin1StringView(field.parts.front().path)));
    return rawText(item);
}

QString textOf(const QJsonValue &value, const DossierField &field, const DossierWords &words)
{
    if (isList(field.shape)) {
        QStringList lines;
        for (const auto &item : value.toArray())
            lines.append(itemText(item, field, words));
        return lines.join(u'\n');
    }
    switch (field.shape) {
    case Shape::Day:
        return dayText(value.toString());
    case Shape::Moment:
        return momentText(value.toString());
    case Shape::Verdict:
        return words.verdict(value.toString());
    case Shape::Name:
        return value.isString() ? words.nameOf(value.toString()) : QString();
    case Shape::Choice:
        return choiceText(value.toString());
    default:
        return rawText(value);
    }
}

} // namespace tenue
