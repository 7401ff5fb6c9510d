// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_queue_model.h"

#include <QtGui/QKeySequence>
#include <QtWidgets/QWidget>

class QAction;
class QListView;
class QStackedWidget;

namespace tenue
{

class ElidedLabel;
class EmptyState;
class Panel;
class ReviewPanel;
class SegmentedChoice;
class StripStack;

/// "To review": what waits, late first; decided here or in the comparison, and the next one follows.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPage(Desks &desks, QWidget *parent = nullptr);

    void refresh();
    /// The dossier that is chosen was decided elsewhere: shows what waits now, and chooses the next.
    void goOn();
    QList<QAction *> pageActions() const { return m_actions; }
    QString countWords() const;
    QListView &list() { return *m_list; }
    /// The row that is chosen; null if there is none.
    const QueueRow *current() const;

Q_SIGNALS:
    /// The text that waits shall be compared with what is published.
    void compareRequested(const tenue::PromiseId &promise);
    void writeRequested(const tenue::PromiseId &promise);
    void decided(const QString &words);
    void waitingChanged();
    /// Another row is chosen, or none.
    void currentChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    Panel *newHead();
    void arrange();
    void addActions();
    QAction *addAction(const QString &name, const QString &words, const QList<QKeySequence> &keys,
                       const std::function<void()> &act);
    void setLetters(bool isOn);
    void choose(int row);
    void showCurrent();
    void showWords();
    void showEmptyWords();
    void approve();
    void sendBack();
    void takeOver();
    void report(const Result<> &done, const QString &words);

    Desks &m_desks;
    ReviewQueueModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_listOrEmpty;
    ReviewPanel *m_panel;
    StripStack *m_strips;
    ElidedLabel *m_words;
    SegmentedChoice *m_shown;
    QList<QAction *> m_actions;
    QList<std::pair<QAction *, QKeySequence>> m_letters;
};

} // namespace tenue
