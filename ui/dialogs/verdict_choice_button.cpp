// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/verdict_choice_button.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"
#include "ui/widgets/verdict_painter.h"

#include <QtGui/QPainter>
#include <QtWidgets/QMenu>

namespace tenue
{

using namespace Qt::StringLiterals;

VerdictChoiceButton::VerdictChoiceButton(const VerdictScale &scale, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_scale(scale)
    , m_name(name)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setProperty("kind", u"chip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    fillMenu();
    setKey({});
}

void VerdictChoiceButton::fillMenu()
{
    // A menu of the button's own would be waited for in an event loop of its own.
    auto *menu = new QMenu(this);
    for (const auto &verdict : m_scale.verdicts) {
        auto *action = menu->addAction(verdict.label);
        connect(action, &QAction::triggered, this, [this, key = verdict.key] {
            setKey(key);
            Q_EMIT chosen(key);
        });
    }
    connect(this, &QToolButton::clicked, menu, [this, menu] { menu->popup(mapToGlobal(rect().bottomLeft())); });
}

void VerdictChoiceButton::setKey(const QString &key)
{
    m_key = key;
    const auto verdict = m_scale.find(key);
    setText(verdict ? verdict->label : tr("Choose a verdict"));
    setIcon(verdict ? QIcon() : iconNamed("triangle-alert"_L1, IconTint::Warning));
    setAccessibleName(verdict ? tr("%1: verdict %2").arg(m_name, verdict->label)
                              : tr("%1: no verdict yet").arg(m_name));
    updateGeometry();
    update();
}

QSize VerdictChoiceButton::sizeHint() const
{
    const auto verdict = m_scale.find(m_key);
    if (!verdict)
        return QToolButton::sizeHint();
    return verdictBadgeSize(VerdictFace::full(*verdict)) + QSize(2 * Space::Xs + MiddleIcon + Space::Xs, 2 * 2);
}

void VerdictChoiceButton::paintEvent(QPaintEvent *event)
{
    const auto verdict = m_scale.find(m_key);
    if (!verdict)
        return QToolButton::paintEvent(event);
    const auto &tokens = DesignTokens::of(palette());
    const auto &colours = tokens.of(verdict->shape);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(colours.ground, 1));
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Badge, Radius::Badge);
    drawVerdictBadge(painter, VerdictFace::full(*verdict), rect().adjusted(2, 2, -MiddleIcon - Space::S, -2), tokens);
    const QRect chevron(width() - MiddleIcon - Space::Xs, (height() - MiddleIcon) / 2, MiddleIcon, MiddleIcon);
    drawIcon(painter, "chevron-down"_L1, chevron, colours.text);
}

} // namespace tenue
