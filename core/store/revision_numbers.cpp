// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision_numbers.h"

#include "core/store/statement.h"

namespace tenue
{

using namespace Qt::StringLiterals;

Result<RevisionNumbers> RevisionNumbers::read(Database &database, qint64 newest)
{
    RevisionNumbers numbers;
    numbers.m_places.resize(static_cast<size_t>(newest + 1));
    Statement rows(database, u"SELECT id, hash, entity FROM revision WHERE id > 0 AND id <= :newest"_s);
    const auto placed = rows.bind(":newest", newest).each([&] {
        numbers.m_places[static_cast<size_t>(rows.number(0))] = { rows.revision(1), rows.number(2) };
    });
    if (!placed)
        return placed.error();
    Statement writers(database, u"SELECT id, uuid FROM writer"_s);
    const auto named = writers.each([&] { numbers.m_writers.insert(writers.number(0), writers.id<WriterId>(1)); });
    if (!named)
        return named.error();
    Statement authors(database, u"SELECT id, uuid FROM entity WHERE id IN (SELECT author FROM revision)"_s);
    const auto known = authors.each([&] { numbers.m_authors.insert(authors.number(0), authors.id<StaffId>(1)); });
    if (!known)
        return known.error();
    return numbers;
}

std::optional<RevisionId> RevisionNumbers::revision(qint64 row) const
{
    return row > 0 && row < static_cast<qint64>(m_places.size()) ? m_places[static_cast<size_t>(row)].revision
                                                                 : std::nullopt;
}

qint64 RevisionNumbers::entityOf(qint64 row) const
{
    return row > 0 && row < static_cast<qint64>(m_places.size()) ? m_places[static_cast<size_t>(row)].entity : 0;
}

std::optional<WriterId> RevisionNumbers::writer(qint64 row) const
{
    const auto found = m_writers.constFind(row);
    return found == m_writers.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<StaffId> RevisionNumbers::author(qint64 entityRow) const
{
    const auto found = m_authors.constFind(entityRow);
    return found == m_authors.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace tenue
