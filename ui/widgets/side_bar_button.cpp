// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_bar_button.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Inset = 8; ///< of the ground, from the edge of the bar
constexpr int IconLeft = 20;
constexpr int WordGap = 10;
constexpr int CountRight = 22;

} // namespace

SideBarButton::SideBarButton(QLatin1StringView icon, const QString &text, bool isSmall, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconNamed(icon))
    , m_isSmall(isSmall)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refresh();
}

void SideBarButton::setCount(int count, CountKind kind, const QString &spoken)
{
    m_count = count;
    m_kind = kind;
    m_spoken = spoken;
    refresh();
}

void SideBarButton::setRail(bool isRail)
{
    m_isRail = isRail;
    refresh();
    updateGeometry();
}

void SideBarButton::setShortcutHint(const QString &keys)
{
    m_keys = keys;
    refresh();
}

QSize SideBarButton::sizeHint() const
{
    const int height = m_isSmall ? Metrics::current().section - 6 : Metrics::current().section;
    if (m_isRail)
        return { Metrics::current().rail, height };
    const int words = fontMetrics().horizontalAdvance(text());
    return { IconLeft + LargeIcon + WordGap + words + Space::S + countWidth() + CountRight, height };
}

QSize SideBarButton::minimumSizeHint() const
{
    return { m_isRail ? Metrics::current().rail : 0, sizeHint().height() };
}

void SideBarButton::paintEvent(QPaintEvent *)
{
    const auto &tokens = DesignTokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const int size = m_isSmall ? SmallIcon : LargeIcon;
    const QRect icon(m_isRail ? (width() - size) / 2 : IconLeft, (height() - size) / 2, size, size);
    m_icon.paint(&painter, placed(icon), Qt::AlignCenter, QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
    paintCount(painter);
    if (m_isRail)
        return;
    painter.setFont(fontOf(m_isSmall ? TextStyle::Interface : isChecked() ? TextStyle::Strong : TextStyle::Emphasis));
    painter.setPen(isChecked() ? tokens.softText : m_isSmall ? tokens.text2 : tokens.text);
    QRect words = rect();
    words.setLeft(IconLeft + size + (m_isSmall ? Space::S : WordGap));
    words.setRight(width() - CountRight - countWidth() - Space::S);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width());
    painter.drawText(placed(words), Qt::AlignVCenter | Qt::AlignLeading, shown);
}

QRect SideBarButton::placed(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void SideBarButton::paintGround(QPainter &painter) const
{
    const auto &tokens = DesignTokens::of(palette());
    const QRectF ground = QRectF(rect()).adjusted(Inset + 1, 1, -Inset - 1, -1);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? tokens.soft : underMouse() ? tokens.line : QColor(Qt::transparent));
        painter.drawRoundedRect(ground, Radius::Control, Radius::Control);
    }
    if (isChecked())
        painter.fillRect(placed(QRect(Inset, Inset, 3, height() - 2 * Inset)), tokens.accent);
}

void SideBarButton::paintCount(QPainter &painter) const
{
    const auto &tokens = DesignTokens::of(palette());
    const bool isWaiting = m_kind == CountKind::Waiting && m_count > 0;
    painter.setPen(Qt::NoPen);
    if (m_isRail) {
        if (isWaiting) {
            painter.setBrush(tokens.accent);
            painter.drawEllipse(placed(QRect(width() / 2 + 5, height() / 2 - 12, 7, 7)));
        }
        return;
    }
    if (m_count < 0 || (m_kind == CountKind::Waiting && m_count == 0))
        return;
    const int across = countWidth();
    if (isWaiting) {
        const int diameter = std::max(20, fontMetrics().height() + 2);
        const QRect disc(width() - CountRight + 5 - across, (height() - diameter) / 2, across, diameter);
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(placed(disc), diameter / 2.0, diameter / 2.0);
        painter.setFont(fontOf(TextStyle::SectionTitle));
        painter.setPen(tokens.onAccent);
        painter.drawText(placed(disc), Qt::AlignCenter, countText());
        return;
    }
    painter.setFont(fontOf(TextStyle::Secondary));
    painter.setPen(isChecked() ? tokens.softText : tokens.text3);
    const QRect number(width() - CountRight - across, 0, across, height());
    painter.drawText(placed(number), Qt::AlignVCenter | Qt::AlignTrailing, countText());
}

int SideBarButton::countWidth() const
{
    if (m_count < 0)
        return 0;
    const int digits = QFontMetrics(fontOf(TextStyle::Secondary)).horizontalAdvance(countText()) + 2;
    return m_kind == CountKind::Waiting ? std::max(20, digits + 10) : digits;
}

QString SideBarButton::countText() const
{
    return QLocale().toString(m_count);
}

void SideBarButton::refresh()
{
    const QString name = m_count >= 0 && !m_spoken.isEmpty() ? text() + u", "_s + m_spoken : text();
    setAccessibleName(name);
    const QString keys = m_keys.isEmpty() ? QString() : QString(u" ("_s + m_keys + u')');
    setToolTip(m_isRail || !m_keys.isEmpty() ? name + keys : QString());
    update();
}

} // namespace tenue
