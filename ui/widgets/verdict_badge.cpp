// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict_badge.h"

#include "ui/widgets/design_tokens.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace tenue
{

VerdictBadge::VerdictBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

VerdictBadge::VerdictBadge(const Verdict &verdict, QWidget *parent)
    : VerdictBadge(parent)
{
    setVerdict(verdict);
}

void VerdictBadge::setVerdict(const Verdict &verdict)
{
    m_verdict = verdict;
    setAccessibleName(spokenVerdict(verdict.label));
    setToolTip(verdict.definition.isEmpty() ? verdict.label : verdict.definition);
    updateGeometry();
    update();
}

void VerdictBadge::setShort(bool isShort)
{
    m_isShort = isShort;
    updateGeometry();
    update();
}

QSize VerdictBadge::sizeHint() const
{
    return verdictBadgeSize(face());
}

QSize VerdictBadge::minimumSizeHint() const
{
    return verdictBadgeSize(VerdictFace::shortened(m_verdict));
}

void VerdictBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawVerdictBadge(painter, face(), rect(), DesignTokens::of(palette()));
}

void VerdictBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

VerdictFace VerdictBadge::face() const
{
    return m_isShort ? VerdictFace::shortened(m_verdict) : VerdictFace::full(m_verdict);
}

} // namespace tenue
