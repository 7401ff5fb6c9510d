// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison.h"

#include "core/base/words.h"
#include "core/domain/evidence.h"
#include "core/domain/source_document.h"
#include "core/domain/theme.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

int linesOf(const TextDiff &diff, ParagraphDiff::Kind kind)
{
    return static_cast<int>(std::count_if(diff.paragraphs.cbegin(), diff.paragraphs.cend(),
                                          [kind](const auto &paragraph) { return paragraph.kind == kind; }));
}

bool isText(const QString &field)
{
    return field == "body"_L1 || field == "summary"_L1;
}

void addTextCounts(QStringList &parts, const DiffCounts &counts)
{
    if (counts.paragraphsChanged > 0)
        parts.append(translate("Comparison", "%n paragraphs changed", nullptr, counts.paragraphsChanged));
    if (counts.paragraphsMoved > 0)
        parts.append(translate("Comparison", "%n moved", "paragraphs", counts.paragraphsMoved));
    if (counts.paragraphsInserted > 0)
        parts.append(translate("Comparison", "%n added", "paragraphs", counts.paragraphsInserted));
    if (counts.paragraphsDeleted > 0)
        parts.append(translate("Comparison", "%n taken out", "paragraphs", counts.paragraphsDeleted));
}

void addEvidenceCounts(QStringList &parts, const TextDiff &evidence)
{
    using Kind = ParagraphDiff::Kind;
    const int added = linesOf(evidence, Kind::Inserted) + linesOf(evidence, Kind::Changed);
    const int removed = linesOf(evidence, Kind::Deleted) + linesOf(evidence, Kind::Changed);
    if (added > 0)
        parts.append(translate("Comparison", "%n sources added", nullptr, added));
    if (removed > 0)
        parts.append(translate("Comparison", "%n sources taken out", nullptr, removed));
    if (added == 0 && removed == 0)
        parts.append(translate("Comparison", "order of the sources"));
}

} // namespace

QHash<QUuid, QString> namesIn(const Workspace &workspace, const QList<const Promise *> &dossiers)
{
    QHash<QUuid, QString> names;
    for (const auto *dossier : dossiers) {
        for (const auto &cited : dossier->evidence) {
            const auto found = workspace.entities().find<Evidence>(entityOf(cited.evidence));
            if (found && *found)
                names.insert(cited.evidence.uuid(), (*found)->value.title);
        }
        for (const auto &theme : dossier->themes) {
            const auto found = workspace.entities().find<Theme>(entityOf(theme));
            if (found && *found)
                names.insert(theme.uuid(), (*found)->value.name);
        }
        for (const auto &source : dossier->sources) {
            const auto found = workspace.entities().find<SourceDocument>(entityOf(source.document));
            if (found && *found)
                names.insert(source.document.uuid(), (*found)->value.title);
        }
    }
    return names;
}

Comparison compared(const Promise &before, const Promise &after, const VerdictScale &scale,
                    const QHash<QUuid, QString> &names)
{
    const auto nameOf = [&names](const QUuid &id) { return names.value(id, id.toString(QUuid::WithoutBraces)); };
    return { before, after, compareDossiers(before, after, nameOf), scale };
}

QString fieldLabel(const QString &field)
{
    const std::pair<QLatin1StringView, QString> labels[] = {
        { "title"_L1, translate("Comparison", "Title") },
        { "number"_L1, translate("Comparison", "Number") },
        { "slug"_L1, translate("Comparison", "Address") },
        { "quote"_L1, translate("Comparison", "The promise as made") },
        { "sources"_L1, translate("Comparison", "Where it was made") },
        { "themes"_L1, translate("Comparison", "Themes") },
        { "institutions"_L1, translate("Comparison", "Institutions") },
        { "criteria"_L1, translate("Comparison", "Would count as kept if") },
        { "deadline"_L1, translate("Comparison", "Deadline") },
        { "deadlineText"_L1, translate("Comparison", "Deadline as announced") },
        { "verdict"_L1, translate("Comparison", "Verdict") },
        { "verdictSince"_L1, translate("Comparison", "Verdict since") },
        { "verdictReason"_L1, translate("Comparison", "Reason of the verdict") },
        { "verdictChange"_L1, translate("Comparison", "Kind of change") },
        { "summary"_L1, translate("Comparison", "Summary") },
        { "body"_L1, translate("Comparison", "Analysis") },
        { "evidence"_L1, translate("Comparison", "Evidence") },
        { "checkedOn"_L1, translate("Comparison", "Last checked on") },
        { "image"_L1, translate("Comparison", "Image") },
        { "caption"_L1, translate("Comparison", "Caption") },
        { "relations"_L1, translate("Comparison", "Related promises") },
    };
    for (const auto &[name, label] : labels) {
        if (field == name)
            return label;
    }
    return field;
}

QStringList summaryOf(const Comparison &comparison)
{
    DiffCounts texts;
    QStringList evidence;
    QStringList others;
    for (const auto &field : comparison.diff.fields) {
        const auto &counts = field.text.counts;
        if (isText(field.field)) {
            texts.paragraphsChanged += counts.paragraphsChanged;
            texts.paragraphsInserted += counts.paragraphsInserted;
            texts.paragraphsDeleted += counts.paragraphsDeleted;
            texts.paragraphsMoved += counts.paragraphsMoved;
        } else if (field.field == "evidence"_L1) {
            addEvidenceCounts(evidence, field.text);
        } else if (field.field != "verdict"_L1) {
            others.append(fieldLabel(field.field).toLower());
        }
    }
    QStringList parts;
    addTextCounts(parts, texts);
    parts += evidence;
    parts += others;
    return parts;
}

QString spokenSummary(const Comparison &comparison)
{
    const auto &diff = comparison.diff;
    if (diff.fields.isEmpty())
        return translate("Comparison", "Nothing differs.");
    const auto labelOf = [&](const QString &key) {
        const auto verdict = comparison.scale.find(key);
        return verdict ? verdict->label : key;
    };
    QStringList parts;
    if (diff.verdictBefore != diff.verdictAfter)
        parts.append(translate("Comparison", "verdict: %1, before: %2")
                         .arg(labelOf(diff.verdictAfter), labelOf(diff.verdictBefore)));
    else
        parts.append(translate("Comparison", "verdict unchanged: %1").arg(labelOf(diff.verdictAfter)));
    parts += summaryOf(comparison);
    parts.append(translate("Comparison", "words added: %1, taken out: %2")
                     .arg(diff.counts.wordsInserted)
                     .arg(diff.counts.wordsDeleted));
    return parts.join(u"; "_s);
}

} // namespace tenue
