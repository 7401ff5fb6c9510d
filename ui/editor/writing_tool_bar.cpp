// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/writing_tool_bar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString toolTipOf(const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? action.text() : action.text() + u" ("_s + keys + u')';
}

void setWorded(QToolButton &button, bool hasWords)
{
    // Words stand a little off their icon, which keeps to the leading side.
    button.setIconSize({ hasWords ? LargeIcon + Space::S : LargeIcon, LargeIcon });
    button.setToolButtonStyle(hasWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

bool isWorded(const QToolButton &button)
{
    return button.toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
}

/// What the words of `button` add to its width.
int wordsWidthOf(const QToolButton &button)
{
    return button.fontMetrics().horizontalAdvance(button.text()) + Space::L;
}

QToolButton *newToolButton(QAction &action, bool hasWords)
{
    auto *button = new QToolButton;
    button->setDefaultAction(&action);
    button->setAccessibleName(action.text());
    button->setToolTip(toolTipOf(action));
    setWorded(*button, hasWords);
    return button;
}

} // namespace

WritingToolBar::WritingToolBar(const WritingActions &actions, QWidget *parent)
    : Panel(Ground::Window, Qt::BottomEdge, parent)
{
    setMinimumHeight(Height);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::L, Space::Xs, Space::L, Space::Xs);
    row->setSpacing(Space::Xs);
    const auto add = [&](std::initializer_list<Writing> commands, bool hasWords = false) {
        for (const auto command : commands) {
            auto *button = newToolButton(actions.action(command), hasWords);
            row->addWidget(button);
            if (hasWords)
                m_worded.append(button);
        }
    };
    const auto addGap = [&] {
        row->addSpacing(Space::Xs);
        auto *rule = newRule(Qt::Vertical);
        rule->setFixedHeight(Space::Xl);
        row->addWidget(rule);
        row->addSpacing(Space::Xs);
    };
    add({ Writing::Heading, Writing::Bold, Writing::Italic, Writing::Quote, Writing::List, Writing::NumberedList });
    addGap();
    add({ Writing::Link });
    add({ Writing::Cite, Writing::Update, Writing::Comment }, true);
    addGap();
    add({ Writing::Typography, Writing::Invisible, Writing::Find });
    row->addStretch();
    add({ Writing::Preview }, true);
    add({ Writing::Focus });
}

QSize WritingToolBar::minimumSizeHint() const
{
    QSize size = Panel::minimumSizeHint();
    for (const auto *button : m_worded)
        size.rwidth() -= isWorded(*button) ? wordsWidthOf(*button) : 0;
    return size;
}

void WritingToolBar::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    int wanted = minimumSizeHint().width();
    for (auto *button : m_worded) {
        wanted += wordsWidthOf(*button);
        if (isWorded(*button) != (wanted <= width()))
            setWorded(*button, wanted <= width());
    }
}

} // namespace tenue
