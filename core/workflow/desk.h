// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/workspace.h"

#include <QtCore/QObject>

namespace tenue
{

/// Who acts, where, and when it is: what every desk needs. All outlive the desks.
struct Session {
    Workspace &workspace;
    const Clock &clock;
    StaffId person;
};

/// What came of a save.
struct Saved {
    EntityId entity;
    RevisionId revision;
    bool isNew = true; ///< false: the content was the head's already, so no revision was made
};

/// The rule that each save follows, whoever edits whatever: it names the revision that the person
/// began from; if the head has moved, nothing is written and the error is a Conflict; a content
/// that is the head's already makes no revision. `base` is empty only for a new entity.
///
/// Must run inside a unit.
template <typename T>
Result<Saved> saveEntity(const Session &session, const EntityId &entity, const std::optional<RevisionId> &base,
                         const T &value, Reason reason, const QString &note);

/// The Conflict for a head that has moved.
Error movedHead();
Error readOnlyWorkspace();

template <typename T>
Result<Saved> saveEntity(const Session &session, const EntityId &entity, const std::optional<RevisionId> &base,
                         const T &value, Reason reason, const QString &note)
{
    if (session.workspace.isReadOnly())
        return readOnlyWorkspace();
    if (auto good = value.check(); !good)
        return good.error();
    if (base) {
        const auto heads = session.workspace.revisions().heads(entity);
        if (!heads)
            return heads.error();
        if (heads->size() != 1 || base != heads->first())
            return movedHead();
        const auto content = canonicalOf(value);
        if (!content)
            return content.error();
        const auto before = session.workspace.revisions().content(*base);
        if (!before)
            return before.error();
        if (*content == *before)
            return Saved { entity, *base, false };
    }
    const auto revision
        = session.workspace.append(Revision::Origin { .entity = entity,
                                                      .parents = base ? QList { *base } : QList<RevisionId>(),
                                                      .author = session.person,
                                                      .at = session.clock.now(),
                                                      .reason = reason,
                                                      .note = note },
                                   value);
    // What is new is not looked for first: that somebody has made it meanwhile shows when it is kept.
    if (!revision && !base) {
        const auto heads = session.workspace.revisions().heads(entity);
        if (heads && !heads->isEmpty())
            return movedHead();
    }
    if (!revision)
        return revision.error();
    return Saved { entity, revision->id(), true };
}

} // namespace tenue
