// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace tenue
{

Statement::Statement(Database &database, const QString &sql)
    : m_database(database)
    , m_sql(sql)
    , m_query(database.takePrepared(sql))
{
    if (m_query)
        return;
    m_query = std::make_unique<QSqlQuery>(database.m_database);
    m_query->setForwardOnly(true);
    if (!m_query->prepare(sql))
        m_prepared = m_database.errorFrom(m_query->lastError(), sql);
}

Statement::~Statement()
{
    m_query->finish();
    if (m_prepared)
        m_database.keepPrepared(m_sql, std::move(m_query));
}

Statement &Statement::bind(const char *name, const QString &text)
{
    // A null QString would be bound as NULL; in this program "no text" is the empty text.
    m_query->bindValue(QLatin1StringView(name), text.isNull() ? QString(QLatin1StringView("")) : text);
    return *this;
}

Statement &Statement::bind(const char *name, const QByteArray &bytes)
{
    m_query->bindValue(QLatin1StringView(name), bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Statement &Statement::bind(const char *name, qint64 number)
{
    m_query->bindValue(QLatin1StringView(name), number);
    return *this;
}

Statement &Statement::bind(const char *name, const QDate &date)
{
    return date.isValid() ? bind(name, date.toString(Qt::ISODate)) : bindNull(name);
}

Statement &Statement::bindNull(const char *name)
{
    m_query->bindValue(QLatin1StringView(name), QVariant());
    return *this;
}

Result<> Statement::run()
{
    if (!m_prepared)
        return m_prepared;
    if (auto whole = m_database.checkUnitIsWhole(); !whole)
        return whole;
    if (!m_query->exec())
        return m_database.errorFrom(m_query->lastError(), m_sql);
    return {};
}

Result<bool> Statement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return m_database.errorFrom(m_query->lastError(), m_sql);
    return false;
}

qint64 Statement::changedRows() const
{
    return m_query->numRowsAffected();
}

QVariant Statement::value(int column) const
{
    return m_query->value(column);
}

qint64 Statement::number(int column) const
{
    return value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return value(column).toByteArray();
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

std::optional<RevisionId> Statement::revision(int column) const
{
    const auto hash = ContentHash::fromBytes(bytes(column));
    if (!hash)
        return std::nullopt;
    return RevisionId(*hash);
}

} // namespace tenue
