// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dossier_history.h"

#include "core/base/words.h"
#include "core/domain/staff.h"

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
    case Act::TakeBack:
        return translate("DossierHistory", "Submission taken back");
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
    case Act::TakeBack:
        return "undo-2"_L1;
    case Act::TakeOver:
        return "pen-line"_L1;
    case Act::Correct:
        return "message-square-quote"_L1;
    }
    Q_UNREACHABLE();
}

void addDecision(HistoryEntry &entry, const Decision &decision)
{
    entry.kind = HistoryEntry::Kind::Decision;
    entry.act = decision.act;
    entry.isUrgent = decision.isUrgent;
    entry.embargo = decision.embargo;
    entry.forReaders = decision.correction ? decision.correction->sentence : decision.sentence;
}

} // namespace

Result<QList<HistoryEntry>> loadHistory(Desks &desks, const PromiseId &promise, const VerdictScale &scale)
{
    const auto timeline = desks.history().timeline(promise);
    if (!timeline)
        return timeline.error();
    const auto names = namesOfStaff(desks.workspace());
    QList<HistoryEntry> entries;
    entries.reserve(timeline->size());
    for (const auto &told : *timeline) {
        HistoryEntry entry { .revision = told.revision,
                             .reason = told.reason,
                             .by = told.by,
                             .who = names.value(told.by),
                             .at = told.at,
                             .note = told.note,
                             .verdict = scale.find(told.verdict).value_or(Verdict {}),
                             .milestone = told.milestones.join(u" · "_s),
                             .order = told.order };
        if (told.decision)
            addDecision(entry, told.decision->decision);
        if (told.redaction) {
            entry.isRedacted = true;
            entry.note = told.redaction->reason;
        }
        entries.prepend(entry);
    }
    return entries;
}

void markNews(QList<HistoryEntry> &entries, const StaffId &person, const std::optional<LastLook> &look)
{
    for (auto &entry : entries)
        entry.isNew = look && entry.by != person && entry.at > look->at;
}

QString wordOf(const HistoryEntry &entry)
{
    if (entry.kind == HistoryEntry::Kind::Draft)
        return translate("DossierHistory", "Draft in progress");
    if (entry.isRedacted)
        return translate("DossierHistory", "Redacted");
    if (entry.isUrgent)
        return translate("DossierHistory", "Published urgently");
    if (entry.embargo.isValid())
        return translate("DossierHistory", "Published, under embargo");
    return entry.act ? wordOf(*entry.act) : wordOf(entry.reason);
}

QLatin1StringView iconNameOf(const HistoryEntry &entry)
{
    if (entry.isRedacted)
        return "eye-off"_L1;
    if (entry.isUrgent)
        return "triangle-alert"_L1;
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
    QStringList parts { wordOf(entry), entry.milestone, entry.who, momentInWords(entry.at), entry.note };
    if (!entry.verdict.label.isEmpty())
        parts.append(translate("DossierHistory", "verdict then: %1").arg(entry.verdict.label));
    if (entry.isUrgent)
        parts.append(translate("DossierHistory", "nobody else had read it"));
    if (entry.embargo.isValid())
        parts.append(translate("DossierHistory", "for readers from %1").arg(momentInWords(entry.embargo)));
    if (!entry.forReaders.isEmpty())
        parts.append(translate("DossierHistory", "for readers: %1").arg(entry.forReaders));
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
