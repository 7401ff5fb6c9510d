// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mandate_chooser.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Padding = 10;

} // namespace

MandateChooser::MandateChooser(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"mandate"_s);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MandateChooser::setMandate(const QString &place, const QString &term)
{
    m_place = place;
    m_term = term;
    const QString words = term.isEmpty() ? place : QString(place + u", "_s + term);
    setAccessibleName(tr("Mandate: %1").arg(words));
    setToolTip(words);
    update();
}

void MandateChooser::setRail(bool isRail)
{
    m_isRail = isRail;
    updateGeometry();
    update();
}

QSize MandateChooser::sizeHint() const
{
    const int height = qMax(48, 2 * fontMetrics().height() + Space::L);
    return { m_isRail ? 40 : 192, height };
}

QSize MandateChooser::minimumSizeHint() const
{
    return { 40, sizeHint().height() };
}

void MandateChooser::paintEvent(QPaintEvent *)
{
    const auto &tokens = DesignTokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = hasFocus() ? 1 : 0.5;
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(tokens.line2));
    painter.setBrush(isDown() ? tokens.line : underMouse() ? tokens.hover : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), Radius::Control, Radius::Control);
    const int size = LargeIcon;
    const QRect sign(m_isRail ? (width() - size) / 2 : Padding, (height() - size) / 2, size, size);
    drawIcon(painter, "landmark"_L1, placed(sign), tokens.text2);
    if (m_isRail)
        return;
    const QRect arrows(width() - Padding - SmallIcon, (height() - SmallIcon) / 2, SmallIcon, SmallIcon);
    drawIcon(painter, "chevrons-up-down"_L1, placed(arrows), tokens.text2);
    const int left = Padding + size + Space::S;
    const QRect words(left, 0, arrows.left() - Space::Xs - left, height());
    const auto line = [&](const QRect &room, TextStyle style, const QColor &ink, const QString &text) {
        painter.setFont(fontOf(style));
        painter.setPen(ink);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
        painter.drawText(placed(room), Qt::AlignVCenter | Qt::AlignLeading, shown);
    };
    // A mandate without dates has one line, in the middle.
    line(m_term.isEmpty() ? words : words.adjusted(0, 6, 0, -height() / 2), TextStyle::Strong, tokens.text, m_place);
    line(words.adjusted(0, height() / 2, 0, -6), TextStyle::Interface, tokens.text2, m_term);
}

QRect MandateChooser::placed(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

} // namespace tenue
