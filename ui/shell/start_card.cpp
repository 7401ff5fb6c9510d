// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_card.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int IconSide = 24;
constexpr int TextLeft = 58;
constexpr int ChevronRoom = 40;

} // namespace

StartCard::StartCard(QLatin1StringView icon, const QString &title, const QString &advice, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon.data(), icon.size())
    , m_advice(advice)
{
    setText(title);
    setAccessibleDescription(advice);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StartCard::setFirst(bool isFirst)
{
    m_isFirst = isFirst;
    update();
}

QSize StartCard::sizeHint() const
{
    const int lines
        = QFontMetrics(fontOf(TextStyle::Strong)).height() + QFontMetrics(fontOf(TextStyle::Interface)).height();
    return { 420, std::max(76, lines + 40) };
}

QRect StartCard::placed(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void StartCard::paintGround(QPainter &painter) const
{
    const auto &tokens = DesignTokens::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus();
    const QColor edge = isFocused || m_isFirst ? tokens.accent : tokens.line;
    const QColor ground = isDown() ? tokens.line
        : m_isFirst                ? tokens.soft
        : underMouse()             ? tokens.hover
                                   : tokens.surface;
    const double width = isFocused ? 2 : 1;
    painter.setPen(QPen(edge, width));
    painter.setBrush(ground);
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Radius::Card, Radius::Card);
}

void StartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    const auto &tokens = DesignTokens::of(palette());
    const int middle = height() / 2;
    drawIcon(painter, QLatin1StringView(m_icon), placed({ 18, middle - IconSide / 2, IconSide, IconSide }),
             tokens.accent);
    drawIcon(painter, layoutDirection() == Qt::LeftToRight ? "chevron-right"_L1 : "chevron-left"_L1,
             placed({ width() - 36, middle - MiddleIcon / 2, MiddleIcon, MiddleIcon }), tokens.text2);
    const QRect words(TextLeft, 0, width() - TextLeft - ChevronRoom, height());
    const auto write = [&](TextStyle style, const QColor &ink, int top, const QString &text) {
        painter.setFont(fontOf(style));
        painter.setPen(ink);
        const auto metrics = painter.fontMetrics();
        painter.drawText(placed({ words.left(), top, words.width(), metrics.height() }),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter),
                         metrics.elidedText(text, Qt::ElideRight, words.width()));
    };
    const int line = QFontMetrics(fontOf(TextStyle::Strong)).height();
    write(TextStyle::Strong, m_isFirst ? tokens.softText : tokens.text, middle - line - 1, text());
    write(TextStyle::Interface, tokens.text2, middle + 2, m_advice);
}

void StartCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace tenue
