// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recovery_journal.h"
#include "core/workflow/desks.h"
#include "core/workflow/dossier_draft.h"

#include <QtCore/QTimer>
#include <QtGui/QUndoStack>

#include <functional>

namespace tenue
{

/// The dossier that is open: what it was when it was opened, what it is now, and how that is kept.
///
/// Every change starts a timer; two seconds after it at the latest the whole is in the draft slot.
/// The two long texts are typed in fields of their own: they are asked for when they are needed,
/// and their undo is the fields'. All other changes are on one undo stack.
class OpenDossier : public QObject
{
    Q_OBJECT

public:
    enum class Keeping {
        Unchanged, ///< as the newest revision that was read
        Pending, ///< changed; the draft slot does not have it yet
        DraftKept,
        JournalOnly, ///< the draft slot could not be written, the recovery journal was: `keepingFault()`
        Failed, ///< neither could be written: `keepingFault()`
        RevisionSaved,
    };
    static constexpr int KeepAfterMilliseconds = 1500;
    static constexpr int RetryMilliseconds = 3000;

    explicit OpenDossier(Desks &desks, QObject *parent = nullptr);
    ~OpenDossier() override;

    /// Where journals stand: the program's own data folder unless told otherwise.
    void setRecoveryFolder(const QString &folder);
    /// How long after a change it is kept: `KeepAfterMilliseconds` unless told otherwise.
    void setKeepAfter(int milliseconds) { m_timer.setInterval(milliseconds); }
    const QString &recoveryFolder() const { return m_recoveryFolder; }

    /// Where summary and body come from: called before they are compared, kept or saved.
    void setTextSource(std::function<void(Promise &)> source) { m_textSource = std::move(source); }

    /// Reads the newest text, and the person's draft on top of it where there is one. A draft keeps
    /// the revision that it was begun from, so one from before a colleague's save is `isOutdated()`.
    /// Opens a promise that was never saved from its draft alone.
    Result<> open(const PromiseId &promise);
    /// An empty dossier, which becomes a promise by its first save.
    Result<> openNew(const MandateId &mandate);

    const PromiseId &id() const { return m_id; }
    bool isOpen() const { return !m_id.isNull(); }
    bool isNew() const { return !m_base; }
    bool isReadOnly() const { return m_desks.workspace().isReadOnly(); }
    /// The revision that the person began from.
    const std::optional<RevisionId> &base() const { return m_base; }
    const Promise &promise() const { return m_draft.promise; }
    /// The same, with what the fields hold at this moment.
    const Promise &promiseAsTyped();
    const DossierDraft &draft() const { return m_draft; }
    const VerdictScale &scale() const { return m_scale; }
    const Mandate &mandate() const { return m_mandate; }
    /// The row that lists have; nothing for a new promise.
    std::optional<PromiseRow> row() const;
    /// The evidence in the dossier's order, each as it stands in this draft.
    QList<EditedEvidence> evidence() const;

    /// When the draft was kept that this dossier was opened with; invalid if there was none.
    QDateTime recoveredAt() const { return m_recoveredAt; }
    /// True if somebody saved this promise since the text here was begun.
    bool isOutdated() const;

    /// The texts were typed in.
    void noteTyping();
    /// A step of its own, or the same one as the step before of the same name: for fields that are
    /// typed in.
    enum class Step { Own, Continued };
    /// Changes what is no long text, as one step that can be undone under the name `what`.
    void change(const QString &what, const std::function<void(DossierDraft &)> &change, Step step = Step::Own);
    QUndoStack &undoStack() { return m_undo; }
    /// For the steps of the undo stack.
    void replaceAllButTexts(const DossierDraft &draft);

    /// True if saving would make a revision.
    bool isDifferent();
    Keeping keeping() const { return m_keeping; }
    QDateTime keptAt() const { return m_keptAt; }
    const std::optional<Error> &keepingFault() const { return m_fault; }
    /// Writes the recovery journal, then the draft slot, at once. An error if the slot was not
    /// written; whether the text is safe all the same is `keeping()`.
    Result<> keepNow();
    /// True if leaving now loses nothing: the newest text is in the workspace or in the journal.
    bool isSafe() const { return m_keeping != Keeping::Pending && m_keeping != Keeping::Failed; }
    /// Forgets all that was not saved and reads the newest text.
    Result<> discardChanges();
    /// Lets go of everything here, kept or not, without touching the workspace.
    void abandon();

    /// Makes the revision. A Conflict leaves everything here as it is.
    Result<Saved> save(Reason reason, const QString &note);
    /// Makes the revision that joins this text with `theirs`, the newest one.
    Result<Saved> saveMerged(const RevisionId &theirs, const Promise &merged, const QString &note);
    /// From now on the newest revisions are what this text replaces: only after the person saw them.
    Result<> rebase();

Q_SIGNALS:
    /// Another text is here than was typed: fields shall take summary and body from `promise()`.
    void textsReplaced();
    /// Anything may be other than it was. After `textsReplaced()`.
    void changed();
    /// A piece of evidence has another key: citations of it should follow.
    void keyChanged(const QString &before, const QString &after);
    void keepingChanged();

private:
    Result<> loadMandate(const MandateId &mandate);
    Result<> begin(const PromiseId &id, const std::optional<RevisionId> &base, const Promise &head);
    Result<> recover(const Draft &slot);
    void announce();
    void gather();
    DossierSave mine(Reason reason, const QString &note) const;
    Result<> beginAfterSave();
    void setKeeping(Keeping keeping);
    void keepOnTime();
    Result<> writeJournal();
    void leaveJournal();

    Desks &m_desks;
    std::function<void(Promise &)> m_textSource;
    PromiseId m_id;
    std::optional<RevisionId> m_base;
    Promise m_head;
    DossierDraft m_draft;
    Mandate m_mandate;
    VerdictScale m_scale;
    QDateTime m_recoveredAt;
    QUndoStack m_undo;
    QTimer m_timer;
    QTimer m_retry; ///< of a draft that could not be kept
    QString m_recoveryFolder;
    std::unique_ptr<RecoveryJournal> m_journal;
    Keeping m_keeping = Keeping::Unchanged;
    QDateTime m_keptAt;
    std::optional<Error> m_fault;
};

} // namespace tenue
