// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canonical_json.h"
#include "core/base/id.h"
#include "core/base/revision_id.h"
#include "core/domain/entity_kind.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace tenue
{

/// The act that made a revision.
enum class Reason { Created, Edited, Submitted, Restored, Imported, Corrected, Merged };

QString nameOf(Reason reason);
std::optional<Reason> reasonNamed(QStringView name);

/// Everything about a revision but its content. Every field is covered by the revision's id.
struct RevisionHeader {
    EntityId entity;
    EntityKind kind = EntityKind::Promise;
    QList<RevisionId> parents; ///< 0, 1 or 2; none only for the first revision of an entity
    WriterId writer; ///< one installation's copy of one workspace
    qint64 sequence = 0; ///< place in the writer's line, from 1, without gaps
    std::optional<RevisionId> previous; ///< the one before in the writer's line
    StaffId author;
    QDateTime at; ///< UTC, to the millisecond; recorded, never trusted for order
    Reason reason = Reason::Edited;
    QString note; ///< for colleagues; never exported
    ContentHash commitment; ///< commitmentTo() of salt and content
};

/// SHA-256 of netstring("tenue-content-1"), netstring(salt), netstring(content).
///
/// `salt` is 16 random bytes in 32 lower-case hexadecimal digits. It keeps a published commitment
/// from betraying an unpublished verdict, and lets content be erased while the chain stays whole.
ContentHash commitmentTo(QByteArrayView salt, QByteArrayView content);

/// A fresh random salt, in hexadecimal.
QByteArray newSalt();

/// The bytes that a revision's id is the SHA-256 of: one netstring a field, in this order.
///
/// "tenue-revision-1", entity, kind, number of parents, each parent, writer, sequence, previous
/// (empty if none), author, time (2026-03-14T09:26:53.589Z), reason, note, commitment. Ids of
/// things are lower-case UUIDs, hashes 64 hexadecimal digits, numbers decimal, text UTF-8.
QByteArray headerForm(const RevisionHeader &header);
RevisionId idOf(const RevisionHeader &header);

/// A version of an entity as it stood at one moment: signed, dated, linked to its parents.
///
/// Nothing can change it afterwards. Its id covers every field of its header, and so its content
/// and, through its parents, its whole past: two newsrooms holding the same id hold the same text.
class Revision
{
public:
    /// What a new revision is made from; the writer's line is the store's to know.
    struct Origin {
        EntityId entity;
        EntityKind kind = EntityKind::Promise;
        QList<RevisionId> parents = {};
        StaffId author;
        QDateTime at;
        Reason reason = Reason::Edited;
        QString note = {};
    };
    /// The writer's line as it stands before this revision.
    struct Line {
        WriterId writer;
        qint64 lastSequence = 0;
        std::optional<RevisionId> last = {};
    };

    /// Freezes `content` as the next revision of the line.
    static Revision seal(const Origin &origin, const Line &line, const CanonicalJson &content, const QByteArray &salt);
    /// One that was sealed before, as read from a store. `id` is not recomputed: RevisionChain does.
    static Revision stored(const RevisionId &id, const RevisionHeader &header);

    const RevisionId &id() const { return m_id; }
    const RevisionHeader &header() const { return m_header; }

private:
    Revision(const RevisionId &id, const RevisionHeader &header)
        : m_id(id)
        , m_header(header)
    {
    }

    RevisionId m_id;
    RevisionHeader m_header;
};

} // namespace tenue
