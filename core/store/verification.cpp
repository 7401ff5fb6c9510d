// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"

#include "core/base/words.h"
#include "core/store/blob_store.h"
#include "core/store/list_check.h"
#include "core/store/migrations.h"
#include "core/store/range_check.h"
#include "core/store/sqlite_settings.h"
#include "core/store/statement.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QThread>
#include <QtCore/QThreadPool>

#include <algorithm>
#include <vector>

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

/// What is verified: the workspace as it stood when the work began.
struct Extent {
    qint64 revisions = 0;
    qint64 newest = 0;
    qint64 firstEntity = 0;
    qint64 lastEntity = 0;
    struct End {
        WriterId writer;
        qint64 sequence = 0;
        std::optional<RevisionId> last;
    };
    QList<End> ends;
};

Result<Extent> extentOf(Database &database)
{
    return database.consistently([&]() -> Result<Extent> {
        Extent extent;
        Statement bounds(database, uR"sql(
            SELECT count(*), max(r.id), (SELECT min(id) FROM entity), (SELECT max(id) FROM entity) FROM revision AS r
        )sql"_s);
        const auto bounded = bounds.each([&] {
            extent.revisions = bounds.number(0);
            extent.newest = bounds.number(1);
            extent.firstEntity = bounds.number(2);
            extent.lastEntity = bounds.number(3);
        });
        if (!bounded)
            return bounded.error();
        Statement lines(database, uR"sql(
            SELECT w.uuid, w.last_sequence, r.hash FROM writer AS w LEFT JOIN revision AS r ON r.id = w.last_revision
        )sql"_s);
        const auto ended = lines.each([&] {
            extent.ends.append({ lines.id<WriterId>(0), lines.number(1), lines.revision(2) });
        });
        if (!ended)
            return ended.error();
        return extent;
    });
}

QList<EntityRange> split(const Extent &extent, int parts)
{
    QList<EntityRange> ranges;
    const qint64 count = extent.lastEntity - extent.firstEntity + 1;
    for (int i = 0; i < parts; ++i)
        ranges.append(
            { extent.firstEntity + count * i / parts, extent.firstEntity + count * (i + 1) / parts, extent.newest });
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

// In the order of rows, which is that of each writer's line.
RevisionChain chainOf(std::vector<LinkInRow> &links, const Extent &extent)
{
    std::sort(links.begin(), links.end(), [](const auto &a, const auto &b) { return a.row < b.row; });
    RevisionChain chain;
    for (const auto &each : links)
        chain.follow(each.link);
    for (const auto &end : extent.ends)
        chain.endLine(end.writer, end.sequence, end.last);
    return chain;
}

Result<> checkSchema(Database &database, Findings &findings)
{
    const auto version = database.ask(u"PRAGMA user_version"_s);
    const auto actual = schemaFingerprint(database);
    const auto expected = expectedSchemaFingerprint();
    for (const auto *each : { &version, &actual, &expected }) {
        if (!*each)
            return each->error();
    }
    if (version->toInt() == currentSchemaVersion() && *actual != *expected)
        findings.append({ u"structure-changed"_s, true,
                          translate("Verification", "Another program has changed the structure of the file.") });
    return {};
}

Result<> checkEntities(Database &database, Findings &findings)
{
    const auto empty = database.ask(u"SELECT count(*) FROM entity WHERE id NOT IN (SELECT entity FROM revision)"_s);
    if (!empty)
        return empty.error();
    if (empty->toLongLong() > 0)
        findings.append({ u"revision-missing"_s, true,
                          translate("Verification", "%1 item(s) have no revision any more.").arg(*empty) });
    return {};
}

Findings outOfStep(qint64 rows)
{
    if (rows == 0)
        return {};
    return { { u"list-out-of-step"_s, true,
               translate("Verification", "The lists do not show the newest revisions in %1 places: rebuild them.")
                   .arg(rows) } };
}

Result<Findings> checkLists(const QString &path)
{
    auto database = openForReading(path);
    if (!database)
        return database.error();
    const auto wrong = rowsOutOfStep(**database, PromiseContents::CheckedElsewhere);
    const bool isDamaged = !wrong
        && (wrong.error().kind == Error::Kind::Damaged || wrong.error().kind == Error::Kind::BadInput
            || wrong.error().kind == Error::Kind::Redacted || wrong.error().kind == Error::Kind::NotFound);
    if (!wrong && !isDamaged)
        return wrong.error();
    if (isDamaged)
        return Findings { { u"list-out-of-step"_s, true,
                            translate("Verification", "The lists cannot be made from the revisions any more.") } };
    return outOfStep(*wrong);
}

Result<qint64> checkBlobs(Database &database, const QSet<ContentHash> &named, Findings &findings)
{
    const BlobStore blobs(database);
    const auto all = blobs.all();
    if (!all)
        return all.error();
    for (const auto &hash : *all) {
        const auto read = blobs.readPieces(hash, [](const QByteArray &) { return Result<>(); });
        if (!read && read.error().kind != Error::Kind::Damaged)
            return read.error();
        if (!read)
            findings.append({ u"blob-changed"_s, true, read.error().message });
    }
    const QSet<ContentHash> kept(all->begin(), all->end());
    for (const auto &hash : named) {
        if (!kept.contains(hash))
            findings.append({ u"blob-missing"_s, true,
                              translate("Verification", "The attached file %1, which a revision names, is gone.")
                                  .arg(hash.shortForm()) });
    }
    return all->size();
}

/// The parts that run side by side, each with a connection of its own.
struct Work {
    QThreadPool pool;
    std::atomic<qint64> done = 0;
    QList<QFuture<RangeCheck>> ranges;
    QFuture<Result<Findings>> lists;
    RevisionNumbers numbers;
    QSet<ContentHash> namedBlobs; ///< once gathered

    bool isFinished() const
    {
        return lists.isFinished()
            && std::all_of(ranges.begin(), ranges.end(), [](const auto &range) { return range.isFinished(); });
    }
};

RangeCheck checkFile(const QString &path, const EntityRange &range, const Progress &progress, Work &work)
{
    auto database = openForReading(path);
    if (!database)
        return { {}, 0, {}, {}, database.error() };
    return checkRange(**database, range, work.numbers, progress, work.done);
}

void start(Work &work, const QString &path, const Extent &extent, const Progress &progress)
{
    const int parts = std::clamp(QThread::idealThreadCount(), 1, 8);
    work.pool.setMaxThreadCount(parts + 1);
    work.lists = QtConcurrent::run(&work.pool, [path] { return checkLists(path); });
    // More ranges than threads: some hold more work than others.
    for (const auto &range : split(extent, parts * 4))
        work.ranges.append(QtConcurrent::run(
            &work.pool, [&work, &progress, path, range] { return checkFile(path, range, progress, work); }));
}

// Reports from the caller's thread alone.
void waitFor(Work &work, const Extent &extent, Progress &progress)
{
    while (!work.isFinished()) {
        progress.report(work.done, extent.revisions);
        QThread::msleep(10);
    }
    progress.report(work.done, extent.revisions);
}

Result<> gather(Work &work, const Extent &extent, VerificationReport &report)
{
    std::vector<LinkInRow> links;
    links.reserve(static_cast<size_t>(extent.revisions));
    qint64 wrongListRows = 0;
    for (auto &range : work.ranges) {
        auto result = range.takeResult();
        if (result.error)
            return *result.error;
        report.findings += result.findings;
        wrongListRows += result.wrongListRows;
        work.namedBlobs.unite(result.namedBlobs);
        links.insert(links.end(), result.links.begin(), result.links.end());
    }
    report.findings += outOfStep(wrongListRows);
    report.revisions = static_cast<qint64>(links.size());
    for (const auto &finding : chainOf(links, extent).findings())
        report.findings.append(fromChain(finding));
    const auto lists = work.lists.result();
    if (!lists)
        return lists.error();
    report.findings += *lists;
    return {};
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
    const auto extent = extentOf(**database);
    if (!extent)
        return extent.error();
    VerificationReport report;
    Work work;
    auto numbers = (*database)->consistently([&] { return RevisionNumbers::read(**database, extent->newest); });
    if (!numbers)
        return numbers.error();
    work.numbers = *std::move(numbers);
    start(work, path, *extent, progress);
    const auto checked = [&]() -> Result<> {
        for (const auto &check : { checkStructure, checkSchema, checkEntities }) {
            if (auto done = check(**database, report.findings); !done)
                return done;
        }
        return {};
    }();
    waitFor(work, *extent, progress);
    if (!checked)
        return checked.error();
    if (progress.isCancelled())
        return Error { Error::Kind::Cancelled, translate("Verification", "The verification was stopped.") };
    if (auto gathered = gather(work, *extent, report); !gathered)
        return gathered.error();
    const auto blobs = checkBlobs(**database, work.namedBlobs, report.findings);
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
