// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/checklist_desk.h"

#include "core/base/words.h"
#include "core/domain/mandate.h"
#include "core/domain/reply_request.h"
#include "core/domain/verdict_scale.h"
#include "core/workflow/review_desk.h"

#include <algorithm>

namespace tenue
{

namespace
{

Result<DossierSubject> subjectAt(const Session &session, const PromiseId &promise, const RevisionId &revision)
{
    const auto &entities = session.workspace.entities();
    const auto loaded = entities.at<Promise>(entityOf(promise), revision);
    if (!loaded)
        return loaded.error();
    DossierSubject subject { loaded->value };
    for (const auto &cited : loaded->value.evidence) {
        const auto evidence = entities.at<Evidence>(entityOf(cited.evidence), cited.revision);
        if (!evidence)
            return evidence.error();
        subject.evidence.append(evidence->value);
    }
    const auto mandate = entities.find<Mandate>(entityOf(loaded->value.mandate));
    if (!mandate)
        return mandate.error();
    if (!*mandate)
        return subject;
    const auto scale = entities.find<VerdictScale>(entityOf((*mandate)->value.scale));
    if (!scale)
        return scale.error();
    if (!*scale)
        return subject;
    if ((*scale)->value.unexaminedKey() != loaded->value.verdict)
        subject.examined = Examined::Yes;
    if (const auto verdict = (*scale)->value.find(loaded->value.verdict))
        subject.category = verdict->category;
    return subject;
}

} // namespace

ChecklistDesk::ChecklistDesk(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_quotes(session.workspace)
{
}

Result<QList<DossierFinding>> ChecklistDesk::findings(const PromiseId &promise, const RevisionId &revision) const
{
    auto subject = subjectAt(m_session, promise, revision);
    if (!subject)
        return subject.error();
    return findings(promise, *std::move(subject));
}

Result<QList<DossierFinding>> ChecklistDesk::findings(const PromiseId &promise, DossierSubject subject) const
{
    const auto open = m_session.workspace.comments().openCount(promise);
    const auto rules = settings();
    const auto given = waivers(promise);
    if (!open)
        return open.error();
    if (!rules)
        return rules.error();
    if (!given)
        return given.error();
    subject.openComments = *open;
    const auto replies = m_session.workspace.entities().all<ReplyRequest>();
    if (!replies)
        return replies.error();
    subject.repliesAsked = int(std::count_if(replies->begin(), replies->end(), [&](const auto &request) {
        return request.value.promises.contains(promise);
    }));
    subject.quotes.clear();
    for (const auto &evidence : subject.evidence) {
        auto checked = m_quotes.check(evidence);
        if (!checked)
            return checked.error();
        subject.quotes.append(*std::move(checked));
    }
    auto all = findingsOf(subject, *rules);
    for (auto &finding : all) {
        const auto holds = std::find_if(given->cbegin(), given->cend(),
                                        [&](const auto &waiver) { return covers(waiver.value, finding); });
        if (holds == given->cend())
            continue;
        const auto made = m_session.workspace.revisions().revision(holds->revision);
        if (!made)
            return made.error();
        finding.waiver = GivenWaiver { holds->value, made->header().author, made->header().at };
    }
    return all;
}

Result<> ChecklistDesk::waive(const PromiseId &promise, const DossierFinding &finding, const QString &reason)
{
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        const auto saved
            = saveEntity(m_session, EntityId::create(), {}, waiverOf(finding, promise, reason), Reason::Created, {});
        return saved ? Result<>() : Result<>(saved.error());
    });
    if (done)
        Q_EMIT waived(promise);
    return done;
}

Result<> ChecklistDesk::waiveRule(const PromiseId &promise, const RevisionId &revision, const QString &rule,
                                  const QString &reason)
{
    const auto all = findings(promise, revision);
    if (!all)
        return all.error();
    return m_session.workspace.database().atomically([&]() -> Result<> {
        bool found = false;
        for (const auto &finding : *all) {
            if (finding.rule != rule)
                continue;
            found = true;
            if (finding.waiver)
                continue;
            if (auto done = waive(promise, finding, reason); !done)
                return done;
        }
        if (found)
            return {};
        return Error {
            Error::Kind::BadInput,
            translate("ChecklistDesk", "The checklist has no finding of the rule %1 here.").arg(quoted(rule))
        };
    });
}

Result<> ChecklistDesk::withdrawWaiver(const PromiseId &promise, const DossierFinding &finding)
{
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        const auto given = waivers(promise);
        if (!given)
            return given.error();
        bool found = false;
        for (const auto &waiver : *given) {
            if (!covers(waiver.value, finding))
                continue;
            found = true;
            auto withdrawn = waiver.value;
            withdrawn.isWithdrawn = true;
            const auto saved = saveEntity(m_session, waiver.entity, waiver.revision, withdrawn, Reason::Edited, {});
            if (!saved)
                return saved.error();
        }
        if (found)
            return {};
        return Error { Error::Kind::NotFound, translate("ChecklistDesk", "Nobody waived this finding.") };
    });
    if (done)
        Q_EMIT waived(promise);
    return done;
}

Result<QList<Loaded<Waiver>>> ChecklistDesk::waivers(const PromiseId &promise) const
{
    auto all = m_session.workspace.entities().all<Waiver>();
    if (all)
        all->removeIf([&](const auto &waiver) { return waiver.value.promise != promise; });
    return all;
}

Result<ChecklistSettings> ChecklistDesk::settings() const
{
    const auto all = m_session.workspace.entities().all<ChecklistSettings>();
    if (!all)
        return all.error();
    return all->isEmpty() ? ChecklistSettings() : all->first().value;
}

Result<> ChecklistDesk::saveSettings(const ChecklistSettings &settings)
{
    const auto all = m_session.workspace.entities().all<ChecklistSettings>();
    if (!all)
        return all.error();
    const auto saved = all->isEmpty() ? saveSettings(EntityId::create(), {}, settings)
                                      : saveSettings(all->first().entity, all->first().revision, settings);
    return saved ? Result<>() : Result<>(saved.error());
}

Result<Saved> ChecklistDesk::saveSettings(const EntityId &entity, const std::optional<RevisionId> &base,
                                          const ChecklistSettings &settings)
{
    const auto saved = m_session.workspace.database().atomically([&]() -> Result<Saved> {
        if (auto may = requireEditor(m_session); !may)
            return may.error();
        const auto all = m_session.workspace.entities().all<ChecklistSettings>();
        if (!all)
            return all.error();
        // There is one for the workspace, whoever began it.
        if (!base && !all->isEmpty())
            return movedHead();
        return saveEntity(m_session, entity, base, settings, base ? Reason::Edited : Reason::Created, {});
    });
    if (saved)
        Q_EMIT settingsSaved();
    return saved;
}

Result<> ChecklistDesk::mayGoOn(const PromiseId &promise, const RevisionId &revision) const
{
    const auto all = findings(promise, revision);
    if (!all)
        return all.error();
    const auto blocking = std::find_if(all->begin(), all->end(), [](const auto &finding) { return finding.blocks(); });
    if (blocking == all->end())
        return {};
    return Error { Error::Kind::Refused,
                   translate("ChecklistDesk",
                             "The checklist stops it (%1): %2 Mend it, or waive the rule with a reason.")
                       .arg(blocking->rule, blocking->message) };
}

} // namespace tenue
