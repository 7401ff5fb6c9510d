// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QPainter>

namespace tenue
{

namespace
{

QColor colourOf(Ground ground, const DesignTokens &tokens)
{
    switch (ground) {
    case Ground::Window:
        return tokens.window;
    case Ground::Side:
        return tokens.side;
    case Ground::Surface:
        return tokens.surface;
    case Ground::Sunken:
        return tokens.sunken;
    case Ground::Soft:
        return tokens.soft;
    case Ground::Selected:
        return tokens.selected;
    }
    Q_UNREACHABLE();
}

class Rule : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), DesignTokens::of(palette()).line); }
};

} // namespace

Panel::Panel(Ground ground, Qt::Edges rules, QWidget *parent)
    : QFrame(parent)
    , m_ground(ground)
    , m_rules(rules)
{
    // Layouts keep clear of the rules.
    setContentsMargins(rules & Qt::LeftEdge ? 1 : 0, rules & Qt::TopEdge ? 1 : 0, rules & Qt::RightEdge ? 1 : 0,
                       rules & Qt::BottomEdge ? 1 : 0);
}

Panel *Panel::card(Ground ground, QWidget *parent)
{
    auto *panel = new Panel(ground, {}, parent);
    panel->setRounded();
    return panel;
}

void Panel::setRounded()
{
    m_isCard = true;
    setContentsMargins(1, 1, 1, 1);
}

void Panel::setGround(Ground ground)
{
    m_ground = ground;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    const auto &tokens = DesignTokens::of(palette());
    QPainter painter(this);
    if (m_isCard) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_ground == Ground::Soft || m_ground == Ground::Selected ? tokens.accent : tokens.line);
        painter.setBrush(colourOf(m_ground, tokens));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Card, Radius::Card);
        return;
    }
    painter.fillRect(rect(), colourOf(m_ground, tokens));
    if (m_rules & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), tokens.line);
    if (m_rules & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, tokens.line);
    if (m_rules & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), tokens.line);
    if (m_rules & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, tokens.line);
}

QFrame *newRule(Qt::Orientation orientation, QWidget *parent)
{
    auto *rule = new Rule(parent);
    if (orientation == Qt::Horizontal)
        rule->setFixedHeight(1);
    else
        rule->setFixedWidth(1);
    return rule;
}

} // namespace tenue
