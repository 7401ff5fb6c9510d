// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/range_check.h"

#include "core/base/words.h"
#include "core/domain/redaction.h"
#include "core/store/content_codec.h"
#include "core/store/revision_rows.h"
#include "core/store/revision_store.h"
#include "core/store/statement.h"

#include <QtCore/QCache>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Unpacks contents in the order of their rows; bases are nearly always among the newest seen.
class ContentReader
{
public:
    explicit ContentReader(Database &database)
        : m_database(database)
    {
        m_recent.setMaxCost(8 * 1024 * 1024);
    }

    Result<QByteArray> read(qint64 row)
    {
        const auto unpacked = unpack(row);
        if (!unpacked)
            return unpacked.error();
        return unpacked->plain;
    }

private:
    struct Unpacked {
        QByteArray plain;
        qint64 depth = 0;
    };

    static Error damaged() { return { Error::Kind::Damaged, translate("Verification", "A content is damaged.") }; }

    Result<Unpacked> unpack(qint64 row, int steps = 0)
    {
        if (const auto *known = m_recent.object(row))
            return *known;
        StoredContent stored;
        std::optional<qint64> base;
        qint64 size = 0;
        qint64 depth = 0;
        {
            Statement content(m_database, uR"sql(
                SELECT codec, base, size, bytes, depth FROM content WHERE revision = :row
            )sql"_s);
            if (auto ran = content.bind(":row", row).run(); !ran)
                return ran.error();
            const auto found = content.next();
            if (!found)
                return found.error();
            if (!*found || content.number(0) < 0 || content.number(0) > 3)
                return damaged();
            if (content.number(0) == static_cast<int>(ContentCodec::Redacted)) {
                const bool isBlank = content.isNull(1) && content.number(2) == 0 && content.bytes(3).isEmpty()
                    && content.number(4) == 0;
                return isBlank ? Error { Error::Kind::Redacted, translate("Verification", "A content is redacted.") }
                               : damaged();
            }
            stored = { static_cast<ContentCodec>(content.number(0)), content.bytes(3) };
            base = content.isNull(1) ? std::nullopt : std::optional(content.number(1));
            size = content.number(2);
            depth = content.number(4);
        }
        // No hash covers how a content is kept, so that must be exactly as it is written.
        if (base.has_value() != (stored.codec == ContentCodec::ZstdAgainstBase))
            return damaged();
        Unpacked before { {}, -1 };
        if (base) {
            if (*base >= row || steps > ContentStore::LongestDelta)
                return damaged();
            auto unpacked = unpack(*base, steps + 1);
            if (!unpacked)
                return unpacked;
            before = *unpacked;
        }
        auto plain = unpackContent(stored, size, &before.plain);
        if (!plain)
            return plain.error();
        if (depth != before.depth + 1)
            return damaged();
        m_recent.insert(row, new Unpacked { *plain, depth }, std::max<qsizetype>(1, plain->size()));
        return Unpacked { *plain, depth };
    }

    Database &m_database;
    QCache<qint64, Unpacked> m_recent;
};

struct ReadHeader {
    Revision revision;
    qint64 row = 0;
    QByteArray salt;
};

class RangeChecker
{
public:
    RangeChecker(Database &database, const Progress &progress, std::atomic<qint64> &done)
        : m_database(database)
        , m_contents(database)
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
        return std::move(m_result);
    }

private:
    // By entity: the contents of one are packed against each other.
    Result<> runStep(qint64 from, qint64 to, qint64 newest)
    {
        QList<ReadHeader> headers;
        Statement rows(m_database, revisionColumns() + uR"sql(
            WHERE r.entity >= :from AND r.entity < :to AND r.id <= :newest ORDER BY r.entity, r.id
        )sql"_s);
        rows.bind(":from", from).bind(":to", to).bind(":newest", newest);
        const auto read = rows.each([&] {
            if (auto revision = readRevision(rows))
                headers.append({ *revision, rows.number(16), rows.text(17).toUtf8() });
            else
                m_result.findings.append({ u"header-changed"_s, true, revision.error().message });
        });
        if (!read)
            return read;
        for (const auto &header : headers) {
            if (auto checked = check(header); !checked)
                return checked;
        }
        m_done += headers.size();
        return {};
    }

    // A file that another program holds is not damaged: that ends the verification with an error.
    Result<> check(const ReadHeader &header)
    {
        m_result.revisions.push_back({ header.row, header.revision });
        auto content = m_contents.read(header.row);
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
        const auto findings = RevisionChain::checkSeal(header.revision, header.salt, content ? &*content : nullptr);
        for (const auto &finding : findings)
            m_result.findings.append(fromChain(finding));
        return {};
    }

    enum class Blank { No, Yes };

    // True: blanked, and the record that says so is there and names this revision. The record is sealed
    // itself, and its seal is checked in its own turn.
    Result<bool> checkRedaction(const ReadHeader &header, Blank blank)
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
    ContentReader m_contents;
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

RangeCheck checkRange(Database &database, const EntityRange &range, const Progress &progress, std::atomic<qint64> &done)
{
    return RangeChecker(database, progress, done).run(range);
}

} // namespace tenue
