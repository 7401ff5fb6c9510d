// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader hears of a comparison: the same text with its changes as words.
#include "ui/review/comparison_view.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

class ComparisonAccess : public QAccessibleWidget
{
public:
    explicit ComparisonAccess(ComparisonView *view)
        : QAccessibleWidget(view, QAccessible::Document)
        , m_view(view)
    {
    }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? m_view->spokenText() : QAccessibleWidget::text(which);
    }
    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }

private:
    ComparisonView *m_view;
};

QAccessibleInterface *accessFor(const QString &className, QObject *object)
{
    if (className != "tenue::ComparisonView"_L1)
        return nullptr;
    auto *view = qobject_cast<ComparisonView *>(object);
    return view ? new ComparisonAccess(view) : nullptr;
}

} // namespace

void installComparisonAccess()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessFor);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace tenue
