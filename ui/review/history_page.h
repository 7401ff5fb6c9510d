// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comparison_rows.h"
#include "ui/models/dossier_sides.h"
#include "ui/models/printed_text.h"
#include "ui/review/comparison_document.h"

#include <QtGui/QKeySequence>
#include <QtWidgets/QWidget>

class QAction;
class QStackedWidget;

namespace tenue
{

class AuthorshipView;
class ComparisonBar;
class ComparisonSummary;
class ComparisonView;
class DecisionFoot;
class ElidedLabel;
class LongWork;
class Looking;
class Panel;
class ProgressLine;
class Prompts;
class StripStack;
class TextLabel;
class TimelinePanel;

/// "History and comparison": the timeline of a dossier, any two of its texts, and the decision.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    /// Under this width the two texts stand in one another, until somebody says otherwise.
    static constexpr int RoomForTwo = 1100;
    /// Longer texts than this are compared on another thread.
    static constexpr int LongText = 60'000;

    HistoryPage(Desks &desks, Prompts &prompts, QWidget *parent = nullptr);
    ~HistoryPage() override;

    /// Shows the newest revision against `with`; without one, against what is usual.
    void open(const PromiseId &promise, std::optional<CompareWith> with = {});
    PromiseId promise() const { return m_promise; }
    /// The text after of what is compared; nothing for the person's draft.
    const std::optional<RevisionId> &revisionOnScreen() const { return m_after; }
    /// What else can be decided about the dossier: behind the button with three points.
    void setMoreActions(const QList<QAction *> &actions);
    /// Reads again what another page or program may have changed.
    void refresh();
    /// Next change, approve, print …: for menus, palette and help.
    QList<QAction *> pageActions() const { return m_actions; }
    /// The comparison on paper; nothing before there is one.
    std::optional<PrintedText> toPrint() const;
    /// For the status strip: what is compared.
    QString statusWords() const;

Q_SIGNALS:
    void backRequested();
    /// The dossier shall be opened for writing.
    void writeRequested(const tenue::PromiseId &promise);
    /// A decision was taken; `words` say which.
    void decided(const tenue::PromiseId &promise, const QString &words);
    /// A revision was made from here.
    void revisionSaved(const tenue::PromiseId &promise);
    void statusChanged(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Panel *newHead();
    void arrange();
    void connectParts();
    void addActions();
    QAction *addAction(const QString &name, QLatin1StringView icon, const QString &words, const QKeySequence &keys,
                       const std::function<void()> &act);
    void load();
    void showHead();
    void compareWith(CompareWith with);
    void compareSince(const RevisionId &revision);
    void lookAt(const HistoryEntry &entry);
    void compareFrom(const HistoryEntry &entry);
    void fillOtherMenu();
    void compare();
    void showComparison(const Comparison &comparison);
    void showRows();
    void fitLayout();
    void beginLooking();
    void measureSoon();
    void showAuthorship(bool isShown);
    void findAuthorship();
    void approve();
    void sendBack();
    void takeOver();
    void showTimelineMenu(const HistoryEntry &entry, const QPoint &at);
    void showRowMenu(const ComparisonRow &row, const QPoint &at);
    void restoreRevision();
    void restoreCurrentPassage();
    void restore(const RevisionId &from, const RestoredPart &part, const QString &words);
    QString obstacleToRestoring() const;
    void showWhatMoved(const RevisionId &before);
    void nameMoment(const RevisionId &revision);
    void forgetMoment(const RevisionId &revision);
    void askForMoment();
    void showMoment(const RevisionId &revision, const QDateTime &moment);
    void redact(const RevisionId &revision);
    void exportComparison();
    void report(const Result<> &done, const QString &words);
    void showFault(const Error &error);
    void copySummary();
    void fillComments();
    void showComment(const CommentThread &thread);

    Desks &m_desks;
    Prompts &m_prompts;
    PromiseId m_promise;
    DossierSides m_sides;
    CompareWith m_with = CompareWith::Previous;
    std::optional<RevisionId> m_before;
    std::optional<RevisionId> m_after; ///< none is the draft
    Comparison m_comparison;
    QList<QAction *> m_actions;
    bool m_isLayoutChosen = false;
    bool m_isComparingLate = false;

    TextLabel *m_number;
    TextLabel *m_state;
    ElidedLabel *m_title;
    StripStack *m_strips;
    TimelinePanel *m_timeline;
    ComparisonBar *m_bar;
    ComparisonSummary *m_summary;
    QStackedWidget *m_texts; ///< the comparison, or who wrote the later text
    ComparisonView *m_view;
    AuthorshipView *m_authorship;
    ProgressLine *m_progress;
    DecisionFoot *m_foot;
    LongWork *m_comparing;
    LongWork *m_measuring;
    LongWork *m_authoring;
    Looking *m_looking;
};

} // namespace tenue
