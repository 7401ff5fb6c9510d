// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/verdict_button.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QPainter>

namespace tenue
{

namespace
{

constexpr int ArrowRoom = SmallIcon + Space::S;

} // namespace

VerdictButton::VerdictButton(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void VerdictButton::setVerdict(const Verdict &verdict)
{
    m_verdict = verdict;
    setAccessibleName(spokenVerdict(verdict.label));
    setAccessibleDescription(verdict.definition);
    setToolTip(tr("%1. Click to choose another verdict.").arg(verdict.definition));
    updateGeometry();
    update();
}

QSize VerdictButton::sizeHint() const
{
    const QSize badge = verdictBadgeSize(VerdictFace::full(m_verdict));
    return { badge.width() + ArrowRoom, badge.height() + Space::Xs };
}

void VerdictButton::paintEvent(QPaintEvent *)
{
    const auto &tokens = DesignTokens::of(palette());
    const auto &colours = tokens.of(m_verdict.shape);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : Qt::NoPen);
    painter.setBrush(underMouse() && isEnabled() ? colours.ground.darker(104) : colours.ground);
    const qreal inset = hasFocus() ? 1 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Radius::Badge, Radius::Badge);
    drawVerdictBadge(painter, VerdictFace::full(m_verdict), rect().adjusted(0, Space::Xs, -ArrowRoom, -Space::Xs),
                     tokens);
    const QRect arrow(width() - ArrowRoom, (height() - SmallIcon) / 2, SmallIcon, SmallIcon);
    if (isEnabled())
        drawIcon(painter, QLatin1StringView("chevron-down"), arrow, colours.text);
}

} // namespace tenue
