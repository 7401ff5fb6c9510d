// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/exchange_desk.h"

#include "core/base/words.h"
#include "core/domain/import_record.h"
#include "core/store/backup.h"
#include "core/store/tidying.h"

namespace tenue
{

namespace
{

using Kind = PlannedPromise::Kind;

Result<> backUp(Workspace &workspace, const Clock &clock)
{
    const auto count = workspace.promises().count();
    if (!count)
        return count.error();
    if (*count == 0)
        return {};
    auto folder = backupFolderOf(workspace);
    if (!folder)
        return folder.error();
    const auto made = folder->add(workspace.database(), clock.now());
    return made ? Result<>() : Result<>(made.error());
}

// New rows leave nothing behind in the file; changed ones do. One that cannot be tidied now is none the worse for it.
void tidyAfter(Workspace &workspace, const ImportPlan &done)
{
    constexpr std::chrono::seconds longest { 10 };
    if (done.count(Kind::Changed) > 0)
        std::ignore = tidy(workspace.database(), longest);
}

template <typename T>
Result<RevisionId> append(const Session &session, const EntityId &entity, const std::optional<RevisionId> &base,
                          const T &value, Reason reason, const QString &note)
{
    const auto saved = saveEntity(session, entity, base, value, reason, note);
    if (!saved)
        return saved.error();
    return saved->revision;
}

} // namespace

ExchangeDesk::ExchangeDesk(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<ImportPlan> ExchangeDesk::plan(const ImportRequest &request) const
{
    return m_session.workspace.database().consistently([&] { return planImport(m_session.workspace, request); });
}

Result<> ExchangeDesk::makeFrame(const ImportPlan &plan) const
{
    if (plan.newScale) {
        const auto &[id, scale] = *plan.newScale;
        if (auto made = append(m_session, entityOf(id), {}, scale, Reason::Imported, {}); !made)
            return made.error();
    }
    if (plan.newMandate) {
        if (auto made = append(m_session, entityOf(plan.mandate), {}, *plan.newMandate, Reason::Imported, {}); !made)
            return made.error();
    }
    if (plan.newDocument) {
        const auto &[id, document] = *plan.newDocument;
        if (auto made = append(m_session, entityOf(id), {}, document, Reason::Imported, {}); !made)
            return made.error();
    }
    for (const auto &[id, theme] : plan.newThemes) {
        if (auto made = append(m_session, entityOf(id), {}, theme, Reason::Imported, {}); !made)
            return made.error();
    }
    return {};
}

Result<> ExchangeDesk::makePromises(ImportPlan &plan, const QString &note, Progress &progress) const
{
    QHash<EvidenceId, RevisionId> made;
    qint64 done = 0;
    for (auto &planned : plan.promises) {
        if (progress.isCancelled())
            return Error { Error::Kind::Cancelled,
                           translate("Import", "The import was stopped: nothing was changed.") };
        progress.report(++done, plan.promises.size());
        if (planned.kind == Kind::Unchanged)
            continue;
        for (const auto &evidence : planned.evidence) {
            const auto revision = append(m_session, entityOf(evidence.id), {}, evidence.value, Reason::Imported, note);
            if (!revision)
                return revision.error();
            made.insert(evidence.id, *revision);
        }
        for (auto &cited : planned.value.evidence) {
            if (const auto revision = made.constFind(cited.evidence); revision != made.constEnd())
                cited.revision = *revision;
        }
        const auto revision
            = append(m_session, entityOf(planned.promise), planned.base, planned.value, Reason::Imported, note);
        if (!revision)
            return revision.error();
    }
    return {};
}

Result<> ExchangeDesk::record(const ImportPlan &plan, const ImportRequest &request) const
{
    ImportRecord record;
    record.list = request.mapping.list;
    record.mandate = plan.mandate;
    record.fileName = request.fileName;
    record.fileHash = ContentHash::of(request.bytes).toString();
    record.asOf = request.asOf;
    record.created = plan.count(Kind::New);
    record.changed = plan.count(Kind::Changed);
    record.unchanged = plan.count(Kind::Unchanged);
    record.refused = static_cast<int>(plan.refused.size());
    record.vanished = static_cast<int>(plan.vanished.size());
    const auto made = append(m_session, EntityId::create(), {}, record, Reason::Imported, {});
    return made ? Result<>() : Result<>(made.error());
}

Result<ImportPlan> ExchangeDesk::importPromises(const ImportRequest &request, Progress &progress)
{
    if (m_session.workspace.isReadOnly())
        return readOnlyWorkspace();
    if (auto kept = backUp(m_session.workspace, m_session.clock); !kept)
        return kept.error();
    auto result = importInUnit(request, progress);
    if (result) {
        tidyAfter(m_session.workspace, *result);
        Q_EMIT imported();
    }
    return result;
}

Result<ImportPlan> ExchangeDesk::importPromisesAs(Workspace &workspace, const Clock &clock, const StaffName &who,
                                                  const ImportRequest &request, Progress &progress)
{
    if (workspace.isReadOnly())
        return readOnlyWorkspace();
    if (auto kept = backUp(workspace, clock); !kept)
        return kept.error();
    auto result = workspace.database().atomically([&]() -> Result<ImportPlan> {
        const auto person = NewsroomDesk::findOrCreateStaff(workspace, clock, who.name, who.role);
        if (!person)
            return person.error();
        return ExchangeDesk({ workspace, clock, *person }).importInUnit(request, progress);
    });
    if (result)
        tidyAfter(workspace, *result);
    return result;
}

Result<ImportPlan> ExchangeDesk::importInUnit(const ImportRequest &request, Progress &progress) const
{
    const QString note = translate("Import", "Imported from %1, as of %2.")
                             .arg(quoted(request.fileName), request.asOf.toString(Qt::ISODate));
    return m_session.workspace.database().atomically([&]() -> Result<ImportPlan> {
        auto plan = planImport(m_session.workspace, request);
        if (!plan)
            return plan;
        if (auto frame = makeFrame(*plan); !frame)
            return frame.error();
        if (auto made = makePromises(*plan, note, progress); !made)
            return made.error();
        if (auto recorded = record(*plan, request); !recorded)
            return recorded.error();
        return plan;
    });
}

} // namespace tenue
