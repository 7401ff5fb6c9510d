// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panes.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace tenue
{

namespace
{

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

// The first in reading order, which is the order in which widgets follow each other by Tab.
QWidget *firstStop(QWidget *pane)
{
    if (takesFocus(pane))
        return pane;
    for (auto *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}

} // namespace

void focusPane(const QList<QWidget *> &panes, int step)
{
    const auto *focused = QApplication::focusWidget();
    const auto here = std::find_if(panes.begin(), panes.end(), [focused](const QWidget *pane) {
        return focused && (pane == focused || pane->isAncestorOf(focused));
    });
    const auto count = panes.size();
    auto place = here == panes.end() ? (step > 0 ? -1 : count) : here - panes.begin();
    for (qsizetype tried = 0; tried < count; ++tried) {
        place = (place + step + count) % count;
        if (auto *stop = firstStop(panes[place])) {
            stop->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace tenue
