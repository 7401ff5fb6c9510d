// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/suggestion_page.h"

#include "ui/editor/suggested_change_row.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/note_popover.h"
#include "ui/widgets/text_label.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

SuggestionPage::SuggestionPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel({}, TextStyle::PageTitle))
    , m_note(new TextLabel({}, TextStyle::Quote, Tone::Second))
    , m_summary(new TextLabel({}, TextStyle::Interface, Tone::Second))
    , m_fault(new TextLabel({}, TextStyle::Interface, Tone::Error))
    , m_scroll(new QScrollArea)
    , m_acceptAll(newButton(tr("Accept all")))
    , m_refuseAll(newButton(tr("Refuse all…")))
    , m_apply(newButton(tr("Save what is accepted"), ButtonKind::Primary, "check"_L1))
{
    setObjectName(u"suggestionPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_summary->setObjectName(u"suggestionSummary"_s);
    m_fault->setObjectName(u"suggestionFault"_s);
    m_acceptAll->setObjectName(u"acceptAll"_s);
    m_refuseAll->setObjectName(u"refuseAll"_s);
    m_apply->setObjectName(u"applySuggestion"_s);
    for (auto *label : { m_heading, m_note, m_summary, m_fault })
        label->setWordWrap(true);
    arrange();
    addKeys();
    connect(m_apply, &QPushButton::clicked, this, &SuggestionPage::apply);
    connect(m_acceptAll, &QPushButton::clicked, this, [this] { decideAll(SuggestedChangeRow::Accept); });
    connect(m_refuseAll, &QPushButton::clicked, this, [this] {
        askForAnswer(tr("Refuse the suggestion"), tr("Refuse"), true, *m_refuseAll,
                     [this](const QString &answer) { Q_EMIT refuseChosen(m_suggestion, answer); });
    });
}

void SuggestionPage::arrange()
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Suggested changes"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *back = newButton(tr("Back to the text"));
    back->setObjectName(u"leaveSuggestion"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Space::Xl, Space::S, Space::Xl, Space::M);
    buttons->setSpacing(Space::S);
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_refuseAll);
    buttons->addWidget(m_acceptAll);
    buttons->addWidget(m_apply);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Space::Xl, Space::L, Space::Xl, Space::S);
    head->setSpacing(Space::Xs);
    for (auto *label : { m_heading, m_note, m_summary, m_fault })
        head->addWidget(label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &SuggestionPage::backRequested);
}

void SuggestionPage::addKey(const QString &name, const QString &words, const QKeySequence &keys,
                            const std::function<void()> &act)
{
    auto *action = new QAction(words, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

void SuggestionPage::addKeys()
{
    addKey(u"acceptChange"_s, tr("Accept the change"), Qt::Key_A, [this] { decide(SuggestedChangeRow::Accept); });
    addKey(u"refuseChange"_s, tr("Refuse the change"), Qt::Key_R, [this] { decide(SuggestedChangeRow::Refuse); });
    addKey({}, tr("Next change"), Qt::Key_J, [this] { setCurrent(m_current + 1); });
    addKey({}, tr("Previous change"), Qt::Key_K, [this] { setCurrent(m_current - 1); });
    addKey({}, tr("Back to the text"), Qt::Key_Escape, [this] { Q_EMIT backRequested(); });
}

void SuggestionPage::show(const SuggestionView &view, const QList<SuggestedChange> &changes, const QString &heading,
                          bool canAnswer)
{
    m_suggestion = view.id;
    m_canAnswer = canAnswer && view.value.state == SuggestionState::Open;
    m_heading->setText(heading);
    m_note->setText(view.value.note);
    m_note->setVisible(!view.value.note.isEmpty());
    m_fault->hide();
    m_rows.clear();
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Space::Xl, Space::S, Space::Xl, Space::M);
    column->setSpacing(Space::M);
    for (const auto &change : changes) {
        auto *row = new SuggestedChangeRow(change);
        if (!m_canAnswer)
            row->setAnswered();
        const int place = int(m_rows.size());
        connect(row, &SuggestedChangeRow::chosen, this, &SuggestionPage::refresh);
        connect(row, &SuggestedChangeRow::pressed, this, [this, place] { setCurrent(place); });
        m_rows.append(row);
        column->addWidget(row);
    }
    column->addStretch(1);
    m_scroll->setWidget(inside);
    m_current = -1;
    setCurrent(0);
    refresh();
}

void SuggestionPage::showFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

void SuggestionPage::setCurrent(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_current = row;
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setCurrent(i == row);
    m_scroll->ensureWidgetVisible(m_rows[row], 0, Space::M);
}

void SuggestionPage::decide(int choice)
{
    if (!m_canAnswer || m_current < 0)
        return;
    m_rows[m_current]->setChoice(static_cast<SuggestedChangeRow::Choice>(choice));
    setCurrent(m_current + 1);
    refresh();
}

void SuggestionPage::decideAll(int choice)
{
    for (auto *row : std::as_const(m_rows))
        row->setChoice(static_cast<SuggestedChangeRow::Choice>(choice));
    refresh();
    m_apply->setFocus();
}

QList<int> SuggestionPage::accepted() const
{
    QList<int> numbers;
    for (const auto *row : m_rows) {
        if (row->choice() == SuggestedChangeRow::Accept)
            numbers.append(row->number());
    }
    return numbers;
}

void SuggestionPage::refresh()
{
    const auto open = std::count_if(m_rows.cbegin(), m_rows.cend(),
                                    [](const auto *row) { return row->choice() == SuggestedChangeRow::ToDecide; });
    m_summary->setText(!m_canAnswer ? QString()
                           : open == 0
                           ? tr("Every change is decided.")
                           : tr("%n change(s) to decide: A accepts, R refuses, J and K move.", nullptr, int(open)));
    m_summary->setVisible(m_canAnswer);
    for (auto *button : { m_acceptAll, m_refuseAll, m_apply })
        button->setVisible(m_canAnswer);
    m_apply->setEnabled(open == 0 && !m_rows.isEmpty());
    m_apply->setText(accepted().isEmpty() && open == 0 ? tr("Refuse the suggestion…") : tr("Save what is accepted"));
    m_apply->setToolTip(open == 0 ? QString() : tr("Decide every change first."));
}

void SuggestionPage::askForAnswer(const QString &sentence, const QString &act, bool isWanted, QWidget &anchor,
                                  const std::function<void(const QString &)> &answered)
{
    auto *popover = new NotePopover(sentence, act,
                                    isWanted ? NotePopover::Wanted::Required : NotePopover::Wanted::Optional, this);
    connect(popover, &NotePopover::accepted, this, [popover, answered] { answered(popover->note()); });
    popover->openAt(&anchor);
}

void SuggestionPage::apply()
{
    const auto chosen = accepted();
    if (chosen.isEmpty())
        return m_refuseAll->click();
    if (chosen.size() == m_rows.size()) {
        Q_EMIT acceptChosen(m_suggestion, chosen, {});
        return;
    }
    askForAnswer(tr("Why are the others refused?"), tr("Save"), false, *m_apply,
                 [this, chosen](const QString &answer) { Q_EMIT acceptChosen(m_suggestion, chosen, answer); });
}

} // namespace tenue
