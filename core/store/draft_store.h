// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canonical_json.h"
#include "core/base/id.h"
#include "core/base/revision_id.h"
#include "core/store/database.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace tenue
{

/// Typing that has not become a revision yet.
struct Draft {
    EntityId entity;
    StaffId person;
    std::optional<RevisionId> base; ///< what the person began from; none for a new item
    CanonicalJson content;
    QDateTime at;
};

/// One slot for each entity and person, overwritten freely and never listed as history.
class DraftStore
{
public:
    explicit DraftStore(Database &database)
        : m_database(database)
    {
    }

    Result<> keep(const Draft &draft);
    Result<std::optional<Draft>> find(const EntityId &entity, const StaffId &person) const;
    Result<QList<Draft>> of(const StaffId &person) const;
    Result<> discard(const EntityId &entity, const StaffId &person);

private:
    Database &m_database;
};

} // namespace tenue
