// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/verdict_popover.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/verdict_badge.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr VerdictChange AllChanges[]
    = { VerdictChange::NewFact, VerdictChange::FirstExamination, VerdictChange::Correction, VerdictChange::Method };
constexpr int SinceWidth = 132;

} // namespace

VerdictPopover::VerdictPopover(const VerdictScale &scale, const Promise &promise, const QDate &today, QWidget *parent)
    : Popover(parent)
    , m_promise(promise)
    , m_unexamined(scale.unexaminedKey())
    , m_today(today)
    , m_verdicts(new QButtonGroup(this))
    , m_reason(new QLineEdit(promise.verdictReason))
    , m_change(new QComboBox)
    , m_since(new QDateEdit)
    , m_act(newButton(tr("Apply"), ButtonKind::Primary))
    , m_comment(newLinkButton(tr("Comment on the reason")))
{
    setObjectName(u"verdictPopover"_s);
    setAccessibleName(tr("Verdict"));
    m_act->setObjectName(u"act"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::M, Space::L, Space::L);
    column->setSpacing(Space::S);
    addVerdicts(*column, scale);
    addReasons(*column);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_comment);
    foot->addStretch(1);
    foot->addWidget(m_act);
    column->addLayout(foot);
    m_comment->setObjectName(u"commentOnReason"_s);
    m_comment->setToolTip(tr("On the words that are selected, or on all of it (Ctrl+Alt+M)"));
    m_comment->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_M);
    m_comment->setVisible(!promise.verdictReason.isEmpty());
    connect(m_comment, &QToolButton::clicked, this, &VerdictPopover::comment);
    connect(m_verdicts, &QButtonGroup::idClicked, this, &VerdictPopover::followVerdict);
    connect(m_reason, &QLineEdit::returnPressed, this, &VerdictPopover::accept);
    connect(m_act, &QPushButton::clicked, this, &VerdictPopover::accept);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void VerdictPopover::addVerdicts(QVBoxLayout &column, const VerdictScale &scale)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::M);
    grid->setVerticalSpacing(Space::S);
    grid->setColumnStretch(2, 1);
    for (const auto &verdict : scale.verdicts) {
        const int row = static_cast<int>(m_keys.size());
        auto *choice = new QRadioButton;
        choice->setObjectName(u"verdict-"_s + verdict.key);
        choice->setAccessibleName(verdict.label);
        choice->setAccessibleDescription(verdict.definition);
        choice->setChecked(verdict.key == m_promise.verdict);
        m_verdicts->addButton(choice, row);
        m_keys.append(verdict.key);
        auto *definition = new TextLabel(verdict.definition, TextStyle::Secondary, Tone::Second);
        definition->setWordWrap(true);
        definition->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
        grid->addWidget(choice, row, 0);
        auto *badge = new VerdictBadge(verdict);
        grid->setColumnMinimumWidth(1, std::max(grid->columnMinimumWidth(1), badge->sizeHint().width()));
        grid->addWidget(badge, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(definition, row, 2);
    }
    column.addLayout(grid);
}

void VerdictPopover::addReasons(QVBoxLayout &column)
{
    m_reason->setObjectName(u"verdictReason"_s);
    // Who reads begins at the beginning.
    m_reason->setCursorPosition(0);
    m_reason->setPlaceholderText(tr("One sentence for the history of verdicts"));
    m_change->setObjectName(u"verdictChange"_s);
    const QStringList words { tr("A new fact"), tr("First examination"), tr("Correction of an error"),
                              tr("Another method") };
    m_change->addItems(words);
    for (int i = 0; i < words.size(); ++i) {
        if (m_promise.verdictChange == AllChanges[i])
            m_change->setCurrentIndex(i);
    }
    m_since->setObjectName(u"verdictSince"_s);
    m_since->setCalendarPopup(true);
    m_since->setDate(m_promise.verdictSince.isValid() ? m_promise.verdictSince : m_today);

    auto *row = new QGridLayout;
    row->setHorizontalSpacing(Space::M);
    row->setVerticalSpacing(Space::Xs);
    row->addWidget(new FieldLabel(tr("&Why"), m_reason), 0, 0, 1, 3);
    row->addWidget(m_reason, 1, 0, 1, 3);
    row->setRowMinimumHeight(2, Space::S);
    row->addWidget(new FieldLabel(tr("&Kind of change"), m_change), 3, 0);
    row->addWidget(new FieldLabel(tr("&True since"), m_since), 3, 1);
    row->addWidget(m_change, 4, 0);
    row->addWidget(m_since, 4, 1);
    // What the style takes for the arrow is not in the field's own hint.
    row->setColumnMinimumWidth(1, Metrics::widthFor(SinceWidth));
    row->setColumnStretch(2, 1);
    column.addSpacing(Space::Xs);
    column.addLayout(row);
}

void VerdictPopover::followVerdict()
{
    const QString chosen = m_keys.value(m_verdicts->checkedId());
    if (chosen == m_promise.verdict)
        return;
    // The old reason speaks of the old verdict.
    if (m_reason->text() == m_promise.verdictReason)
        m_reason->clear();
    m_change->setCurrentIndex(m_promise.verdict == m_unexamined ? 1 : 0);
    m_since->setDate(m_today);
}

VerdictChoice VerdictPopover::choice() const
{
    VerdictChoice choice { m_keys.value(m_verdicts->checkedId(), m_promise.verdict) };
    if (choice.verdict == m_unexamined)
        return choice;
    choice.reason = m_reason->text().trimmed();
    choice.change = AllChanges[m_change->currentIndex()];
    choice.since = m_since->date();
    return choice;
}

void VerdictPopover::showReason(qsizetype start, qsizetype length)
{
    m_reason->setFocus(Qt::OtherFocusReason);
    if (length > 0)
        m_reason->setSelection(int(start), int(length));
}

void VerdictPopover::comment()
{
    const bool hasWords = m_reason->hasSelectedText();
    const auto start = hasWords ? m_reason->selectionStart() : 0;
    const auto length = hasWords ? m_reason->selectionLength() : 0;
    hide();
    Q_EMIT commentRequested(start, length, m_reason->text());
}

void VerdictPopover::accept()
{
    hide();
    Q_EMIT accepted();
}

} // namespace tenue
