// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/looked_store.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

namespace tenue
{

using namespace Qt::StringLiterals;

Result<> LookedStore::mark(const StaffId &person, const PromiseId &promise, const RevisionId &revision,
                           const QDateTime &at, qint64 upTo)
{
    Statement write(m_database, uR"sql(
        INSERT INTO looked (person, promise, revision, seen, at)
        VALUES (:person, :promise, :revision, :seen, :at)
        ON CONFLICT (person, promise) DO UPDATE SET
            revision = excluded.revision, seen = excluded.seen, at = excluded.at
    )sql"_s);
    write.bind(":person", person)
        .bind(":promise", promise)
        .bind(":revision", revision)
        .bind(":at", utcText(at))
        .bind(":seen", upTo);
    return write.run();
}

Result<qint64> LookedStore::newest() const
{
    qint64 newest = 0;
    Statement s(m_database, u"SELECT coalesce(max(id), 0) FROM revision"_s);
    if (auto done = s.each([&] { newest = s.number(0); }); !done)
        return done.error();
    return newest;
}

Result<QHash<PromiseId, LastLook>> LookedStore::read(const StaffId &person,
                                                     const std::optional<PromiseId> &promise) const
{
    QHash<PromiseId, LastLook> looks;
    Statement s(m_database, uR"sql(
        SELECT l.promise, l.revision, l.at,
            (SELECT count(*) FROM revision AS r WHERE r.entity = e.id AND r.id > l.seen AND r.author <> me.id),
            (SELECT count(*) FROM decision AS d JOIN revision AS r ON r.id = d.decided
             WHERE d.promise = e.id AND d.decided > l.seen AND r.author <> me.id),
            (SELECT count(*) FROM comment AS c JOIN revision AS r ON r.id = c.head
             WHERE c.promise = e.id AND c.head > l.seen AND r.author <> me.id)
        FROM looked AS l JOIN entity AS e ON e.uuid = l.promise JOIN entity AS me ON me.uuid = l.person
        WHERE l.person = :person AND (:promise IS NULL OR l.promise = :promise)
    )sql"_s);
    const auto done = s.bind(":person", person).bind(":promise", promise).each([&] {
        if (const auto revision = s.revision(1))
            looks.insert(s.id<PromiseId>(0),
                         LastLook { *revision, fromUtcText(s.text(2)), static_cast<int>(s.number(3)),
                                    static_cast<int>(s.number(4)), static_cast<int>(s.number(5)) });
    });
    if (!done)
        return done.error();
    return looks;
}

Result<std::optional<LastLook>> LookedStore::find(const StaffId &person, const PromiseId &promise) const
{
    const auto looks = read(person, promise);
    if (!looks)
        return looks.error();
    const auto found = looks->constFind(promise);
    return found == looks->constEnd() ? std::nullopt : std::optional(*found);
}

Result<QHash<PromiseId, LastLook>> LookedStore::all(const StaffId &person) const
{
    return read(person, std::nullopt);
}

} // namespace tenue
