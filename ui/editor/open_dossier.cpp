// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/open_dossier.h"

#include <QtCore/QJsonDocument>
#include <QtGui/QUndoCommand>

namespace tenue
{

namespace
{

/// One change of what is no long text.
class DossierChange : public QUndoCommand
{
public:
    DossierChange(OpenDossier &dossier, const QString &what, DossierDraft before, DossierDraft after,
                  OpenDossier::Step step)
        : QUndoCommand(what)
        , m_dossier(dossier)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_step(step)
    {
    }

    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *change = static_cast<const DossierChange *>(next);
        if (change->m_step != OpenDossier::Step::Continued || change->text() != text())
            return false;
        m_after = change->m_after;
        return true;
    }

    void undo() override { m_dossier.replaceAllButTexts(m_before); }
    void redo() override { m_dossier.replaceAllButTexts(m_after); }

private:
    OpenDossier &m_dossier;
    const DossierDraft m_before;
    DossierDraft m_after;
    const OpenDossier::Step m_step;
};

QHash<EvidenceId, QString> keysOf(const QList<EditedEvidence> &evidence)
{
    QHash<EvidenceId, QString> keys;
    for (const auto &each : evidence)
        keys.insert(each.id, each.value.key);
    return keys;
}

} // namespace

OpenDossier::OpenDossier(Desks &desks, QObject *parent)
    : QObject(parent)
    , m_desks(desks)
{
    setRecoveryFolder(programRecoveryFolder());
    m_timer.setSingleShot(true);
    m_timer.setInterval(KeepAfterMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &OpenDossier::keepOnTime);
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryMilliseconds);
    connect(&m_retry, &QTimer::timeout, this, &OpenDossier::keepOnTime);
}

OpenDossier::~OpenDossier()
{
    leaveJournal();
}

void OpenDossier::setRecoveryFolder(const QString &folder)
{
    m_recoveryFolder = folder;
    m_journal = std::make_unique<RecoveryJournal>(folder, m_desks.session().clock);
}

Result<> OpenDossier::open(const PromiseId &promise)
{
    const auto slot = m_desks.editing().draftOf(entityOf(promise));
    if (!slot)
        return slot.error();
    const auto loaded = m_desks.editing().open(promise);
    const bool isOnlyDraft = !loaded && loaded.error().kind == Error::Kind::NotFound && slot->has_value();
    if (!loaded && !isOnlyDraft)
        return loaded.error();
    const auto begun = loaded ? begin(promise, loaded->revision, loaded->value) : begin(promise, {}, {});
    if (!begun)
        return begun;
    const auto recovered = slot->has_value() ? recover(**slot) : Result<>();
    announce();
    return recovered;
}

Result<> OpenDossier::openNew(const MandateId &mandate)
{
    const auto blank = m_desks.editing().blankPromise(mandate);
    if (!blank)
        return blank.error();
    if (auto begun = begin(PromiseId::create(), {}, *blank); !begun)
        return begun;
    announce();
    return {};
}

Result<> OpenDossier::begin(const PromiseId &id, const std::optional<RevisionId> &base, const Promise &head)
{
    if (auto done = loadMandate(head.mandate); !done)
        return done;
    leaveJournal();
    m_timer.stop();
    m_undo.clear();
    m_id = id;
    m_base = base;
    m_head = head;
    m_draft = { head, {} };
    m_recoveredAt = {};
    m_fault.reset();
    m_keeping = Keeping::Unchanged;
    return {};
}

Result<> OpenDossier::loadMandate(const MandateId &mandate)
{
    const auto &entities = m_desks.workspace().entities();
    const auto found = entities.find<Mandate>(entityOf(mandate));
    if (!found)
        return found.error();
    const auto value = *found ? (*found)->value : Mandate();
    const auto scale = entities.find<VerdictScale>(entityOf(value.scale));
    if (!scale)
        return scale.error();
    m_mandate = value;
    m_scale = *scale ? (*scale)->value : VerdictScale();
    return {};
}

Result<> OpenDossier::recover(const Draft &slot)
{
    const auto draft = DossierDraft::fromJson(slot.content.object());
    if (!draft)
        return draft.error();
    if (!draft->isDifferentFrom(m_head))
        return {};
    if (slot.base != m_base && slot.base) {
        if (const auto begun = m_desks.workspace().entities().at<Promise>(slot.entity, *slot.base))
            m_head = begun->value;
    }
    if (auto done = loadMandate(draft->promise.mandate); !done)
        return done;
    m_base = slot.base;
    m_draft = *draft;
    m_recoveredAt = m_keptAt = slot.at;
    m_keeping = Keeping::DraftKept;
    return {};
}

void OpenDossier::announce()
{
    Q_EMIT textsReplaced();
    Q_EMIT changed();
    Q_EMIT keepingChanged();
}

bool OpenDossier::isOutdated() const
{
    const auto head = m_desks.workspace().revisions().head(entityOf(m_id));
    return head && *head != m_base;
}

std::optional<PromiseRow> OpenDossier::row() const
{
    const auto found = m_desks.workspace().promises().find(m_id);
    return found ? *found : std::nullopt;
}

QList<EditedEvidence> OpenDossier::evidence() const
{
    QList<EditedEvidence> all;
    for (const auto &cited : m_draft.promise.evidence) {
        if (const auto *edited = m_draft.edited(cited.evidence)) {
            all.append(*edited);
            continue;
        }
        const auto loaded = m_desks.workspace().entities().at<Evidence>(entityOf(cited.evidence), cited.revision);
        if (loaded)
            all.append({ cited.evidence, cited.revision, loaded->value });
    }
    return all;
}

void OpenDossier::noteTyping()
{
    if (!m_timer.isActive())
        m_timer.start();
    setKeeping(Keeping::Pending);
}

void OpenDossier::change(const QString &what, const std::function<void(DossierDraft &)> &change, Step step)
{
    gather();
    DossierDraft after = m_draft;
    change(after);
    if (after != m_draft)
        m_undo.push(new DossierChange(*this, what, m_draft, after, step));
}

void OpenDossier::replaceAllButTexts(const DossierDraft &draft)
{
    gather();
    const auto before = keysOf(evidence());
    const QString summary = m_draft.promise.summary;
    const QString body = m_draft.promise.body;
    m_draft = draft;
    m_draft.promise.summary = summary;
    m_draft.promise.body = body;
    const auto after = keysOf(evidence());
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (const auto old = before.value(it.key()); !old.isEmpty() && old != it.value())
            Q_EMIT keyChanged(old, it.value());
    }
    noteTyping();
    Q_EMIT changed();
}

void OpenDossier::gather()
{
    if (m_textSource)
        m_textSource(m_draft.promise);
}

const Promise &OpenDossier::promiseAsTyped()
{
    gather();
    return m_draft.promise;
}

bool OpenDossier::isDifferent()
{
    gather();
    return isOpen() && m_draft.isDifferentFrom(m_head);
}

void OpenDossier::setKeeping(Keeping keeping)
{
    if (m_keeping == keeping && keeping == Keeping::Pending)
        return;
    m_keeping = keeping;
    Q_EMIT keepingChanged();
}

void OpenDossier::keepOnTime()
{
    // What went wrong is in keepingFault(), and the page says it.
    (void)keepNow();
}

Result<> OpenDossier::keepNow()
{
    m_timer.stop();
    m_retry.stop();
    if (!isOpen() || m_keeping == Keeping::Unchanged || m_keeping == Keeping::RevisionSaved)
        return {};
    const auto entity = entityOf(m_id);
    const bool different = isDifferent();
    // First, since it works whatever has become of the workspace.
    const auto inJournal = writeJournal();
    const auto kept = different ? m_desks.editing().keepDraft(entity, m_base, m_draft.toJson())
                                : m_desks.editing().discardDraft(entity);
    if (!kept) {
        m_fault = kept.error();
        m_retry.start();
        setKeeping(inJournal ? Keeping::JournalOnly : Keeping::Failed);
        return kept;
    }
    m_fault.reset();
    m_keptAt = m_desks.session().clock.now();
    setKeeping(different ? Keeping::DraftKept : Keeping::Unchanged);
    return {};
}

Result<> OpenDossier::writeJournal()
{
    if (!m_journal->isOpen())
        m_journal->begin(
            { .entity = entityOf(m_id),
              .base = m_base,
              .title = QString::number(m_draft.promise.number) + QStringLiteral(". ") + m_draft.promise.title,
              .workspace = m_desks.workspace().identity(),
              .workspacePath = m_desks.workspace().path(),
              .person = m_desks.person() });
    const auto words = m_draft.promise.body.count(QLatin1Char(' ')) + (m_draft.promise.body.isEmpty() ? 0 : 1);
    if (auto noted
        = m_journal->note(QJsonDocument(m_draft.toJson()).toJson(QJsonDocument::Compact), static_cast<int>(words));
        !noted)
        return noted;
    return m_journal->writeNow();
}

void OpenDossier::leaveJournal()
{
    // What the workspace has needs no journal; what it has not is found at the next start.
    if (m_keeping == Keeping::DraftKept || m_keeping == Keeping::Unchanged || m_keeping == Keeping::RevisionSaved)
        (void)m_journal->keptElsewhere();
    else
        m_journal = std::make_unique<RecoveryJournal>(m_recoveryFolder, m_desks.session().clock);
}

Result<> OpenDossier::discardChanges()
{
    m_timer.stop();
    (void)m_journal->close();
    if (!isReadOnly()) {
        if (auto done = m_desks.editing().discardDraft(entityOf(m_id)); !done)
            return done;
    }
    return isNew() && !isOutdated() ? openNew(m_draft.promise.mandate) : open(m_id);
}

void OpenDossier::abandon()
{
    m_timer.stop();
    (void)m_journal->close();
    m_undo.clear();
    m_id = {};
    m_keeping = Keeping::Unchanged;
}

Result<Saved> OpenDossier::save(Reason reason, const QString &note)
{
    gather();
    // Should the program stop while it saves, the text is in the journal.
    (void)writeJournal();
    const auto saved = m_desks.editing().save(mine(isNew() ? Reason::Created : reason, note));
    if (!saved)
        return saved;
    if (auto begun = beginAfterSave(); !begun)
        return begun.error();
    Q_EMIT changed();
    return saved;
}

Result<Saved> OpenDossier::saveMerged(const RevisionId &theirs, const Promise &merged, const QString &note)
{
    gather();
    (void)writeJournal();
    const auto saved = m_desks.editing().saveMerged({ mine(Reason::Edited, note), theirs, merged });
    if (!saved)
        return saved;
    if (auto begun = beginAfterSave(); !begun)
        return begun.error();
    // Whoever heard of the save may have asked what the fields hold: the text from before the merge.
    m_draft = { m_head, {} };
    Q_EMIT textsReplaced();
    Q_EMIT changed();
    return saved;
}

DossierSave OpenDossier::mine(Reason reason, const QString &note) const
{
    return { .promise = m_id,
             .base = m_base,
             .value = m_draft.promise,
             .evidence = m_draft.evidence,
             .reason = reason,
             .note = note };
}

Result<> OpenDossier::beginAfterSave()
{
    const auto loaded = m_desks.editing().open(m_id);
    if (!loaded)
        return loaded.error();
    m_timer.stop();
    (void)m_journal->saved(loaded->revision);
    m_base = loaded->revision;
    m_head = loaded->value;
    m_draft = { loaded->value, {} };
    // Steps from before name evidence and numbers as they were: undoing them is a matter of history.
    m_undo.clear();
    m_recoveredAt = {};
    m_fault.reset();
    m_keptAt = m_desks.session().clock.now();
    setKeeping(Keeping::RevisionSaved);
    return {};
}

Result<> OpenDossier::rebase()
{
    gather();
    const auto newest = m_desks.editing().open(m_id);
    if (!newest)
        return newest.error();
    for (auto &edited : m_draft.evidence) {
        const auto head = m_desks.workspace().revisions().head(entityOf(edited.id));
        if (!head)
            return head.error();
        edited.base = *head;
    }
    m_base = newest->revision;
    m_head = newest->value;
    m_undo.clear();
    setKeeping(Keeping::Pending);
    return keepNow();
}

} // namespace tenue
