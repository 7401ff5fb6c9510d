// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int SignSize = 28;

TextLabel *newCentred(TextStyle style, Tone tone, QWidget *parent)
{
    auto *label = new TextLabel({}, style, tone, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QLatin1StringView icon, const QString &sentence, const QString &advice, QWidget *parent)
    : QWidget(parent)
    , m_sign(new IconLabel(icon, IconTint::Plain, SignSize, this))
    , m_sentence(newCentred(TextStyle::PreviewTitle, Tone::Text, this))
    , m_advice(newCentred(TextStyle::Interface, Tone::Second, this))
    , m_button(newButton({}, ButtonKind::Plain, {}, this))
{
    m_button->setObjectName(u"empty-action"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xl, Space::Xl, Space::Xl, Space::Xl);
    column->setSpacing(Space::M);
    column->addStretch();
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_advice);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionChosen);
    setWords(icon, sentence, advice);
    setAction({});
}

void EmptyState::setWords(QLatin1StringView icon, const QString &sentence, const QString &advice)
{
    m_sign->setIcon(icon, IconTint::Plain);
    m_sentence->setText(sentence);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(advice);
}

void EmptyState::setAction(const QString &text, QLatin1StringView icon)
{
    m_button->setText(text);
    setButtonIcon(*m_button, icon);
    m_button->setVisible(!text.isEmpty());
}

} // namespace tenue
