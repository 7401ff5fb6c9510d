// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/revision_store.h"

namespace tenue
{

/// An entity's value at one of its revisions.
template <typename T>
struct Loaded {
    EntityId entity;
    RevisionId revision;
    T value;
};

/// Reads entities as the typed values that they are.
class EntityReader
{
public:
    EntityReader(Database &database, const RevisionStore &revisions)
        : m_database(database)
        , m_revisions(revisions)
    {
    }

    /// The same, of the workspace as it stood at a moment: what was saved later is not there.
    EntityReader asOf(const QDateTime &moment) const
    {
        EntityReader reader(m_database, m_revisions);
        reader.m_moment = moment;
        return reader;
    }

    /// The newest value of `entity`; nothing if there is none of that id and kind.
    template <typename T>
    Result<std::optional<Loaded<T>>> find(const EntityId &entity) const
    {
        const auto kind = m_revisions.kindOf(entity);
        if (!kind)
            return kind.error();
        if (*kind != T::Kind)
            return std::optional<Loaded<T>>();
        const auto head = headOf(entity);
        if (!head)
            return head.error();
        if (!*head)
            return std::optional<Loaded<T>>();
        auto loaded = at<T>(entity, **head);
        if (!loaded)
            return loaded.error();
        return std::optional(std::move(*loaded));
    }

    /// The value of `entity` at `revision`. With `wants`, what else it holds reads as if it were empty: for reading
    /// thousands.
    template <typename T>
    Result<Loaded<T>> at(const EntityId &entity, const RevisionId &revision, const MemberFilter &wants = {}) const
    {
        const auto content = m_revisions.content(revision);
        if (!content)
            return content.error();
        auto value = T::fromJson(content->object(wants));
        if (!value)
            return value.error();
        return Loaded<T> { entity, revision, *std::move(value) };
    }

    /// The newest values of all entities of a kind of which there are few (themes, mandates …),
    /// in the order in which they were created.
    template <typename T>
    Result<QList<Loaded<T>>> all() const
    {
        const auto heads = headsOf(T::Kind);
        if (!heads)
            return heads.error();
        QList<Loaded<T>> values;
        values.reserve(heads->size());
        for (const auto &[entity, revision] : *heads) {
            auto loaded = at<T>(entity, revision);
            if (!loaded)
                return loaded.error();
            values.append(*std::move(loaded));
        }
        return values;
    }

    /// The newest revision of `entity`, or the newest of that moment.
    Result<std::optional<RevisionId>> headOf(const EntityId &entity) const;

private:
    Result<QList<std::pair<EntityId, RevisionId>>> headsOf(EntityKind kind) const;

    Database &m_database;
    const RevisionStore &m_revisions;
    QDateTime m_moment; ///< invalid: now
};

} // namespace tenue
