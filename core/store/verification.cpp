// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"

#include "core/base/words.h"
#include "core/store/blob_store.h"
#include "core/store/content_codec.h"
#include "core/store/revision_rows.h"
#include "core/store/sqlite_settings.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QCache>
#include <QtCore/QThread>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Findings = QList<VerificationFinding>;

Result<std::unique_ptr<Database>> openForReading(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database;
    if (auto set = applyConnectionSettings(**database); !set)
        return set.error();
    const auto application = (*database)->ask(u"PRAGMA application_id"_s);
    if (!application)
        return application.error();
    if (application->toLongLong() != WorkspaceApplicationId)
        return Error { Error::Kind::BadInput,
                       translate("Verification", "%1 is not a Tenue workspace: choose a file that ends in .tenue.")
                           .arg(quoted(path)) };
    return database;
}

VerificationFinding fromChain(const ChainFinding &finding)
{
    return { nameOf(finding.kind), isDamage(finding.kind), finding.message,
             finding.entity.isNull() ? std::nullopt : std::optional(finding.entity), finding.revision };
}

/// Unpacks contents in the order of their rows; bases are nearly always among the newest seen.
class ContentReader
{
public:
    explicit ContentReader(Database &database)
        : m_database(database)
    {
        m_recent.setMaxCost(8 * 1024 * 1024);
    }

    Result<QByteArray> read(qint64 row, int depth = 0)
    {
        if (const auto *known = m_recent.object(row))
            return *known;
        StoredContent stored;
        qint64 size = 0;
        qint64 base = 0;
        {
            Statement content(m_database, u"SELECT codec, base, size, bytes FROM content WHERE revision = :row"_s);
            if (auto ran = content.bind(":row", row).run(); !ran)
                return ran.error();
            const auto found = content.next();
            if (!found)
                return found.error();
            if (!*found)
                return Error { Error::Kind::Damaged, translate("Verification", "A content is missing.") };
            stored = { static_cast<ContentCodec>(content.number(0)), content.bytes(3) };
            base = content.number(1);
            size = content.number(2);
        }
        QByteArray before;
        if (stored.codec == ContentCodec::ZstdAgainstBase) {
            if (base >= row || depth > 100)
                return Error { Error::Kind::Damaged, translate("Verification", "A content has no base.") };
            auto unpacked = read(base, depth + 1);
            if (!unpacked)
                return unpacked;
            before = *unpacked;
        }
        auto plain = unpackContent(stored, size, &before);
        if (plain)
            m_recent.insert(row, new QByteArray(*plain), std::max<qsizetype>(1, plain->size()));
        return plain;
    }

private:
    Database &m_database;
    QCache<qint64, QByteArray> m_recent;
};

struct Range {
    qint64 from = 0;
    qint64 to = 0; ///< not included
};

struct RangeResult {
    QList<Revision> revisions; ///< in the order of their rows
    Findings findings;
    std::optional<Error> error;
};

struct ReadHeader {
    Revision revision;
    qint64 row = 0;
    QByteArray salt;
};

class RangeCheck
{
public:
    RangeCheck(Database &database, Progress &progress, std::atomic<qint64> &done, qint64 total)
        : m_database(database)
        , m_contents(database)
        , m_progress(progress)
        , m_done(done)
        , m_total(total)
    {
    }

    RangeResult run(const Range &range)
    {
        constexpr qint64 Step = 2000; // few enough to hold, many enough to be quick
        for (qint64 from = range.from; from < range.to && !m_progress.isCancelled(); from += Step) {
            const qint64 to = std::min(range.to, from + Step);
            if (auto checked = runStep(from, to); !checked) {
                m_result.error = checked.error();
                break;
            }
            m_progress.report(m_done += to - from, m_total);
        }
        return m_result;
    }

private:
    Result<> runStep(qint64 from, qint64 to)
    {
        QList<ReadHeader> headers;
        Statement rows(m_database, revisionColumns() + u"WHERE r.id >= :from AND r.id < :to ORDER BY r.id"_s);
        rows.bind(":from", from).bind(":to", to);
        const auto read = rows.each([&] {
            if (auto revision = readRevision(rows))
                headers.append({ *revision, rows.number(16), rows.text(17).toUtf8() });
            else
                m_result.findings.append({ u"header-changed"_s, true, revision.error().message });
        });
        if (!read)
            return read;
        for (const auto &header : headers)
            check(header);
        return {};
    }

    void check(const ReadHeader &header)
    {
        m_result.revisions.append(header.revision);
        const auto content = m_contents.read(header.row);
        if (!content)
            m_result.findings.append({ u"content-changed"_s, true,
                                       translate("Verification", "The content of revision %1 cannot be read.")
                                           .arg(header.revision.id().shortForm()),
                                       header.revision.header().entity, header.revision.id() });
        const auto findings = RevisionChain::checkSeal(header.revision, header.salt, content ? &*content : nullptr);
        for (const auto &finding : findings)
            m_result.findings.append(fromChain(finding));
    }

    Database &m_database;
    ContentReader m_contents;
    Progress &m_progress;
    std::atomic<qint64> &m_done;
    qint64 m_total;
    RangeResult m_result;
};

// Rows are split where a worker's share of revisions begins; entities may span both.
QList<Range> split(qint64 last, int parts)
{
    QList<Range> ranges;
    for (int i = 0; i < parts; ++i)
        ranges.append({ 1 + last * i / parts, 1 + last * (i + 1) / parts });
    return ranges;
}

Result<> checkStructure(Database &database, Findings &findings)
{
    const auto problems = integrityProblems(database);
    if (!problems)
        return problems.error();
    for (const auto &problem : *problems)
        findings.append({ u"file-damaged"_s, true, problem });
    return {};
}

Result<> checkLines(Database &database, RevisionChain &chain)
{
    Statement lines(database, uR"sql(
        SELECT w.uuid, w.last_sequence, r.hash FROM writer AS w LEFT JOIN revision AS r ON r.id = w.last_revision
    )sql"_s);
    return lines.each([&] { chain.endLine(lines.id<WriterId>(0), lines.number(1), lines.revision(2)); });
}

Result<> checkHeads(Database &database, Findings &findings)
{
    const auto wrong = database.ask(uR"sql(
        SELECT (SELECT count(*) FROM revision AS r
                WHERE NOT EXISTS (SELECT 1 FROM head WHERE head.entity = r.entity AND head.revision = r.id)
                AND r.id NOT IN (SELECT parent FROM revision WHERE parent IS NOT NULL
                                 UNION ALL SELECT other_parent FROM revision WHERE other_parent IS NOT NULL))
             + (SELECT count(*) FROM promise WHERE NOT EXISTS
                    (SELECT 1 FROM head WHERE head.entity = promise.entity AND head.revision = promise.head))
             + (SELECT count(*) FROM entity WHERE kind = 'promise' AND id NOT IN (SELECT entity FROM promise))
    )sql"_s);
    if (!wrong)
        return wrong.error();
    if (wrong->toLongLong() > 0)
        findings.append({ u"list-out-of-step"_s, true,
                          translate("Verification",
                                    "The lists do not show the newest revisions in %1 places: rebuild "
                                    "them.")
                              .arg(*wrong) });
    return {};
}

Result<qint64> checkBlobs(Database &database, Findings &findings)
{
    const BlobStore blobs(database);
    const auto all = blobs.all();
    if (!all)
        return all.error();
    for (const auto &hash : *all) {
        const auto read = blobs.read(hash);
        if (!read)
            findings.append({ u"blob-changed"_s, true, read.error().message });
    }
    return all->size();
}

RangeResult checkRange(const QString &path, const Range &range, Progress &progress, std::atomic<qint64> &done,
                       qint64 total)
{
    auto database = openForReading(path);
    if (!database)
        return { {}, {}, database.error() };
    return RangeCheck(**database, progress, done, total).run(range);
}

Result<qint64> countOf(Database &database, const QString &sql)
{
    const auto count = database.ask(sql);
    if (!count)
        return count.error();
    return count->toLongLong();
}

} // namespace

bool VerificationReport::isClean() const
{
    return std::none_of(findings.begin(), findings.end(), [](const auto &finding) { return finding.isDamage; });
}

Result<VerificationReport> verifyWorkspace(const QString &path, Progress &progress)
{
    auto database = openForReading(path);
    if (!database)
        return database.error();
    VerificationReport report;
    const auto last = countOf(**database, u"SELECT coalesce(max(id), 0) FROM revision"_s);
    if (!last)
        return last.error();

    std::atomic<qint64> done = 0;
    const auto ranges = split(*last, std::clamp(QThread::idealThreadCount(), 1, 8));
    QList<QFuture<RangeResult>> futures;
    for (const auto &range : ranges)
        futures.append(QtConcurrent::run([&, range] { return checkRange(path, range, progress, done, *last); }));

    auto structure = checkStructure(**database, report.findings);
    RevisionChain chain;
    for (auto &future : futures) {
        const auto result = future.result();
        if (result.error && structure)
            structure = *result.error;
        report.findings += result.findings;
        report.revisions += result.revisions.size();
        for (const auto &revision : result.revisions)
            chain.add(revision);
    }
    if (!structure)
        return structure.error();
    if (progress.isCancelled())
        return Error { Error::Kind::Cancelled, translate("Verification", "The verification was stopped.") };
    if (auto lines = checkLines(**database, chain); !lines)
        return lines.error();
    for (const auto &finding : chain.findings())
        report.findings.append(fromChain(finding));
    if (auto heads = checkHeads(**database, report.findings); !heads)
        return heads.error();
    const auto blobs = checkBlobs(**database, report.findings);
    if (!blobs)
        return blobs.error();
    report.blobs = *blobs;
    const auto entities = countOf(**database, u"SELECT count(*) FROM entity"_s);
    if (!entities)
        return entities.error();
    report.entities = *entities;
    return report;
}

} // namespace tenue
