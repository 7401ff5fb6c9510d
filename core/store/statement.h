// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/revision_id.h"
#include "core/store/database.h"

#include <QtCore/QDate>

#include <memory>

class QSqlQuery;
class QVariant;

namespace tenue
{

/// One prepared statement with its values, and the rows that it gives.
///
/// Prepared once for each connection and text, and given back in the destructor; no cursor stays
/// open after it. An error is never mistaken for the end of the rows. Values are bound by name.
class Statement
{
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const char *name, const QString &text);
    Statement &bind(const char *name, const QByteArray &bytes);
    Statement &bind(const char *name, qint64 number);
    Statement &bind(const char *name, int number) { return bind(name, qint64(number)); }
    Statement &bind(const char *name, const ContentHash &hash) { return bind(name, hash.bytes()); }
    Statement &bind(const char *name, const RevisionId &revision) { return bind(name, revision.hash().bytes()); }
    /// ISO date, or NULL if invalid.
    Statement &bind(const char *name, const QDate &date);
    Statement &bindNull(const char *name);
    template <typename Tag>
    Statement &bind(const char *name, const Id<Tag> &id)
    {
        return bind(name, id.uuid().toRfc4122());
    }
    template <typename T>
    Statement &bind(const char *name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }

    /// How many rows the run has added, changed or removed, those of triggers apart.
    qint64 changedRows() const;
    /// Runs it; for statements that give no rows, or before the first next().
    Result<> run();
    /// True: there is a row. False: there is none (any more).
    Result<bool> next();
    /// Runs it and calls `row()` for each row; stops at the first error.
    template <typename Row>
    Result<> each(Row row)
    {
        if (auto ran = run(); !ran)
            return ran;
        for (;;) {
            const auto more = next();
            if (!more)
                return more.error();
            if (!*more)
                return {};
            row();
        }
    }

    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDate date(int column) const;
    bool isNull(int column) const;
    template <typename IdType>
    IdType id(int column) const
    {
        return IdType(QUuid::fromRfc4122(bytes(column)));
    }
    /// Nothing for NULL.
    template <typename IdType>
    std::optional<IdType> optionalId(int column) const
    {
        if (isNull(column))
            return std::nullopt;
        return id<IdType>(column);
    }
    /// Nothing for NULL and for what is no hash.
    std::optional<RevisionId> revision(int column) const;

private:
    QVariant value(int column) const;

    Database &m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    Result<> m_prepared;
};

} // namespace tenue
