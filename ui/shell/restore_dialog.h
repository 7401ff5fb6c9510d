// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"
#include "ui/widgets/long_work.h"

#include <QtWidgets/QDialog>

class QListWidget;
class QPushButton;

namespace tenue
{

class EmptyState;
class Prompts;
class TextLabel;

/// Which backup of a workspace shall take its place: when it was made, how large, how many revisions
/// and promises it holds beside the workspace as it is now.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// `workspace` may be damaged, or gone. `prompts` outlives it.
    RestoreDialog(const QString &workspace, const QList<BackupFolder::Entry> &backups, Prompts &prompts,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void restoreChosen(const QString &backup);

private:
    QString chosen() const;
    void compare();
    void showComparison(const Result<WorkspaceSummary> &now, const Result<WorkspaceSummary> &then);
    void addFile(const QString &path, const QDateTime &at);
    void chooseOther();

    const QString m_workspace;
    Prompts &m_prompts;
    LongWork m_reading;
    QListWidget *m_list;
    EmptyState *m_empty;
    TextLabel *m_comparison;
    QPushButton *m_restore;
};

} // namespace tenue
