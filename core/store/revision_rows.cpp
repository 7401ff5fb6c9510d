// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision_rows.h"

#include "core/base/clock.h"
#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

enum Column {
    Hash,
    EntityUuid,
    Kind,
    HasParent,
    Parent,
    HasOtherParent,
    OtherParent,
    WriterUuid,
    Sequence,
    HasPrevious,
    Previous,
    Author,
    At,
    WhyMade,
    Note,
    Commitment,
    RowNumber,
};

} // namespace

QString revisionColumns()
{
    return uR"sql(
        SELECT r.hash, e.uuid, e.kind, r.parent, p.hash, r.other_parent, o.hash, w.uuid, r.sequence,
               r.previous, v.hash, a.uuid, r.at, r.reason, r.note, r.commitment, r.id, r.salt
        FROM revision AS r
        JOIN entity AS e ON e.id = r.entity
        JOIN writer AS w ON w.id = r.writer
        JOIN entity AS a ON a.id = r.author
        LEFT JOIN revision AS p ON p.id = r.parent
        LEFT JOIN revision AS o ON o.id = r.other_parent
        LEFT JOIN revision AS v ON v.id = r.previous
    )sql"_s;
}

Result<Revision> readRevision(const Statement &row)
{
    const auto id = row.revision(Hash);
    const auto kind = entityKindNamed(row.text(Kind));
    const auto reason = reasonNamed(row.text(WhyMade));
    const auto commitment = ContentHash::fromBytes(row.bytes(Commitment));
    const auto at = fromUtcText(row.text(At));
    if (!id || !kind || !reason || !commitment || !at.isValid())
        return Error { Error::Kind::Damaged,
                       translate("RevisionStore",
                                 "The header of revision number %1 is damaged: run a verification "
                                 "and open the newest backup.")
                           .arg(row.number(RowNumber)) };
    QList<RevisionId> parents;
    for (const auto column : { Parent, OtherParent }) {
        if (const auto parent = row.revision(column))
            parents.append(*parent);
    }
    return Revision::stored(*id,
                            RevisionHeader { .entity = row.id<EntityId>(EntityUuid),
                                             .kind = *kind,
                                             .parents = parents,
                                             .writer = row.id<WriterId>(WriterUuid),
                                             .sequence = row.number(Sequence),
                                             .previous = row.revision(Previous),
                                             .author = row.id<StaffId>(Author),
                                             .at = at,
                                             .reason = *reason,
                                             .note = row.text(Note),
                                             .commitment = *commitment });
}

Error noSuchRevision(const RevisionId &id)
{
    return { Error::Kind::NotFound,
             translate("RevisionStore", "There is no revision %1 in this workspace.").arg(id.shortForm()) };
}

} // namespace tenue
