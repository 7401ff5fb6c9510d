// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/history_desk.h"

#include "core/base/words.h"
#include "core/domain/staff.h"
#include "core/history/dossier_diff.h"
#include "core/history/dossier_fields.h"
#include "core/store/redaction_store.h"
#include "core/workflow/editing_desk.h"
#include "core/workflow/restored_dossier.h"

#include <QtCore/QSet>

#include <algorithm>

namespace tenue
{

namespace
{

/// Everything about the timeline that is looked up once for all entries.
class TimelineReader
{
public:
    TimelineReader(const Session &session, const PromiseId &promise, const TimelineFilter &filter)
        : m_session(session)
        , m_promise(promise)
        , m_filter(filter)
    {
    }

    Result<QList<TimelineEntry>> read(const QList<Loaded<Milestone>> &milestones)
    {
        for (const auto &milestone : milestones)
            m_milestones[milestone.value.revision].append(milestone.value.name);
        if (auto done = readRedactions(); !done)
            return done.error();
        if (auto done = readRevisions(); !done)
            return done.error();
        if (auto done = readDecisions(); !done)
            return done.error();
        std::sort(m_entries.begin(), m_entries.end(), [](const auto &a, const auto &b) { return a.order < b.order; });
        m_entries.removeIf([&](const TimelineEntry &entry) { return !isWanted(entry); });
        return std::move(m_entries);
    }

private:
    bool isWanted(const TimelineEntry &entry) const
    {
        if (m_filter.person && entry.by != *m_filter.person)
            return false;
        switch (m_filter.kind) {
        case TimelineFilter::Kind::All:
            return true;
        case TimelineFilter::Kind::Revisions:
            return !entry.decision;
        case TimelineFilter::Kind::Decisions:
            return entry.decision.has_value();
        case TimelineFilter::Kind::Milestones:
            return !entry.decision && !entry.milestones.isEmpty();
        }
        Q_UNREACHABLE();
    }

    Result<> readRedactions()
    {
        const auto redactions = redactionsOf(m_session.workspace.database(), entityOf(m_promise));
        if (!redactions)
            return redactions.error();
        for (const auto &[revision, record] : redactions->asKeyValueRange()) {
            const auto content = m_session.workspace.revisions().content(record);
            if (!content)
                return content.error();
            const auto redaction = Redaction::fromJson(content->object());
            if (!redaction)
                return redaction.error();
            m_redactions.insert(revision, *redaction);
        }
        return {};
    }

    Result<> readRevisions()
    {
        const auto history = m_session.workspace.revisions().numberedHistory(entityOf(m_promise));
        if (!history)
            return history.error();
        for (const auto &[order, revision] : *history) {
            const auto &header = revision.header();
            TimelineEntry entry { .order = order, .revision = revision.id() };
            entry.by = header.author;
            entry.at = header.at;
            entry.reason = header.reason;
            entry.note = header.note;
            entry.milestones = m_milestones.value(revision.id());
            if (const auto redaction = m_redactions.constFind(revision.id()); redaction != m_redactions.constEnd()) {
                entry.redaction = *redaction;
            } else if (auto filled = fill(entry, header); !filled) {
                return filled;
            }
            m_entries.append(entry);
        }
        return {};
    }

    Result<> fill(TimelineEntry &entry, const RevisionHeader &header)
    {
        const auto &entities = m_session.workspace.entities();
        const auto value = entities.at<Promise>(entityOf(m_promise), entry.revision);
        if (!value)
            return value.error();
        entry.verdict = value->value.verdict;
        m_verdicts.insert(entry.revision, entry.verdict);
        if (m_filter.sizes == TimelineFilter::Sizes::No)
            return {};
        Promise before;
        if (!header.parents.isEmpty() && !m_redactions.contains(header.parents.first())) {
            const auto parent = entities.at<Promise>(entityOf(m_promise), header.parents.first());
            if (!parent)
                return parent.error();
            before = parent->value;
        }
        entry.size = sizeOfChange(before, value->value);
        return {};
    }

    Result<> readDecisions()
    {
        const auto decisions = m_session.workspace.decisions().of(m_promise);
        if (!decisions)
            return decisions.error();
        for (const auto &row : *decisions) {
            TimelineEntry entry { .order = row.order, .revision = row.decision.revision };
            entry.decision = row;
            entry.by = row.by;
            entry.at = row.at;
            entry.note = row.decision.note;
            entry.verdict = m_verdicts.value(row.decision.revision);
            m_entries.append(entry);
        }
        return {};
    }

    const Session &m_session;
    PromiseId m_promise;
    TimelineFilter m_filter;
    QHash<RevisionId, QStringList> m_milestones;
    QHash<RevisionId, Redaction> m_redactions;
    QHash<RevisionId, QString> m_verdicts;
    QList<TimelineEntry> m_entries;
};

} // namespace

HistoryDesk::HistoryDesk(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<QList<TimelineEntry>> HistoryDesk::timeline(const PromiseId &promise, const TimelineFilter &filter) const
{
    return m_session.workspace.database().consistently([&]() -> Result<QList<TimelineEntry>> {
        const auto named = milestones(promise);
        if (!named)
            return named.error();
        return TimelineReader(m_session, promise, filter).read(*named);
    });
}

Result<ChangeSize> HistoryDesk::sizeOf(const PromiseId &promise, const RevisionId &revision) const
{
    const auto &entities = m_session.workspace.entities();
    const auto stored = m_session.workspace.revisions().revision(revision);
    if (!stored)
        return stored.error();
    const auto value = entities.at<Promise>(entityOf(promise), revision);
    if (!value)
        return value.error();
    Promise before;
    if (!stored->header().parents.isEmpty()) {
        const auto parent = entities.at<Promise>(entityOf(promise), stored->header().parents.first());
        if (!parent && parent.error().kind != Error::Kind::Redacted)
            return parent.error();
        if (parent)
            before = parent->value;
    }
    return sizeOfChange(before, value->value);
}

Result<MilestoneId> HistoryDesk::nameMilestone(const PromiseId &promise, const RevisionId &revision,
                                               const QString &name)
{
    const auto id = MilestoneId::create();
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        const auto stored = m_session.workspace.revisions().revision(revision);
        if (!stored)
            return stored.error();
        if (stored->header().entity != entityOf(promise))
            return Error { Error::Kind::BadInput,
                           translate("HistoryDesk", "This revision is one of another promise.") };
        const auto saved = saveEntity(m_session, entityOf(id), {}, Milestone { promise, revision, name.trimmed() },
                                      Reason::Created, {});
        return saved ? Result<>() : Result<>(saved.error());
    });
    if (!done)
        return done.error();
    Q_EMIT milestonesChanged(promise);
    return id;
}

Result<> HistoryDesk::removeMilestone(const MilestoneId &milestone)
{
    PromiseId promise;
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        const auto found = m_session.workspace.entities().find<Milestone>(entityOf(milestone));
        if (!found)
            return found.error();
        if (!*found)
            return Error { Error::Kind::NotFound, translate("HistoryDesk", "This milestone does not exist.") };
        auto removed = (*found)->value;
        removed.isRemoved = true;
        promise = removed.promise;
        const auto saved = saveEntity(m_session, entityOf(milestone), (*found)->revision, removed, Reason::Edited, {});
        return saved ? Result<>() : Result<>(saved.error());
    });
    if (done)
        Q_EMIT milestonesChanged(promise);
    return done;
}

Result<QList<Loaded<Milestone>>> HistoryDesk::milestones(const PromiseId &promise) const
{
    auto all = m_session.workspace.entities().all<Milestone>();
    if (all)
        all->removeIf([&](const auto &each) { return each.value.promise != promise || each.value.isRemoved; });
    return all;
}

Result<Promise> HistoryDesk::restored(const PromiseId &promise, const RevisionId &head, const RevisionId &from,
                                      const RestoredPart &part) const
{
    const auto &entities = m_session.workspace.entities();
    const auto now = entities.at<Promise>(entityOf(promise), head);
    if (!now)
        return now.error();
    const auto source = m_session.workspace.revisions().revision(from);
    if (!source)
        return source.error();
    if (source->header().entity != entityOf(promise))
        return Error { Error::Kind::BadInput, translate("HistoryDesk", "This revision is one of another promise.") };
    const auto then = entities.at<Promise>(entityOf(promise), from);
    if (!then)
        return then.error();
    if (part.field.isEmpty())
        return wholeRestored(now->value, then->value);
    if (part.paragraph < 0)
        return fieldRestored(now->value, then->value, part.field);
    if (part.whose == RestoredPart::Whose::Now)
        return paragraphTakenOut(now->value, then->value, part.field, part.paragraph);
    return paragraphRestored(now->value, then->value, part.field, part.paragraph);
}

Result<Saved> HistoryDesk::restore(const PromiseId &promise, const RevisionId &head, const RevisionId &from,
                                   const RestoredPart &part)
{
    const auto done = m_session.workspace.database().atomically([&]() -> Result<Saved> {
        const auto value = restored(promise, head, from, part);
        if (!value)
            return value.error();
        if (auto good = checkDossier(m_session.workspace, promise, *value); !good)
            return good.error();
        const auto note = part.field.isEmpty()
            ? translate("HistoryDesk", "As in revision %1").arg(from.shortForm())
            : translate("HistoryDesk", "%1 as in revision %2").arg(labelOfField(part.field), from.shortForm());
        return saveEntity(m_session, entityOf(promise), head, *value, Reason::Restored, note);
    });
    if (done && done->isNew)
        Q_EMIT restoredAs(promise);
    return done;
}

Result<std::optional<Loaded<Promise>>> HistoryDesk::asOf(const PromiseId &promise, const QDateTime &moment) const
{
    return m_session.workspace.entities().asOf(moment).find<Promise>(entityOf(promise));
}

} // namespace tenue
