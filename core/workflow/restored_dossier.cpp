// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/restored_dossier.h"

#include "core/base/words.h"
#include "core/text/text_diff.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList KnownBy { u"mandate"_s, u"number"_s, u"slug"_s, u"origin"_s };

// What belongs together is taken back together.
QStringList fieldsWith(const QString &field)
{
    if (field == "verdict"_L1)
        return { field, u"verdictSince"_s, u"verdictReason"_s, u"verdictChange"_s };
    if (field == "deadline"_L1)
        return { field, u"deadlineText"_s };
    return { field };
}

void copyMember(QJsonObject &to, const QJsonObject &from, const QString &key)
{
    if (from.contains(key))
        to.insert(key, from.value(key));
    else
        to.remove(key);
}

// Where in the text of now a paragraph of then stands, and in how many lines: 0 if it is not there,
// and would stand at that place.
std::pair<qsizetype, qsizetype> placeNow(const TextDiff &diff, qsizetype paragraph)
{
    qsizetype behind = 0;
    for (const auto &each : diff.paragraphs) {
        if (each.before < 0 || each.after < 0 || each.kind == ParagraphDiff::Kind::MovedFrom)
            continue;
        if (each.before == paragraph && each.linesBefore == 1)
            return { each.after, each.linesAfter };
        if (each.before < paragraph && each.kind != ParagraphDiff::Kind::MovedTo)
            behind = std::max(behind, each.after + each.linesAfter);
    }
    return { behind, 0 };
}

} // namespace

Promise wholeRestored(const Promise &now, const Promise &then)
{
    Promise value = then;
    value.mandate = now.mandate;
    value.number = now.number;
    value.slug = now.slug;
    value.origin = now.origin;
    return value;
}

Result<Promise> fieldRestored(const Promise &now, const Promise &then, const QString &field)
{
    auto json = now.toJson();
    const auto old = then.toJson();
    if (KnownBy.contains(field) || (!json.contains(field) && !old.contains(field)))
        return Error { Error::Kind::BadInput,
                       translate("HistoryDesk", "%1 is no field that can be restored: name title, verdict, body …")
                           .arg(quoted(field)) };
    for (const auto &key : fieldsWith(field))
        copyMember(json, old, key);
    return Promise::fromJson(json);
}

Result<Promise> paragraphRestored(const Promise &now, const Promise &then, const QString &field, int paragraph)
{
    const auto before = then.toJson().value(field).toString();
    const auto lines = before.split(u'\n');
    if (paragraph >= lines.size() || KnownBy.contains(field))
        return Error { Error::Kind::BadInput, translate("HistoryDesk", "There was no such paragraph then.") };
    auto json = now.toJson();
    const auto text = json.value(field).toString();
    auto present = text.split(u'\n');
    const auto [place, count] = placeNow(compareTexts(before, text), paragraph);
    if (count > 0) {
        present.remove(place, count);
        present.insert(place, lines[paragraph]);
    } else if (text.isEmpty()) {
        present = { lines[paragraph] };
    } else {
        // Markdown's paragraphs have an empty line between them.
        const auto at = std::min(place, present.size());
        const bool gapBefore = at > 0 && !present[at - 1].isEmpty();
        const bool gapAfter = at < present.size() && !present[at].isEmpty();
        QStringList inserted;
        if (gapBefore)
            inserted.append(QString());
        inserted.append(lines[paragraph]);
        if (gapAfter)
            inserted.append(QString());
        for (qsizetype i = 0; i < inserted.size(); ++i)
            present.insert(at + i, inserted[i]);
    }
    json.insert(field, present.join(u'\n'));
    return Promise::fromJson(json);
}

Result<Promise> paragraphTakenOut(const Promise &now, const Promise &then, const QString &field, int paragraph)
{
    auto json = now.toJson();
    const auto text = json.value(field).toString();
    const auto diff = compareTexts(then.toJson().value(field).toString(), text);
    const auto added = std::find_if(diff.paragraphs.begin(), diff.paragraphs.end(), [&](const auto &each) {
        return each.kind == ParagraphDiff::Kind::Inserted && each.after <= paragraph
            && paragraph < each.after + each.linesAfter;
    });
    if (KnownBy.contains(field) || added == diff.paragraphs.end())
        return Error { Error::Kind::BadInput,
                       translate("HistoryDesk", "This paragraph was not added since then: it cannot be taken out.") };
    auto lines = text.split(u'\n');
    lines.remove(added->after, added->linesAfter);
    // The empty line that stood between it and its neighbour goes with it.
    const auto gap = added->after < lines.size() ? added->after : lines.size() - 1;
    const bool isDoubled = gap == 0 || gap == lines.size() - 1 || lines[gap - 1].isEmpty();
    if (!lines.isEmpty() && lines[gap].isEmpty() && isDoubled)
        lines.remove(gap);
    json.insert(field, lines.join(u'\n'));
    return Promise::fromJson(json);
}

} // namespace tenue
