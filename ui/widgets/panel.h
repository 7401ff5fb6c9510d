// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

namespace tenue
{

enum class Ground { Window, Side, Surface, Sunken, Soft, Selected };

/// A part of the page with a ground of its own and rules on chosen edges.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(Ground ground = Ground::Window, Qt::Edges rules = {}, QWidget *parent = nullptr);
    /// Rounded, with a rule all around.
    static Panel *card(Ground ground = Ground::Surface, QWidget *parent = nullptr);

    void setGround(Ground ground);
    /// Makes a card of it.
    void setRounded();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
    Qt::Edges m_rules;
    bool m_isCard = false;
};

/// A rule of one pixel between two parts.
QFrame *newRule(Qt::Orientation orientation, QWidget *parent = nullptr);

} // namespace tenue
