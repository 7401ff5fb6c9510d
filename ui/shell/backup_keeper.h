// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"
#include "core/workflow/desks.h"

#include <QtCore/QTimer>

namespace tenue
{

/// Makes backups while people work: every 30 minutes and at the end, if something was written since.
///
/// Works on another thread; the program does not end before the last one is made.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int MinutesBetween = 30;

    explicit BackupKeeper(Desks &desks, QObject *parent = nullptr);
    ~BackupKeeper() override;

    bool isDue() const { return m_isDue; }
    /// No last one at the end: the file itself is kept.
    void forgo() { m_isDue = false; }

public Q_SLOTS:
    /// Makes one now, whether due or not; `made` or `failed` follows.
    void backUp();

Q_SIGNALS:
    void made(const QDateTime &at);
    void failed(const tenue::Error &error);

private:
    struct Work {
        QString workspace;
        BackupFolder folder;
        QDateTime at;
    };
    static Result<> perform(Work work);
    Result<Work> nextWork();

    Desks &m_desks;
    QTimer m_timer;
    bool m_isDue = false;
};

} // namespace tenue
