// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/loading_lines.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QPainter>

namespace tenue
{

namespace
{

constexpr int PatienceMilliseconds = 300;
constexpr int LineHeight = 12;

} // namespace

LoadingLines::LoadingLines(int lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(lines)
{
    m_becomesDue.setSingleShot(true);
    m_becomesDue.setInterval(PatienceMilliseconds);
    connect(&m_becomesDue, &QTimer::timeout, this, [this] {
        m_isDue = true;
        update();
    });
}

QSize LoadingLines::sizeHint() const
{
    return { 300, m_lines * (LineHeight + Space::M) };
}

void LoadingLines::showEvent(QShowEvent *event)
{
    m_isDue = false;
    m_becomesDue.start();
    QWidget::showEvent(event);
}

void LoadingLines::paintEvent(QPaintEvent *)
{
    if (!m_isDue)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(DesignTokens::of(palette()).line);
    for (int line = 0; line < m_lines; ++line) {
        const int length = width() * (line % 2 == 0 ? 85 : 62) / 100;
        painter.drawRoundedRect(0, line * (LineHeight + Space::M), length, LineHeight, Radius::Badge, Radius::Badge);
    }
}

} // namespace tenue
