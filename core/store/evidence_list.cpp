// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evidence_list.h"

#include "core/store/statement.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString evidenceColumns()
{
    return uR"sql(
        SELECT e.uuid, h.hash, v.key, v.title, v.publisher, v.date, v.address
        FROM evidence AS v
        JOIN entity AS e ON e.id = v.entity
        JOIN revision AS h ON h.id = v.head
    )sql"_s;
}

Result<QList<EvidenceRow>> read(Statement &s)
{
    QList<EvidenceRow> rows;
    const auto done = s.each([&] {
        if (const auto head = s.revision(1))
            rows.append({ s.id<EvidenceId>(0), *head, s.text(2), s.text(3), s.text(4), s.date(5), s.text(6) });
    });
    if (!done)
        return done.error();
    return rows;
}

Result<std::optional<EvidenceRow>> readOne(Statement &statement)
{
    const auto rows = read(statement);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

} // namespace

Result<QList<EvidenceRow>> EvidenceList::rows() const
{
    Statement statement(m_database, evidenceColumns() + u"ORDER BY v.key"_s);
    return read(statement);
}

Result<std::optional<EvidenceRow>> EvidenceList::withKey(const QString &key) const
{
    Statement statement(m_database, evidenceColumns() + u"WHERE v.key = :key"_s);
    return readOne(statement.bind(":key", key));
}

Result<std::optional<EvidenceRow>> EvidenceList::find(const EvidenceId &evidence) const
{
    Statement statement(m_database, evidenceColumns() + u"WHERE e.uuid = :uuid"_s);
    return readOne(statement.bind(":uuid", evidence));
}

Result<int> EvidenceList::count() const
{
    const auto count = m_database.ask(u"SELECT count(*) FROM evidence"_s);
    if (!count)
        return count.error();
    return count->toInt();
}

Result<QString> EvidenceList::freeKey(const QString &key) const
{
    for (int suffix = 1;; ++suffix) {
        const QString candidate = suffix == 1 ? key : key + u'-' + QString::number(suffix);
        const auto taken = withKey(candidate);
        if (!taken)
            return taken.error();
        if (!*taken)
            return candidate;
    }
}

} // namespace tenue
