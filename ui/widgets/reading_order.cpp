// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reading_order.h"

#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

namespace tenue
{

namespace
{

/// Goes through what is in view, and notes where Tab may stop.
class TabStops
{
public:
    explicit TabStops(QWidget &from)
        : m_from(from)
    {
    }

    void visit(QWidget &widget)
    {
        if (!widget.isVisible() || widget.isWindow())
            return;
        const bool isStop
            = widget.isEnabled() && !widget.focusProxy() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (isStop || &widget == &m_from)
            m_stops.append(&widget);
        visitInside(widget);
    }
    const QList<QWidget *> &stops() const { return m_stops; }

private:
    void visitInside(QWidget &widget)
    {
        if (auto *splitter = qobject_cast<QSplitter *>(&widget)) {
            for (int place = 0; place < splitter->count(); ++place)
                visit(*splitter->widget(place));
        } else if (auto *scroll = qobject_cast<QScrollArea *>(&widget)) {
            if (scroll->widget())
                visit(*scroll->widget());
        } else if (auto *stack = qobject_cast<QStackedWidget *>(&widget)) {
            if (stack->currentWidget())
                visit(*stack->currentWidget());
        } else if (widget.layout()) {
            visitLayout(*widget.layout());
        }
    }
    void visitLayout(const QLayout &layout)
    {
        for (int place = 0; place < layout.count(); ++place) {
            const auto *item = layout.itemAt(place);
            if (item->widget())
                visit(*item->widget());
            else if (auto *inner = layout.itemAt(place)->layout())
                visitLayout(*inner);
        }
    }

    QWidget &m_from;
    QList<QWidget *> m_stops;
};

} // namespace

QWidget *tabStopAfter(QWidget &page, QWidget &from, int step)
{
    TabStops walk(from);
    walk.visit(page);
    const auto &stops = walk.stops();
    const auto now = stops.indexOf(&from);
    if (now < 0 || stops.size() < 2)
        return nullptr;
    return stops[(now + step + stops.size()) % stops.size()];
}

} // namespace tenue
