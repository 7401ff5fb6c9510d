// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/store/statement.h"

#include <QtCore/QStringList>

namespace tenue
{

using namespace Qt::StringLiterals;

Result<> SearchIndex::write(qint64 entityRow, const Promise &promise, const QString &sql)
{
    Statement statement(m_database, sql);
    statement.bind(":row", entityRow)
        .bind(":title", promise.title)
        .bind(":quote", promise.quote)
        .bind(":summary", promise.summary)
        .bind(":body", promise.body);
    return statement.run();
}

Result<> SearchIndex::replace(qint64 entityRow, const Promise *before, const Promise *now)
{
    if (before) {
        const bool same = now && before->title == now->title && before->quote == now->quote
            && before->summary == now->summary && before->body == now->body;
        if (same)
            return {};
        const auto removed = write(entityRow, *before, uR"sql(
            INSERT INTO search (search, rowid, title, quote, summary, body)
            VALUES ('delete', :row, :title, :quote, :summary, :body)
        )sql"_s);
        if (!removed)
            return removed;
    }
    if (!now)
        return {};
    return write(entityRow, *now, uR"sql(
        INSERT INTO search (rowid, title, quote, summary, body) VALUES (:row, :title, :quote, :summary, :body)
    )sql"_s);
}

Result<> SearchIndex::clear()
{
    return m_database.run(u"INSERT INTO search (search) VALUES ('delete-all')"_s);
}

Result<QList<SearchHit>> SearchIndex::find(const QString &words, int limit) const
{
    QList<SearchHit> hits;
    const auto expression = searchExpression(words);
    if (expression.isEmpty())
        return hits;
    Statement read(m_database, uR"sql(
        SELECT entity.uuid, search.rank FROM search JOIN entity ON entity.id = search.rowid
        WHERE search MATCH :expression ORDER BY search.rank, search.rowid LIMIT :limit
    )sql"_s);
    read.bind(":expression", expression).bind(":limit", limit);
    const auto done = read.each([&] { hits.append({ read.id<PromiseId>(0), read.text(1).toDouble() }); });
    if (!done)
        return done.error();
    return hits;
}

QString searchExpression(const QString &query)
{
    QString spaced;
    for (const QChar c : query)
        spaced += c.isLetterOrNumber() || c.isMark() ? c : QChar(u' ');
    const auto words = spaced.split(u' ', Qt::SkipEmptyParts);
    QStringList terms;
    for (const auto &word : words)
        terms.append(u'"' + word + u'"');
    if (terms.isEmpty())
        return {};
    terms.last() += u'*';
    return terms.join(u' ');
}

} // namespace tenue
