// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/open_dossier.h"
#include "ui/editor/writing_actions.h"
#include "ui/editor/writing_look.h"
#include "ui/models/printed_dossier.h"
#include "ui/widgets/status_strip.h"

#include <QtGui/QTextCursor>
#include <QtWidgets/QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace tenue
{

class DossierDrafting;
class DossierHead;
class DossierPanel;
class DossierReview;
class DossierSaving;
class Looking;
class MergePage;
class PromiseCard;
class PromiseForm;
class Prompts;
class RevisionReader;
class SuggestionPage;
class StripStack;
class VerdictPopover;
class WritingArea;
struct CitationChoice;

/// The page where a promise's dossier is written, from its first draft to publication.
///
/// Opens one dossier at a time. Ask `mayLeave()` before another is opened or the page goes away.
class DossierPage : public QWidget
{
    Q_OBJECT

public:
    DossierPage(Desks &desks, Prompts &prompts, QWidget *parent = nullptr);
    ~DossierPage() override;

    /// Where journals of unsaved texts stand.
    const QString &recoveryFolder() const { return m_dossier.recoveryFolder(); }
    void setRecovery(const QString &folder, int keepAfterMilliseconds)
    {
        m_dossier.setRecoveryFolder(folder);
        m_dossier.setKeepAfter(keepAfterMilliseconds);
    }
    /// Shows the newest text, or the person's unsaved one on top of it. A dossier that cannot be
    /// read is said in a strip.
    void open(const PromiseId &promise);
    void openNew(const MandateId &mandate);

    /// Keeps what is typed as a draft; true when nothing can be lost. Otherwise the person is asked,
    /// and `leavingAllowed()` follows if they give the text up later.
    bool mayLeave();
    /// The open one; null if there is none.
    PromiseId promise() const;
    /// What is in view of it as it was saved; nothing for a new dossier.
    std::optional<RevisionId> savedRevision() const { return m_dossier.isOpen() ? m_dossier.base() : std::nullopt; }
    /// All that is typed now, to be looked at elsewhere.
    DossierDraft draftAsTyped();
    /// There is typing that no revision holds.
    bool hasUnsavedText() { return m_dossier.isNew() || m_dossier.isDifferent(); }
    /// What else can be decided about the dossier: behind the button with three points.
    void setMoreActions(const QList<QAction *> &actions);
    /// What is on screen, to be printed.
    PrintedDossier toPrint();
    /// Which tab is in front beside the text.
    int panelTab() const;
    void setPanelTab(int tab);
    /// Gives the focus to the text.
    void focusText();
    /// Looks whether somebody else saved meanwhile: for when another window or program wrote.
    void refresh();

    /// Save, next action, undo, bold …: the page's commands, for menus, palette and help. Their
    /// shortcuts work wherever the focus is in the page.
    QList<QAction *> pageActions() const { return m_actions; }
    /// Those of them that are about the dossier as a whole, and those about its text.
    QList<QAction *> dossierActions() const { return m_dossierActions; }
    QList<QAction *> reviewActions() const { return m_reviewActions; }
    QList<QAction *> writingActions(WritingGroup group) const;
    void setWritingLook(const WritingLook &look);

Q_SIGNALS:
    void promiseSaved(const tenue::PromiseId &promise);
    void backRequested();
    void neighbourRequested(int step);
    /// All its revisions shall be shown, to be compared.
    void historyRequested(const tenue::PromiseId &promise);
    /// A question shall be put to those who are judged.
    void replyRequested(const tenue::PromiseId &promise);
    /// How far what was typed is kept, in words, for the status strip.
    void statusChanged(tenue::SaveState state, const QString &words);
    void leavingAllowed();
    /// Another dossier, another revision of it, or unsaved typing came into view.
    void subjectChanged();
    /// Only the text shall be in view.
    void focusModeChanged(bool isOn);
    void writingLookChanged(const tenue::WritingLook &look);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void connectHead();
    void connectDossier();
    void connectPanel();
    void connectWriting();
    QList<CitationChoice> citationChoices();
    void takeIntoDossier(const CitationChoice &choice);
    void addUpdate();
    void setFocusMode(bool isOn);
    void addActions();
    QAction *addAction(const QString &name, QLatin1StringView icon, const QString &words, const QKeySequence &keys,
                       const std::function<void()> &act);
    void showAll();
    void beginLooking();
    void showComparison();
    void showMerge();
    void showRevision(const RevisionId &revision, const QString &heading);
    void showWriting();
    VerdictPopover *chooseVerdict();
    void setTitle(const QString &title);
    void commitFields();
    void readTexts();
    void connectComments();
    void markComments();
    void startComment();
    CommentId threadAtCaret() const;
    void jumpTo(const FindingPlace &place, const QString &evidenceKey = {});
    void editPromise();
    void connectSuggestions();
    void suggestChanges();
    void propose(const QString &note);
    void showSuggestion(const SuggestionId &suggestion);
    void acceptSuggestion(const SuggestionId &suggestion, const QList<int> &changes, const QString &answer);
    void movePane(int step);
    void undo();
    void redo();

    Desks &m_desks;
    OpenDossier m_dossier;
    DossierHead *m_head;
    StripStack *m_strips;
    QSplitter *m_sides;
    QStackedWidget *m_centre;
    QWidget *m_desk; ///< card and writing area
    PromiseCard *m_card;
    WritingArea *m_writing;
    PromiseForm *m_form;
    RevisionReader *m_reader;
    DossierPanel *m_panel;
    DossierSaving *m_saving;
    DossierReview *m_review;
    DossierDrafting *m_drafting;
    Looking *m_looking;
    QList<QAction *> m_actions;
    QList<QAction *> m_dossierActions;
    QList<QAction *> m_reviewActions;
    QTimer m_readSoon;
    bool m_isFocused = false;
    bool m_isPanelDragged = false;
    QList<std::pair<CommentId, QTextCursor>> m_markedThreads;
    MergePage *m_merge = nullptr; ///< made when it is needed
    SuggestionPage *m_suggestion = nullptr; ///< made when it is needed
};

} // namespace tenue
