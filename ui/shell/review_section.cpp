// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/review_section.h"

#include "ui/models/review_queue.h"
#include "ui/review/history_page.h"
#include "ui/review/review_page.h"

#include <QtWidgets/QListView>
#include <QtWidgets/QStackedWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

ReviewSection::ReviewSection(const SectionSurroundings &surroundings)
    : WorkspaceSection(Key, "inbox"_L1, tr("To review"))
    , m_surroundings(surroundings)
{
    connect(&surroundings.desks.review(), &ReviewDesk::decided, this, &ReviewSection::countWaiting);
    connect(&surroundings.desks.publication(), &PublicationDesk::published, this, &ReviewSection::countWaiting);
    connect(&surroundings.desks.editing(), &EditingDesk::revisionSaved, this, &ReviewSection::countWaiting);
}

Result<QWidget *> ReviewSection::makePage()
{
    m_stack = new QStackedWidget;
    m_queue = new ReviewPage(m_surroundings.desks);
    m_stack->addWidget(m_queue);
    m_stack->setFocusProxy(m_queue);
    connect(m_queue, &ReviewPage::compareRequested, this,
            [this](const PromiseId &promise) { showHistory(promise, Origin::Queue); });
    connect(m_queue, &ReviewPage::writeRequested, this, &WorkspaceSection::promiseOpened);
    connect(m_queue, &ReviewPage::decided, this, &WorkspaceSection::succeeded);
    connect(m_queue, &ReviewPage::currentChanged, this, &WorkspaceSection::subjectChanged);
    connect(m_queue, &ReviewPage::waitingChanged, this, [this] {
        countWaiting();
        Q_EMIT countsChanged(countWords());
    });
    return static_cast<QWidget *>(m_stack);
}

HistoryPage &ReviewSection::history()
{
    if (m_history)
        return *m_history;
    m_history = new HistoryPage(m_surroundings.desks, m_surroundings.prompts);
    m_stack->addWidget(m_history);
    connect(m_history, &HistoryPage::backRequested, this, &ReviewSection::leaveHistory);
    connect(m_history, &HistoryPage::writeRequested, this, &WorkspaceSection::promiseOpened);
    connect(m_history, &HistoryPage::statusChanged, this, [this] {
        Q_EMIT countsChanged(countWords());
        Q_EMIT subjectChanged();
    });
    m_history->setMoreActions(m_moreActions);
    const auto showDecision = [this](const PromiseId &promise) {
        if (isHistoryInFront() && promise == m_history->promise())
            m_history->refresh();
    };
    connect(&m_surroundings.desks.review(), &ReviewDesk::decided, m_history, showDecision);
    connect(&m_surroundings.desks.publication(), &PublicationDesk::published, m_history, showDecision);
    connect(m_history, &HistoryPage::decided, this, [this](const PromiseId &, const QString &words) {
        Q_EMIT succeeded(words);
        // Who came from the queue goes on with the next one.
        if (m_origin != Origin::Queue)
            return;
        m_queue->goOn();
        showQueue();
    });
    return *m_history;
}

bool ReviewSection::isHistoryInFront() const
{
    return m_history && m_stack->currentWidget() == m_history;
}

void ReviewSection::showHistory(const PromiseId &promise, Origin origin)
{
    m_origin = origin;
    history().open(promise);
    m_stack->setCurrentWidget(m_history);
    m_history->setFocus();
    Q_EMIT actionsChanged();
    Q_EMIT countsChanged(countWords());
}

void ReviewSection::showQueue()
{
    m_stack->setCurrentWidget(m_queue);
    m_queue->refresh();
    m_queue->list().setFocus();
    Q_EMIT actionsChanged();
}

void ReviewSection::leaveHistory()
{
    switch (m_origin) {
    case Origin::Queue:
        return showQueue();
    case Origin::Dossier:
        Q_EMIT promiseOpened(m_history->promise());
        return;
    case Origin::List:
        Q_EMIT listRequested(m_history->promise());
        return;
    }
}

void ReviewSection::countWaiting()
{
    const int count = countOfWaiting(m_surroundings.desks);
    Q_EMIT waitingChanged(count, tr("%n to review", nullptr, count));
}

void ReviewSection::refresh()
{
    if (isHistoryInFront())
        m_history->refresh();
    else
        m_queue->refresh();
}

std::optional<DecisionSubject> ReviewSection::subject() const
{
    if (isHistoryInFront()) {
        const auto &revision = m_history->revisionOnScreen();
        return revision && !m_history->promise().isNull()
            ? std::optional(DecisionSubject { m_history->promise(), *revision })
            : std::nullopt;
    }
    const auto *row = m_queue ? m_queue->current() : nullptr;
    return row ? std::optional(DecisionSubject { row->promise.promise, row->promise.head }) : std::nullopt;
}

std::optional<PrintedText> ReviewSection::toPrint() const
{
    return isHistoryInFront() ? m_history->toPrint() : std::nullopt;
}

QString ReviewSection::countWords() const
{
    return isHistoryInFront() ? m_history->statusWords() : m_queue ? m_queue->countWords() : QString();
}

QList<QAction *> ReviewSection::actions(Commands::Place place) const
{
    if (place != Commands::Place::Review || !m_queue)
        return {};
    return isHistoryInFront() ? m_history->pageActions() : m_queue->pageActions();
}

} // namespace tenue
