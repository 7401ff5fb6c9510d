// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dossier_history.h"

#include "core/base/words.h"
#include "core/domain/staff.h"
#include "ui/models/moment_words.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QHash<StaffId, QString> namesOfStaff(const Workspace &workspace)
{
    QHash<StaffId, QString> names;
    if (const auto all = workspace.entities().all<Staff>()) {
        for (const auto &each : *all)
            names.insert(StaffId(each.entity.uuid()), each.value.name);
    }
    return names;
}

QString wordOf(Act act)
{
    switch (act) {
    case Act::Submit:
        return translate("DossierHistory", "Submitted for review");
    case Act::RequestChanges:
        return translate("DossierHistory", "Sent back");
    case Act::Approve:
        return translate("DossierHistory", "Approved");
    case Act::Publish:
        return translate("DossierHistory", "Published");
    case Act::Unpublish:
        return translate("DossierHistory", "Taken offline");
    case Act::Withdraw:
        return translate("DossierHistory", "Approval withdrawn");
    case Act::TakeOver:
        return translate("DossierHistory", "Taken over");
    case Act::Correct:
        return translate("DossierHistory", "Corrected");
    }
    Q_UNREACHABLE();
}

QString wordOf(Reason reason)
{
    switch (reason) {
    case Reason::Created:
        return translate("DossierHistory", "Created");
    case Reason::Edited:
    case Reason::Submitted:
        return translate("DossierHistory", "Saved");
    case Reason::Restored:
        return translate("DossierHistory", "Restored");
    case Reason::Imported:
        return translate("DossierHistory", "Imported");
    case Reason::Corrected:
        return translate("DossierHistory", "Corrected");
    case Reason::Merged:
        return translate("DossierHistory", "Merged");
    }
    Q_UNREACHABLE();
}

QLatin1StringView iconNameOf(Act act)
{
    switch (act) {
    case Act::Submit:
        return "send"_L1;
    case Act::RequestChanges:
        return "corner-up-left"_L1;
    case Act::Approve:
        return "check"_L1;
    case Act::Publish:
        return "globe"_L1;
    case Act::Unpublish:
        return "eye-off"_L1;
    case Act::Withdraw:
        return "undo-2"_L1;
    case Act::TakeOver:
        return "pen-line"_L1;
    case Act::Correct:
        return "message-square-quote"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<HistoryEntry>> loadHistory(Workspace &workspace, const PromiseId &promise, const VerdictScale &scale)
{
    QList<HistoryEntry> entries;
    QHash<RevisionId, Verdict> verdicts;
    const auto names = namesOfStaff(workspace);
    const auto history = workspace.revisions().history(entityOf(promise));
    if (!history)
        return history.error();
    for (const auto &revision : *history) {
        const auto &header = revision.header();
        const auto order = workspace.revisions().rowOf(revision.id());
        if (!order)
            return order.error();
        // A content that was redacted has no verdict to show; the act stays in the list.
        const auto content = workspace.revisions().content(revision.id());
        const auto verdict
            = content ? scale.find(content->object().value("verdict"_L1).toString()) : std::optional<Verdict>();
        verdicts.insert(revision.id(), verdict.value_or(Verdict {}));
        entries.append({ .revision = revision.id(),
                         .reason = header.reason,
                         .by = header.author,
                         .who = names.value(header.author),
                         .at = header.at,
                         .note = header.note,
                         .verdict = verdict.value_or(Verdict {}),
                         .order = *order });
    }
    const auto decisions = workspace.decisions().of(promise);
    if (!decisions)
        return decisions.error();
    for (const auto &row : *decisions)
        entries.append({ .kind = HistoryEntry::Kind::Decision,
                         .revision = row.decision.revision,
                         .act = row.decision.act,
                         .by = row.by,
                         .who = names.value(row.by),
                         .at = row.at,
                         .note = row.decision.note,
                         .verdict = verdicts.value(row.decision.revision),
                         .order = row.order });
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto &one, const auto &other) { return one.order > other.order; });
    return entries;
}

QString wordOf(const HistoryEntry &entry)
{
    if (entry.kind == HistoryEntry::Kind::Draft)
        return translate("DossierHistory", "Draft in progress");
    return entry.act ? wordOf(*entry.act) : wordOf(entry.reason);
}

QLatin1StringView iconNameOf(const HistoryEntry &entry)
{
    if (entry.act)
        return iconNameOf(*entry.act);
    if (entry.kind == HistoryEntry::Kind::Revision && entry.reason == Reason::Imported)
        return "file-input"_L1;
    if (entry.kind == HistoryEntry::Kind::Revision && entry.reason == Reason::Restored)
        return "rotate-ccw"_L1;
    return {};
}

QString spokenEntry(const HistoryEntry &entry)
{
    QStringList parts { wordOf(entry), entry.milestone, entry.who, fullMoment(entry.at), entry.note };
    if (!entry.verdict.label.isEmpty())
        parts.append(translate("DossierHistory", "verdict then: %1").arg(entry.verdict.label));
    if (entry.change)
        parts.append(translate("DossierHistory", "words added: %1, taken out: %2")
                         .arg(entry.change->wordsInserted)
                         .arg(entry.change->wordsDeleted));
    if (entry.isNew)
        parts.append(translate("DossierHistory", "new since you last looked"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString changeWords(int inserted, int deleted)
{
    const QLocale locale;
    QStringList parts;
    if (inserted > 0)
        parts.append(u'+' + locale.toString(inserted));
    if (deleted > 0)
        parts.append(u'\u2212' + locale.toString(deleted));
    return parts.join(u'\u00a0');
}

QHash<RevisionId, ChangeSize> measureChanges(Workspace &workspace, const PromiseId &promise)
{
    QHash<RevisionId, ChangeSize> changes;
    const auto history = workspace.revisions().history(entityOf(promise));
    if (!history)
        return changes;
    QHash<RevisionId, Promise> contents;
    for (const auto &revision : *history) {
        const auto content = workspace.entities().at<Promise>(entityOf(promise), revision.id());
        if (!content)
            continue;
        contents.insert(revision.id(), content->value);
        const auto &parents = revision.header().parents;
        if (parents.isEmpty() || !contents.contains(parents.first()))
            continue;
        changes.insert(revision.id(), sizeOfChange(contents.value(parents.first()), content->value));
    }
    return changes;
}

} // namespace tenue
