// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/initials_disc.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace tenue
{

void drawInitials(QPainter &painter, const QString &initials, const QRect &rect, const DesignTokens &tokens)
{
    const int diameter = std::min({ rect.width(), rect.height(), Metrics::current().initials * 2 });
    QRectF disc(0, 0, diameter - 1, diameter - 1);
    disc.moveCenter(QRectF(rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line2);
    painter.setBrush(tokens.surface);
    painter.drawEllipse(disc);
    QFont font = fontOf(TextStyle::Strong);
    // Letters that fill less than half of the disc stay clear of the ring.
    font.setPixelSize(std::max(8, diameter * 2 / 5));
    painter.setFont(font);
    painter.setPen(tokens.text2);
    painter.drawText(disc, Qt::AlignCenter, initials);
    painter.restore();
}

InitialsDisc::InitialsDisc(int diameter, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(diameter, diameter);
}

void InitialsDisc::setPerson(const QString &name, const QString &initials)
{
    m_initials = initials;
    setToolTip(name);
    setAccessibleName(name);
    update();
}

void InitialsDisc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawInitials(painter, m_initials, rect(), DesignTokens::of(palette()));
}

} // namespace tenue
