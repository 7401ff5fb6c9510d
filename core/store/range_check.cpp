// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/range_check.h"

#include "core/base/canonical_json_parser.h"
#include "core/base/clock.h"
#include "core/base/words.h"
#include "core/domain/redaction.h"
#include "core/store/blob_names.h"
#include "core/store/content_check.h"
#include "core/store/listed_promise.h"
#include "core/store/statement.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

enum Column {
    Row,
    Hash,
    Entity,
    Parent,
    OtherParent,
    Writer,
    Sequence,
    Previous,
    Author,
    At,
    WhyMade,
    Note,
    Commitment,
    Salt,
    Codec,
    Base,
    Size,
    Depth,
    Bytes,
};

struct ReadRevision {
    Revision revision;
    qint64 row = 0;
    QByteArray salt;
};

struct NamedEntity {
    EntityId id;
    std::optional<EntityKind> kind;
};

class RangeChecker
{
public:
    RangeChecker(Database &database, const RevisionNumbers &numbers, const Progress &progress,
                 std::atomic<qint64> &done)
        : m_database(database)
        , m_numbers(numbers)
        , m_contents(database)
        , m_lists(database)
        , m_progress(progress)
        , m_done(done)
    {
    }

    RangeCheck run(const EntityRange &range)
    {
        if (auto known = readRedactions(); !known)
            m_result.error = known.error();
        constexpr qint64 Step = 200; // long enough to be quick, short enough to keep no writer waiting
        for (qint64 from = range.from; from < range.to && !m_progress.isCancelled() && !m_result.error; from += Step) {
            const qint64 to = std::min(range.to, from + Step);
            const auto checked = m_database.consistently([&] { return runStep(from, to, range.newest); });
            if (!checked) {
                m_result.error = checked.error();
                break;
            }
        }
        m_result.wrongListRows = m_lists.wrong();
        return std::move(m_result);
    }

private:
    Result<> readEntities(qint64 from, qint64 to)
    {
        m_entities.clear();
        Statement rows(m_database, u"SELECT id, uuid, kind FROM entity WHERE id >= :from AND id < :to"_s);
        return rows.bind(":from", from).bind(":to", to).each([&] {
            m_entities.insert(rows.number(0), { rows.id<EntityId>(1), entityKindNamed(rows.text(2)) });
        });
    }

    // By entity: the contents of one are packed against each other.
    Result<> runStep(qint64 from, qint64 to, qint64 newest)
    {
        if (auto named = readEntities(from, to); !named)
            return named;
        if (auto begun = m_lists.begin(from, to, newest); !begun)
            return begun;
        Statement rows(m_database, uR"sql(
            SELECT r.id, r.hash, r.entity, r.parent, r.other_parent, r.writer, r.sequence, r.previous, r.author,
                   r.at, r.reason, r.note, r.commitment, r.salt, c.codec, c.base, c.size, c.depth, c.bytes
            FROM revision AS r LEFT JOIN content AS c ON c.revision = r.id
            WHERE r.entity >= :from AND r.entity < :to AND r.id <= :newest ORDER BY r.entity, r.id
        )sql"_s);
        rows.bind(":from", from).bind(":to", to).bind(":newest", newest);
        Result<> checked;
        qint64 count = 0;
        const auto read = rows.each([&] {
            if (checked)
                checked = checkRow(rows);
            ++count;
        });
        if (!read)
            return read;
        if (checked)
            checked = endEntity();
        m_lists.end();
        m_done += count;
        return checked;
    }

    Result<> checkRow(const Statement &row)
    {
        if (row.number(Entity) != m_entityRow) {
            if (auto ended = endEntity(); !ended)
                return ended;
            m_entityRow = row.number(Entity);
        }
        const auto revision = revisionIn(row);
        if (!revision) {
            m_result.findings.append({ u"header-changed"_s, true, revision.error().message });
            return {};
        }
        checkParents(*revision, row);
        noteHead(row);
        const ContentRow content { row.isNull(Codec) ? -1 : static_cast<int>(row.number(Codec)),
                                   row.isNull(Base) ? std::nullopt : std::optional(row.number(Base)), row.number(Size),
                                   row.number(Depth), row.bytes(Bytes) };
        return check({ *revision, row.number(Row), row.text(Salt).toUtf8() }, content);
    }

    Result<Revision> revisionIn(const Statement &row) const
    {
        const auto entity = m_entities.constFind(row.number(Entity));
        const auto id = row.revision(Hash);
        const auto reason = reasonNamed(row.text(WhyMade));
        const auto commitment = ContentHash::fromBytes(row.bytes(Commitment));
        const auto at = fromUtcText(row.text(At));
        if (entity == m_entities.constEnd() || !entity->kind || !id || !reason || !commitment || !at.isValid())
            return Error { Error::Kind::Damaged,
                           translate("RevisionStore",
                                     "The header of revision number %1 is damaged: run a verification "
                                     "and open the newest backup.")
                               .arg(row.number(Row)) };
        QList<RevisionId> parents;
        for (const auto column : { Parent, OtherParent }) {
            if (const auto parent = m_numbers.revision(row.number(column)))
                parents.append(*parent);
        }
        return Revision::stored(*id,
                                { .entity = entity->id,
                                  .kind = *entity->kind,
                                  .parents = parents,
                                  .writer = m_numbers.writer(row.number(Writer)).value_or(WriterId()),
                                  .sequence = row.number(Sequence),
                                  .previous = m_numbers.revision(row.number(Previous)),
                                  .author = m_numbers.author(row.number(Author)).value_or(StaffId()),
                                  .at = at,
                                  .reason = *reason,
                                  .note = row.text(Note),
                                  .commitment = *commitment });
    }

    // The newest revision that no other was made from is what lists show. Rows come in order.
    void noteHead(const Statement &row)
    {
        for (const auto column : { Parent, OtherParent })
            m_heads.removeAll(row.number(column));
        m_heads.append(row.number(Row));
        m_headAt.insert(row.number(Row), fromUtcText(row.text(At)));
    }

    Result<> endEntity()
    {
        const auto heads = std::exchange(m_heads, {});
        const auto times = std::exchange(m_headAt, {});
        const auto entity = m_entities.constFind(m_entityRow);
        if (heads.isEmpty() || entity == m_entities.constEnd() || entity->kind != EntityKind::Promise)
            return {};
        const auto content = m_contents.read(heads.last());
        if (!content && content.error().kind != Error::Kind::Damaged && content.error().kind != Error::Kind::Redacted)
            return content.error();
        const auto promise = content ? Promise::fromJson(objectOf(*content)) : Result<Promise>(content.error());
        if (promise)
            m_lists.compare(m_entityRow, ListedPromise::of(heads.last(), *promise, times.value(heads.last())));
        return {};
    }

    void checkParents(const Revision &revision, const Statement &row)
    {
        for (const auto column : { Parent, OtherParent }) {
            const auto entity = m_numbers.entityOf(row.number(column));
            if (!row.isNull(column) && entity != 0 && entity != row.number(Entity))
                m_result.findings.append(fromChain(RevisionChain::parentWrong(revision)));
        }
    }

    // A file that another program holds is not damaged: that ends the verification with an error.
    Result<> check(const ReadRevision &header, const ContentRow &stored)
    {
        m_result.links.push_back({ header.row, RevisionChain::linkOf(header.revision) });
        auto content = m_contents.unpack(header.row, stored);
        if (m_redactions.contains(header.row) || (!content && content.error().kind == Error::Kind::Redacted)) {
            const auto redacted = checkRedaction(header, content ? Blank::No : Blank::Yes);
            if (!redacted)
                return redacted.error();
            if (*redacted)
                return {};
            content = Error { Error::Kind::Damaged, translate("Verification", "A content is damaged.") };
        }
        if (!content && content.error().kind != Error::Kind::Damaged)
            return content.error();
        if (!content)
            m_result.findings.append({ u"content-changed"_s, true,
                                       translate("Verification", "The content of revision %1 cannot be read.")
                                           .arg(header.revision.id().shortForm()),
                                       header.revision.header().entity, header.revision.id() });
        else
            m_result.namedBlobs.unite(blobsNamedIn(*content));
        const auto findings = RevisionChain::checkSeal(header.revision, header.salt, content ? &*content : nullptr);
        for (const auto &finding : findings)
            m_result.findings.append(fromChain(finding));
        return {};
    }

    enum class Blank { No, Yes };

    // True: blanked, and the record that says so is there and names this revision. The record is sealed
    // itself, and its seal is checked in its own turn.
    Result<bool> checkRedaction(const ReadRevision &header, Blank blank)
    {
        const auto recorded = m_redactions.constFind(header.row);
        if (recorded == m_redactions.constEnd())
            return false;
        const auto record = m_contents.read(*recorded);
        if (!record && record.error().kind != Error::Kind::Damaged && record.error().kind != Error::Kind::Redacted)
            return record.error();
        if (!record)
            return false;
        const auto redaction = Redaction::fromJson(QJsonDocument::fromJson(*record).object());
        if (!redaction || !redaction->revisions.contains(header.revision.id()) || !header.salt.isEmpty()
            || blank == Blank::No || redaction->entity != header.revision.header().entity)
            return false;
        m_result.findings.append({ u"redacted"_s, false,
                                   translate("Verification", "The content of revision %1 was redacted: %2")
                                       .arg(header.revision.id().shortForm(), redaction->reason),
                                   header.revision.header().entity, header.revision.id() });
        for (const auto &finding : RevisionChain::checkSeal(header.revision, header.salt, nullptr))
            m_result.findings.append(fromChain(finding));
        return true;
    }

    Result<> readRedactions()
    {
        Statement rows(m_database, u"SELECT revision, recorded FROM redaction"_s);
        return rows.each([&] { m_redactions.insert(rows.number(0), rows.number(1)); });
    }

    Database &m_database;
    const RevisionNumbers &m_numbers;
    ContentCheck m_contents;
    ListedPromiseCheck m_lists;
    QHash<qint64, NamedEntity> m_entities; ///< of the step, by row
    qint64 m_entityRow = 0; ///< the entity that is being read
    QList<qint64> m_heads; ///< its rows that none was made from so far
    QHash<qint64, QDateTime> m_headAt;
    QHash<qint64, qint64> m_redactions; ///< row of the record, by row of the blanked revision
    const Progress &m_progress;
    std::atomic<qint64> &m_done;
    RangeCheck m_result;
};

} // namespace

VerificationFinding fromChain(const ChainFinding &finding)
{
    return { nameOf(finding.kind), isDamage(finding.kind), finding.message,
             finding.entity.isNull() ? std::nullopt : std::optional(finding.entity), finding.revision };
}

RangeCheck checkRange(Database &database, const EntityRange &range, const RevisionNumbers &numbers,
                      const Progress &progress, std::atomic<qint64> &done)
{
    return RangeChecker(database, numbers, progress, done).run(range);
}

} // namespace tenue
