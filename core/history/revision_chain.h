// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/revision.h"

#include <QtCore/QHash>

#include <limits>

namespace tenue
{

/// Something that a verification found wrong, in words for people.
struct ChainFinding {
    enum class Kind {
        HeaderChanged, ///< the header does not give the id
        ContentChanged, ///< the content does not give the commitment
        RevisionMissing, ///< a gap in a writer's line, or a parent that is not there
        LineBroken, ///< out of order: a sequence twice, or a wrong "previous"
        ParentWrong, ///< a parent of another entity
        ClockWentBack, ///< earlier than its predecessor in the line: noticed, not damage
    };

    Kind kind;
    EntityId entity;
    std::optional<RevisionId> revision;
    QString message;
};

QString nameOf(ChainFinding::Kind kind);
/// False for what is only worth knowing.
bool isDamage(ChainFinding::Kind kind);

/// Follows the revisions of a workspace and finds whatever is not as it was sealed.
///
/// Two orders are checked: per writer a line without gaps, per entity a graph whose parents are
/// there. Give every revision once, in any order of entities but in the order of each writer's
/// line; then tell each line's end, which shows the newest ones being gone; then ask for findings.
class RevisionChain
{
public:
    /// Checks a header and, where there is one, a content against what they were sealed with.
    /// Needs no state, so it may run on many threads at once. `content` is null if redacted.
    static QList<ChainFinding> checkSeal(const Revision &revision, QByteArrayView salt, const QByteArray *content);

    /// What a line is followed by: a header without what only its own entity needs.
    struct Link {
        RevisionId id;
        EntityId entity;
        WriterId writer;
        qint64 sequence = 0;
        std::optional<RevisionId> previous;
        qint64 at = 0; ///< milliseconds since 1970
    };
    static Link linkOf(const Revision &revision);
    /// That a parent of `revision` is of another entity.
    static ChainFinding parentWrong(const Revision &revision);

    void add(const Revision &revision);
    /// The same for who has looked at the parents already.
    void follow(const Link &link);
    /// What the workspace says is the newest of `writer`'s line.
    void endLine(const WriterId &writer, qint64 lastSequence, const std::optional<RevisionId> &last);
    /// All that add() and endLine() showed; parents are looked up only now.
    QList<ChainFinding> findings() const;

private:
    struct Place {
        qint64 sequence = 0;
        std::optional<RevisionId> last;
        qint64 at = std::numeric_limits<qint64>::min(); ///< milliseconds since 1970
    };
    struct PendingParent {
        EntityId entity;
        RevisionId child;
        RevisionId parent;
    };

    QHash<WriterId, Place> m_lines;
    QHash<RevisionId, EntityId> m_entities;
    QList<PendingParent> m_parents;
    QList<ChainFinding> m_findings;
};

} // namespace tenue
