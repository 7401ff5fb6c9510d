// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_store.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Result<Draft> readDraft(const Statement &row)
{
    auto content = CanonicalJson::parse(row.bytes(3));
    if (!content)
        return content.error();
    return Draft { row.id<EntityId>(0), row.id<StaffId>(1), row.revision(2), *content, fromUtcText(row.text(4)) };
}

} // namespace

Result<> DraftStore::keep(const Draft &draft)
{
    Statement write(m_database, uR"sql(
        INSERT INTO draft (entity, person, base, content, at) VALUES (:entity, :person, :base, :content, :at)
        ON CONFLICT (entity, person) DO UPDATE SET base = excluded.base, content = excluded.content, at = excluded.at
    )sql"_s);
    write.bind(":entity", draft.entity)
        .bind(":person", draft.person)
        .bind(":base", draft.base)
        .bind(":content", draft.content.bytes())
        .bind(":at", utcText(draft.at));
    return write.run();
}

Result<std::optional<Draft>> DraftStore::find(const EntityId &entity, const StaffId &person) const
{
    Statement read(m_database, uR"sql(
        SELECT entity, person, base, content, at FROM draft WHERE entity = :entity AND person = :person
    )sql"_s);
    if (auto ran = read.bind(":entity", entity).bind(":person", person).run(); !ran)
        return ran.error();
    const auto found = read.next();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<Draft>();
    auto draft = readDraft(read);
    if (!draft)
        return draft.error();
    return std::optional(*draft);
}

Result<QList<Draft>> DraftStore::of(const StaffId &person) const
{
    QList<Draft> drafts;
    Statement read(m_database, uR"sql(
        SELECT entity, person, base, content, at FROM draft WHERE person = :person ORDER BY at DESC
    )sql"_s);
    std::optional<Error> problem;
    const auto done = read.bind(":person", person).each([&] {
        if (auto draft = readDraft(read))
            drafts.append(*draft);
        else
            problem = draft.error();
    });
    if (!done)
        return done.error();
    if (problem)
        return *problem;
    return drafts;
}

Result<> DraftStore::discard(const EntityId &entity, const StaffId &person)
{
    Statement write(m_database, u"DELETE FROM draft WHERE entity = :entity AND person = :person"_s);
    return write.bind(":entity", entity).bind(":person", person).run();
}

} // namespace tenue
