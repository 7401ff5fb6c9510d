// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>

struct sqlite3;

namespace tenue
{

/// A connection that knows none of the program's rules, as another program or an attacker has: no
/// foreign keys, no DEFENSIVE. Whatever SQLite refuses ends the test's program.
class RawSqlite
{
public:
    explicit RawSqlite(const QString &path);
    ~RawSqlite();
    RawSqlite(const RawSqlite &) = delete;
    RawSqlite &operator=(const RawSqlite &) = delete;

    void run(const QByteArray &sql);
    /// Whether SQLite lets it happen.
    bool tries(const QByteArray &sql);
    /// The first column of the first row.
    QByteArray ask(const QByteArray &sql);
    /// Drops every trigger, so that anything can be changed. The schema's own text is put back by
    /// restoreTriggers(), so that only the change itself is left to be found.
    void dropTriggers();
    void restoreTriggers();

private:
    sqlite3 *m_handle = nullptr;
    QByteArray m_triggers;
};

} // namespace tenue
