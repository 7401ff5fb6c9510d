// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_strip.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QColor groundOf(StripKind kind, const DesignTokens &tokens)
{
    switch (kind) {
    case StripKind::Info:
        return tokens.soft;
    case StripKind::Warning:
        return tokens.warningGround;
    case StripKind::Error:
        return tokens.errorGround;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageStrip::MessageStrip(const StripMessage &message, QWidget *parent)
    : QFrame(parent)
    , m_message(message)
{
    setObjectName(u"strip-"_s + message.key);
    setAccessibleName(message.sentence);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::M + 2, 6, Space::S, 6);
    row->setSpacing(10);
    row->addWidget(newSign());
    row->addWidget(newSentence(), 1);
    addActions();
}

QWidget *MessageStrip::newSign()
{
    switch (m_message.kind) {
    case StripKind::Info:
        return new IconLabel("info"_L1, IconTint::Accent, MiddleIcon, this);
    case StripKind::Warning:
        return new IconLabel("triangle-alert"_L1, IconTint::Warning, MiddleIcon, this);
    case StripKind::Error:
        return new IconLabel("circle-alert"_L1, IconTint::Error, MiddleIcon, this);
    }
    Q_UNREACHABLE();
}

QWidget *MessageStrip::newSentence()
{
    const Tone tone = m_message.kind == StripKind::Info ? Tone::Soft
        : m_message.kind == StripKind::Warning          ? Tone::Warning
                                                        : Tone::Error;
    auto *label = new TextLabel(m_message.sentence, TextStyle::Emphasis, tone, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void MessageStrip::addActions()
{
    for (const auto &action : m_message.actions) {
        auto *button = newButton(action.text, ButtonKind::Plain, {}, this);
        connect(button, &QPushButton::clicked, this, [this, act = action.act] {
            // First, so that an action which fails may put up the same message again.
            const auto chosen = act;
            Q_EMIT answered();
            if (chosen)
                chosen();
        });
        layout()->addWidget(button);
    }
    if (!m_message.canBeClosed)
        return;
    auto *close = newIconButton("x"_L1, tr("Close this message"), {}, this);
    close->setObjectName(u"close"_s);
    connect(close, &QToolButton::clicked, this, &MessageStrip::answered);
    layout()->addWidget(close);
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const auto &tokens = DesignTokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = groundOf(m_message.kind, tokens);
    painter.setPen(ground == tokens.surface ? QPen(tokens.line2) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), Radius::Control, Radius::Control);
}

} // namespace tenue
