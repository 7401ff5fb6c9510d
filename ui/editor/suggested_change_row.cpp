// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/suggested_change_row.h"

#include "ui/widgets/difference_text.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>

namespace tenue
{

using namespace Qt::StringLiterals;

SuggestedChangeRow::SuggestedChangeRow(const SuggestedChange &change, QWidget *parent)
    : Panel(Ground::Surface, {}, parent)
    , m_number(change.number)
    , m_choice(new SegmentedChoice(tr("What becomes of this change")))
{
    setObjectName(u"suggestedChange"_s);
    setRounded();
    m_choice->setObjectName(u"changeChoice"_s);
    for (const auto &words : { tr("To decide"), tr("Accept"), tr("Refuse") })
        m_choice->addChoice(words);
    auto *head = new QHBoxLayout;
    head->addWidget(new ElidedLabel(change.label, TextStyle::SectionTitle, Tone::Second), 1);
    head->addWidget(m_choice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::S, Space::L, Space::M);
    column->setSpacing(Space::S);
    column->addLayout(head);
    column->addWidget(new DifferenceText(change.before, change.after));
    connect(m_choice, &SegmentedChoice::chosen, this, &SuggestedChangeRow::chosen);
}

SuggestedChangeRow::Choice SuggestedChangeRow::choice() const
{
    return static_cast<Choice>(m_choice->current());
}

void SuggestedChangeRow::setChoice(Choice choice)
{
    m_choice->setCurrent(choice);
}

void SuggestedChangeRow::setCurrent(bool isCurrent)
{
    setGround(isCurrent ? Ground::Selected : Ground::Surface);
}

void SuggestedChangeRow::setAnswered()
{
    m_choice->hide();
}

void SuggestedChangeRow::mousePressEvent(QMouseEvent *event)
{
    Panel::mousePressEvent(event);
    Q_EMIT pressed();
}

} // namespace tenue
