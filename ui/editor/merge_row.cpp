// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/merge_row.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>

namespace tenue
{

using namespace Qt::StringLiterals;

MergeRow::MergeRow(const QString &label, const QString &mine, const QString &theirs, bool canBeBoth, QWidget *parent)
    : QWidget(parent)
    , m_choice(new SegmentedChoice(tr("What to keep of %1").arg(label)))
{
    m_choice->setObjectName(u"mergeChoice"_s);
    m_choice->addChoice(tr("To decide"));
    m_choice->addChoice(tr("Mine"));
    m_choice->addChoice(tr("Theirs"));
    if (canBeBoth)
        m_choice->addChoice(tr("Both"));
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(label, TextStyle::Strong), 1);
    head->addWidget(m_choice);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(Space::M);
    sides->addWidget(newSide(tr("Mine"), mine), 1);
    sides->addWidget(newSide(tr("Theirs"), theirs), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Space::L);
    column->setSpacing(Space::S);
    column->addLayout(head);
    column->addLayout(sides);
    connect(m_choice, &SegmentedChoice::chosen, this, &MergeRow::chosen);
}

QWidget *MergeRow::newSide(const QString &heading, const QString &text)
{
    auto *card = Panel::card(Ground::Surface);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::M, Space::S, Space::M, Space::S);
    column->addWidget(new TextLabel(heading, TextStyle::SectionTitle, Tone::Second));
    auto *words = new TextLabel(text.isEmpty() ? tr("(removed)") : text, TextStyle::DifferenceText,
                                text.isEmpty() ? Tone::Third : Tone::Text);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(words);
    column->addStretch();
    return card;
}

MergeRow::Choice MergeRow::choice() const
{
    return static_cast<Choice>(m_choice->current());
}

} // namespace tenue
