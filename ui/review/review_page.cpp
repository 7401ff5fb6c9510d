// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_page.h"

#include "core/base/words.h"
#include "ui/models/decision_words.h"
#include "ui/review/queue_delegate.h"
#include "ui/review/review_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/note_popover.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/strip_stack.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QFocusEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto LettersKey = "review/letters"_L1;

bool isJudged(const QueueRow &row)
{
    return row.why == QueueRow::Why::Review && !row.notice;
}

} // namespace

ReviewPage::ReviewPage(Desks &desks, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_model(new ReviewQueueModel(this))
    , m_list(new QListView)
    , m_empty(new EmptyState("inbox"_L1, tr("Nothing to review"), tr("Dossiers that are submitted come here.")))
    , m_listOrEmpty(new QStackedWidget)
    , m_panel(new ReviewPanel(desks))
    , m_strips(new StripStack)
    , m_words(new ElidedLabel({}, TextStyle::Interface, Tone::Second))
    , m_shown(new SegmentedChoice(tr("What is shown")))
{
    setObjectName(u"reviewPage"_s);
    // The list has the keys: Tab need not stop at the page around it.
    setFocusPolicy(Qt::ClickFocus);
    m_words->setObjectName(u"queueWords"_s);
    m_list->setObjectName(u"queue"_s);
    m_list->setAccessibleName(tr("To review"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new QueueDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const auto &words : { tr("For me"), tr("With their authors"), tr("Notices") })
        m_shown->addChoice(words);
    arrange();
    addActions();
    connect(m_shown, &SegmentedChoice::chosen, this, &ReviewPage::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPage::showCurrent);
    connect(m_list, &QListView::activated, this, [this] {
        if (const auto *row = current())
            Q_EMIT compareRequested(row->promise.promise);
    });
    connect(&m_panel->approveButton(), &QPushButton::clicked, this, &ReviewPage::approve);
    connect(&m_panel->sendBackButton(), &QPushButton::clicked, this, &ReviewPage::sendBack);
    connect(&m_panel->takeOverButton(), &QPushButton::clicked, this, &ReviewPage::takeOver);
    connect(&m_panel->compareButton(), &QPushButton::clicked, this, [this] {
        if (const auto *row = current())
            Q_EMIT compareRequested(row->promise.promise);
    });
}

Panel *ReviewPage::newHead()
{
    auto *head = new Panel(Ground::Window, Qt::BottomEdge);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Xs);
    words->addWidget(new TextLabel(tr("To review"), TextStyle::PageTitle));
    words->addWidget(m_words);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Space::PageMargin, Space::L, Space::PageMargin, Space::M);
    row->setSpacing(Space::L);
    row->addLayout(words, 1);
    row->addWidget(m_shown);
    return head;
}

void ReviewPage::arrange()
{
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(m_listOrEmpty, 1);
    sides->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newHead());
    column->addWidget(m_strips);
    column->addLayout(sides, 1);
}

QAction *ReviewPage::addAction(const QString &name, const QString &words, const QList<QKeySequence> &keys,
                               const std::function<void()> &act)
{
    auto *action = new QAction(words, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    // Letters are commands in the list alone: elsewhere they are letters.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_list->addAction(action);
    m_actions.append(action);
    return action;
}

void ReviewPage::addActions()
{
    const auto letter
        = [this](const QString &name, const QString &words, Qt::Key key, const std::function<void()> &act) {
              m_letters.append({ addAction(name, words, {}, act), QKeySequence(key) });
          };
    letter(u"queueApprove"_s, tr("&Approve this revision"), Qt::Key_A, [this] { approve(); });
    letter(u"queueSendBack"_s, tr("Send &back with a note…"), Qt::Key_R, [this] { sendBack(); });
    letter(u"queueTakeOver"_s, tr("&Take over"), Qt::Key_T, [this] { takeOver(); });
    letter(u"queueNext"_s, tr("&Next in the queue"), Qt::Key_J,
           [this] { choose(m_model->neighbour(m_list->currentIndex().row(), 1)); });
    letter(u"queuePrevious"_s, tr("&Previous in the queue"), Qt::Key_K,
           [this] { choose(m_model->neighbour(m_list->currentIndex().row(), -1)); });
    auto *letters = addAction(u"queueLetters"_s, tr("&Letters as keys in the queue"), {}, {});
    letters->disconnect(this);
    letters->setCheckable(true);
    letters->setChecked(QSettings().value(LettersKey, true).toBool());
    connect(letters, &QAction::toggled, this, [this](bool isOn) {
        QSettings().setValue(LettersKey, isOn);
        setLetters(isOn);
    });
    setLetters(letters->isChecked());
}

void ReviewPage::setLetters(bool isOn)
{
    for (const auto &[action, key] : std::as_const(m_letters))
        action->setShortcut(isOn ? key : QKeySequence());
}

void ReviewPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_list->setFocus(event->reason());
}

void ReviewPage::refresh()
{
    const int before = m_list->currentIndex().row();
    const auto *row = current();
    const auto chosen = row ? std::optional(*row) : std::nullopt;
    const auto loaded = m_model->load(m_desks, ReviewQueueModel::Shown(m_shown->current()));
    if (!loaded)
        m_strips->add({ u"queue"_s, StripKind::Error, loaded.error().message });
    else
        m_strips->remove(u"queue"_s);
    const int same = chosen ? m_model->rowOf(*chosen) : -1;
    // What was decided is gone, and the next one stands where it stood.
    choose(m_model->nearestItem(same >= 0 ? same : std::max(before, 0)));
    m_listOrEmpty->setCurrentWidget(m_model->itemCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    showEmptyWords();
    showWords();
    showCurrent();
    Q_EMIT waitingChanged();
}

void ReviewPage::goOn()
{
    // What was decided may come back in another group, as one to publish: people go on with the next.
    const int row = m_list->currentIndex().row();
    const int next = m_model->neighbour(row, 1);
    if (next != row && m_model->rowAt(next)->why == QueueRow::Why::Review)
        choose(next);
    refresh();
}

void ReviewPage::showEmptyWords()
{
    using Shown = ReviewQueueModel::Shown;
    switch (Shown(m_shown->current())) {
    case Shown::Waiting:
        return m_empty->setWords("inbox"_L1, tr("Nothing to review"), tr("Dossiers that are submitted come here."));
    case Shown::WithAuthors:
        return m_empty->setWords("inbox"_L1, tr("Nothing is with its author"),
                                 tr("Dossiers that were sent back come here."));
    case Shown::Notices:
        return m_empty->setWords("inbox"_L1, tr("Nothing new about your work"),
                                 tr("What others decide about your dossiers stays here until you have looked at it."));
    }
}

void ReviewPage::showWords()
{
    using Shown = ReviewQueueModel::Shown;
    const int count = m_model->itemCount();
    const auto shown = Shown(m_shown->current());
    if (shown == Shown::Notices)
        m_words->setText(tr("%n decisions about your work since you last looked", nullptr, count));
    else if (shown == Shown::WithAuthors)
        m_words->setText(tr("%n dossiers are with their authors", nullptr, count));
    else if (count == 0)
        m_words->setText(tr("Nothing waits for you"));
    else
        m_words->setText(tr("%n dossiers wait for you, the oldest since %1", nullptr, count)
                             .arg(dayInWords(m_model->oldest().toLocalTime().date())));
}

QString ReviewPage::countWords() const
{
    using Shown = ReviewQueueModel::Shown;
    const int count = m_model->itemCount();
    switch (Shown(m_shown->current())) {
    case Shown::Waiting:
        return tr("%n to decide", nullptr, count);
    case Shown::WithAuthors:
        return tr("%n with their authors", nullptr, count);
    case Shown::Notices:
        return tr("%n notices", nullptr, count);
    }
    Q_UNREACHABLE();
}

const QueueRow *ReviewPage::current() const
{
    const auto index = m_list->currentIndex();
    return index.isValid() ? m_model->rowAt(index.row()) : nullptr;
}

void ReviewPage::choose(int row)
{
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void ReviewPage::showCurrent()
{
    m_panel->show(current());
    Q_EMIT currentChanged();
}

void ReviewPage::approve()
{
    const auto *row = current();
    if (!row || !isJudged(*row))
        return;
    const auto promise = row->promise;
    report(m_desks.review().approve(promise.promise, promise.head), approvedWords(promise.number));
}

void ReviewPage::sendBack()
{
    const auto *row = current();
    if (!row || row->notice || (!isJudged(*row) && row->why != QueueRow::Why::ToPublish))
        return;
    auto *popover
        = new NotePopover(tr("Send back to its author"), tr("Send back"), NotePopover::Wanted::Required, this);
    connect(popover, &NotePopover::accepted, this, [this, popover, promise = row->promise] {
        report(m_desks.review().requestChanges(promise.promise, promise.head, popover->note()),
               sentBackWords(promise.number));
    });
    popover->openAt(&m_panel->sendBackButton());
}

void ReviewPage::takeOver()
{
    const auto *row = current();
    if (!row)
        return;
    const auto promise = row->promise;
    if (!isJudged(*row)) {
        Q_EMIT writeRequested(promise.promise);
        return;
    }
    const auto taken = m_desks.review().takeOver(promise.promise, promise.head);
    report(taken, takenOverWords(promise.number));
    if (taken)
        Q_EMIT writeRequested(promise.promise);
}

void ReviewPage::report(const Result<> &done, const QString &words)
{
    if (!done) {
        m_strips->add({ u"decision"_s, StripKind::Error, done.error().message });
        return;
    }
    m_strips->remove(u"decision"_s);
    goOn();
    m_list->setFocus();
    Q_EMIT decided(words);
}

} // namespace tenue
