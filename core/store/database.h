// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtSql/QSqlDatabase>

#include <memory>
#include <vector>

class QSqlError;
class QSqlQuery;

namespace tenue
{

/// Told how units end: for what gathers work for the end of one.
class UnitListener
{
public:
    virtual ~UnitListener() = default;

    /// The outermost unit is about to be kept; an error undoes it.
    virtual Result<> unitEnds() = 0;
    virtual void unitWasKept() = 0;
    virtual void unitWasUndone() = 0;
};

/// One connection to one SQLite file, for one thread.
///
/// Every action is a unit: see atomically(). Statements are prepared once and kept. What SQLite
/// refuses becomes an Error with a sentence that says what to do.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens without creating. The recipe of the connection is applied by Workspace.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    /// Creates an empty file; refused if there is one already.
    static Result<std::unique_ptr<Database>> create(const QString &path);
    /// Lives in memory only: for tests and for comparing schemas.
    static Result<std::unique_ptr<Database>> inMemory();

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    Access access() const { return m_access; }

    /// Runs `action` as one unit: what it returns as an error undoes all of it.
    ///
    /// The unit begins with BEGIN IMMEDIATE, so that a read inside it cannot go stale before the
    /// write (a deferred one fails then, whatever the time-out). A unit inside a unit is part of it:
    /// it is kept only if the outer one is, and an error undoes the inner one alone; what follows is
    /// the outer one's to decide. `action` returns a Result; so does this.
    template <typename Action>
    auto atomically(Action action) -> decltype(action())
    {
        const bool isInner = m_unit != Unit::None;
        if (auto begun = isInner ? beginInner() : begin(); !begun)
            return begun.error();
        auto result = action();
        if (!result) {
            if (isInner)
                undoInner();
            else
                undo();
            return result;
        }
        if (auto kept = isInner ? keepInner() : commit(); !kept)
            return kept.error();
        return result;
    }

    /// Runs `action`, which only reads, on one state of the file. Inside it atomically() is refused:
    /// what it wrote would be lost.
    template <typename Action>
    auto consistently(Action action) -> decltype(action())
    {
        const bool joins = m_unit != Unit::None;
        if (!joins) {
            if (auto begun = beginReading(); !begun)
                return begun.error();
        }
        auto result = action();
        if (!joins)
            endReading();
        return result;
    }

    /// The number of the unit that is open, 0 if none is: inside one, no other connection can write.
    quint64 currentUnit() const { return m_unit == Unit::Writing ? m_lastUnit : 0; }
    /// How many units were undone so far: who remembers what a unit wrote forgets it when this grows.
    quint64 undoneUnits() const { return m_undoneUnits; }

    /// `listener` outlives the units that follow.
    void setListener(UnitListener *listener) { m_listener = listener; }

    /// Runs one statement without parameters (a pragma, a migration's statement).
    Result<> run(const QString &sql);
    /// The first column of the first row of such a statement.
    Result<QString> ask(const QString &sql);
    /// Runs a text of several statements, with triggers, as SQLite itself parses it.
    Result<> runScript(const QByteArray &sql);

    /// The row number that the newest INSERT of this connection gave, triggers apart.
    qint64 lastInsertedRow() const;

    /// sqlite3* for what Qt SQL has no words for.
    void *handle() const { return m_handle; }
    /// The Error that stands for what SQLite said.
    Error errorFrom(const QSqlError &error, const QString &sql) const;

private:
    friend class Statement;
    Database(const QString &path, Access access);

    enum class Unit { None, Reading, Writing };

    Result<> connect(const QString &options);
    Result<> begin();
    Result<> beginReading();
    Result<> commit();
    Result<> beginInner();
    Result<> keepInner();
    void undo();
    void undoInner();
    void endReading();
    /// After some errors (a full disk) SQLite undoes the whole unit by itself: what would follow in it
    /// would be kept at once, on its own. An error then.
    Result<> checkUnitIsWhole() const;

    std::unique_ptr<QSqlQuery> takePrepared(const QString &sql);
    void keepPrepared(const QString &sql, std::unique_ptr<QSqlQuery> query);

    QString m_path;
    Access m_access;
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<std::vector<std::unique_ptr<QSqlQuery>>>> m_prepared;
    void *m_handle = nullptr;
    UnitListener *m_listener = nullptr;
    Unit m_unit = Unit::None;
    quint64 m_lastUnit = 0;
    quint64 m_undoneUnits = 0;
};

} // namespace tenue
