// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict_legend.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"
#include "ui/widgets/verdict_painter.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ShapeSize = 14;
constexpr int Padding = 4;
constexpr int Gap = 4;

QFont numberFont()
{
    QFont font = fontOf(TextStyle::Smallest);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

VerdictLegend::VerdictLegend(const Verdict &verdict, QWidget *parent)
    : QAbstractButton(parent)
    , m_verdict(verdict)
{
    setObjectName(u"verdict-"_s + verdict.key);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(verdict.label);
    setCount(0);
}

void VerdictLegend::setCount(int count)
{
    m_count = QLocale().toString(count);
    setAccessibleName(tr("%1: %n promises", nullptr, count).arg(m_verdict.label));
    updateGeometry();
    update();
}

QSize VerdictLegend::sizeHint() const
{
    const int words = QFontMetrics(numberFont()).horizontalAdvance(m_count)
        + QFontMetrics(fontOf(TextStyle::Smallest)).horizontalAdvance(word());
    return { Padding + ShapeSize + Gap + words + Gap + Padding + 2,
             QFontMetrics(fontOf(TextStyle::Smallest)).height() + 2 * Padding };
}

void VerdictLegend::paintEvent(QPaintEvent *)
{
    const auto &tokens = DesignTokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isChecked() ? tokens.soft : underMouse() ? tokens.hover : tokens.window;
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(ground));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Badge, Radius::Badge);
    QRect shape(Padding, (height() - ShapeSize) / 2, ShapeSize, ShapeSize);
    drawVerdictShape(painter, m_verdict.shape, m_verdict.share, QStyle::visualRect(layoutDirection(), rect(), shape),
                     tokens.of(m_verdict.shape).text, ground);
    QRect words = rect().adjusted(Padding + ShapeSize + Gap, 0, -Padding, 0);
    painter.setFont(numberFont());
    painter.setPen(tokens.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading,
                     m_count);
    words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(m_count) + Gap);
    painter.setFont(fontOf(TextStyle::Smallest));
    painter.setPen(tokens.text2);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading, word());
}

QString VerdictLegend::word() const
{
    return VerdictFace::shortened(m_verdict).word;
}

} // namespace tenue
