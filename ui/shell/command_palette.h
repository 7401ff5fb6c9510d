// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/command_list_model.h"
#include "ui/widgets/popover.h"

class QLineEdit;
class QListView;
class QMenuBar;

namespace tenue
{

/// Every command that `bar` holds, its page's and those of its submenus among them.
QList<ListedCommand> commandsIn(const QMenuBar &bar);

/// Finds a command by its name and does it: typing narrows the list, the arrows choose, Enter does.
class CommandPalette : public Popover
{
    Q_OBJECT

public:
    CommandPalette(const QList<ListedCommand> &commands, const QStringList &recent, QWidget *window);

    /// In the upper middle of the window.
    void openIn(QWidget &window);

Q_SIGNALS:
    /// The command is done next; `name` is the action's object name.
    void chosen(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveBy(int step);
    void choose();

    CommandListModel *m_model;
    QLineEdit *m_typed;
    QListView *m_list;
};

} // namespace tenue
