// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tidying.h"
#include "core/store/verification.h"
#include "tests/bench/bench_table.h"
#include "tests/bench/benches.h"
#include "tests/bench/generated_texts.h"
#include "tests/support/newsroom.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BytesInABody = 2'600;
constexpr int EditsInAUnit = 1000;

double megabytesOf(const QString &path)
{
    return static_cast<double>(QFileInfo(path).size()) / 1e6;
}

/// Fills a workspace with promises and the edits of years.
class Builder
{
public:
    Builder(const QString &path, int promises)
        : m_newsroom(path)
    {
        for (int number = 1; number <= promises; ++number)
            m_promises.append(m_texts.promise(aMandateId(), number, 0)); // as imported: no analysis yet
        inUnit([&] {
            for (int number = 1; number <= promises; ++number)
                append(number, Reason::Imported);
        });
    }

    void edit(int edits)
    {
        QRandomGenerator random(11);
        for (auto &promise : m_promises)
            promise.body = m_texts.promise(aMandateId(), 1, BytesInABody).body;
        for (int done = 0; done < edits;) {
            inUnit([&] {
                for (int i = 0; i < EditsInAUnit && done < edits; ++i, ++done) {
                    const int number = random.bounded(static_cast<int>(m_promises.size())) + 1;
                    m_texts.edit(m_promises[number - 1]);
                    append(number, Reason::Edited);
                }
            });
        }
    }

    void tidy() { must(tenue::tidy(m_newsroom.workspace().database(), std::chrono::minutes(10))); }

private:
    void inUnit(const std::function<void()> &action)
    {
        must(m_newsroom.workspace().database().atomically([&]() -> Result<> {
            action();
            return {};
        }));
    }
    void append(int number, Reason reason)
    {
        Revision::Origin origin { .entity = entityOf(promiseId(number)),
                                  .author = m_newsroom.journalist(),
                                  .at = someMoment(),
                                  .reason = reason };
        if (const auto head = m_heads.constFind(number); head != m_heads.constEnd())
            origin.parents = { *head };
        m_heads.insert(number, must(m_newsroom.workspace().append(origin, m_promises[number - 1])).id());
    }

    Newsroom m_newsroom;
    GeneratedTexts m_texts { 7 };
    QList<Promise> m_promises;
    QHash<int, RevisionId> m_heads;
};

void benchReading(Workspace &workspace)
{
    QList<PromiseRow> rows;
    printSpent(u"rows of the whole list"_s, spentIn([&] { rows = must(workspace.promises().rows()); }));
    QRandomGenerator random(13);
    QList<double> times;
    for (int i = 0; i < 500; ++i) {
        const auto &row = rows[random.bounded(static_cast<int>(rows.size()))];
        const auto history = must(workspace.revisions().history(entityOf(row.promise)));
        const auto id = history[random.bounded(static_cast<int>(history.size()))].id();
        times.append(spentIn([&] { must(workspace.revisions().content(id)); }).wall);
    }
    printRow(u"read any revision, median"_s, median(times), u"ms"_s, 1);
    printRow(u"read any revision, 99th percentile"_s, percentile99(times), u"ms"_s, 1);
    for (const auto *words : { "de", "budtation", "com", "c" }) {
        const auto text = QString::fromUtf8(words);
        printRow(u"search for “%1”, 50 best"_s.arg(text),
                 spentIn([&] { must(workspace.search().find(text, 50)); }).wall, u"ms"_s);
    }
}

void benchSaving(Workspace &workspace, int promises)
{
    FixedClock clock(someMoment());
    const auto staff = must(workspace.entities().all<Staff>());
    EditingDesk desk({ workspace, clock, StaffId(staff.first().entity.uuid()) });
    GeneratedTexts texts(17);
    QRandomGenerator random(19);
    QList<double> times;
    QList<double> ofProcessors;
    for (int i = 0; i < 500; ++i) {
        const auto id = promiseId(random.bounded(promises) + 1);
        auto opened = must(desk.open(id));
        texts.edit(opened.value);
        const auto spent
            = spentIn([&] { must(desk.save({ .promise = id, .base = opened.revision, .value = opened.value })); });
        times.append(spent.wall);
        ofProcessors.append(spent.processor);
    }
    printRow(u"save, median"_s, median(times), u"ms"_s, 10);
    printRow(u"save, 99th percentile"_s, percentile99(times), u"ms"_s, 50);
    printRow(u"  processors’ time of a save, median"_s, median(ofProcessors), u"ms"_s);
    printRow(u"  processors’ time of a save, 99th percentile"_s, percentile99(ofProcessors), u"ms"_s);
}

} // namespace

QString workspaceFor(const BenchPlace &place, const QString &name, int promises, int revisions)
{
    const auto path = place.pathOf(name);
    if (QFileInfo::exists(path))
        return path;
    std::unique_ptr<Builder> builder;
    printSpent(u"append of %1 promises"_s.arg(promises),
               spentIn([&] { builder = std::make_unique<Builder>(path + u".part"_s, promises); }));
    printSpent(u"append of %1 edits, their making included"_s.arg(revisions - promises),
               spentIn([&] { builder->edit(revisions - promises); }));
    printRow(u"  size then"_s, megabytesOf(path + u".part"_s), u"MB"_s);
    printSpent(u"tidying, as after each backup"_s, spentIn([&] { builder->tidy(); }));
    builder.reset();
    if (!QFile::rename(path + u".part"_s, path))
        qFatal("%s", qPrintable(path));
    return path;
}

void benchSaves(const BenchPlace &place)
{
    const auto path = workspaceFor(place, u"large.tenue"_s, place.promises, place.revisions);
    const auto workspace = must(Workspace::open(path, Workspace::Access::ReadWrite, testInstallation()));
    benchSaving(*workspace, place.promises);
}

void benchStore(const BenchPlace &place)
{
    const auto path = workspaceFor(place, u"large.tenue"_s, place.promises, place.revisions);
    printRow(u"size of %1 revisions of 3 KB"_s.arg(place.revisions), megabytesOf(path), u"MB"_s, 400);
    const auto verified = spentBy(place.programs + u"/tenue-cli"_s, { u"verify"_s, path }, place.dataFolder());
    printSpent(u"verify"_s, verified, 5000);
    const auto workspace = must(Workspace::open(path, Workspace::Access::ReadWrite, testInstallation()));
    benchReading(*workspace);
}

} // namespace tenue
