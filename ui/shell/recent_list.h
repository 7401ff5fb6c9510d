// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace tenue
{

/// Workspaces that were open here: name, folder, when. Those that are gone say so and can be taken off.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    void show(const QList<RecentWorkspace> &recents);

Q_SIGNALS:
    void chosen(const QString &path);
    void removed(const QString &path);
    void pinned(const QString &path, bool isPinned);

private:
    QWidget *newRow(const RecentWorkspace &recent);

    QVBoxLayout *m_rows;
};

} // namespace tenue
