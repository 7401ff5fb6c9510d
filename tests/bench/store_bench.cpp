// SPDX-License-Identifier: GPL-3.0-or-later
// tenue-bench FILE [PROMISES [REVISIONS]]: builds FILE if it is not there, measures, prints one table.
#include "core/store/verification.h"
#include "tests/bench/generated_texts.h"
#include "tests/support/newsroom.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace tenue
{

namespace
{

constexpr int BytesInABody = 2'600;

void print(const QString &what, const QString &is, const QString &wanted)
{
    std::printf("%-44s %14s   %s\n", qPrintable(what), qPrintable(is), qPrintable(wanted));
    std::fflush(stdout);
}

QString milliseconds(qint64 nanoseconds)
{
    return QString::number(static_cast<double>(nanoseconds) / 1e6, 'f', 2) + u" ms"_s;
}

/// Median and 99th percentile of how long `action` takes.
template <typename Action>
std::pair<QString, QString> timesOf(int runs, Action action)
{
    QList<qint64> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        action(i);
        times.append(timer.nsecsElapsed());
    }
    std::sort(times.begin(), times.end());
    return { milliseconds(times[runs / 2]), milliseconds(times[runs * 99 / 100]) };
}

class Bench
{
public:
    Bench(const QString &path, int promises, int revisions)
        : m_path(path)
        , m_promises(promises)
        , m_revisions(revisions)
    {
    }

    void build()
    {
        Newsroom newsroom(m_path);
        GeneratedTexts texts(7);
        auto &workspace = newsroom.workspace();
        QList<Promise> all;
        QList<RevisionId> heads;
        for (int number = 1; number <= m_promises; ++number)
            all.append(texts.promise(aMandateId(), number, 0)); // as imported: no analysis yet
        const auto append = [&](int number, Reason reason) {
            const auto &promise = all[number - 1];
            Revision::Origin origin { .entity = entityOf(promiseId(number)),
                                      .author = newsroom.journalist(),
                                      .at = someMoment(),
                                      .reason = reason };
            if (number <= heads.size())
                origin.parents = { heads[number - 1] };
            return must(workspace.append(origin, promise)).id();
        };
        QElapsedTimer timer;
        timer.start();
        must(workspace.database().atomically([&]() -> Result<> {
            for (int number = 1; number <= m_promises; ++number)
                heads.append(append(number, Reason::Imported));
            return {};
        }));
        print(u"append %1 promises in one unit"_s.arg(m_promises), milliseconds(timer.nsecsElapsed()), u"2000 ms"_s);
        QRandomGenerator random(11);
        for (auto &promise : all)
            promise.body = texts.promise(aMandateId(), 1, BytesInABody).body;
        timer.start();
        for (int done = m_promises; done < m_revisions;) {
            must(workspace.database().atomically([&]() -> Result<> {
                for (int i = 0; i < 1000 && done < m_revisions; ++i, ++done) {
                    const int number = random.bounded(m_promises) + 1;
                    texts.edit(all[number - 1]);
                    heads[number - 1] = append(number, Reason::Edited);
                }
                return {};
            }));
        }
        print(u"append %1 edits"_s.arg(m_revisions - m_promises), milliseconds(timer.nsecsElapsed()), {});
    }

    void measure()
    {
        print(u"size of the file"_s,
              QString::number(static_cast<double>(QFileInfo(m_path).size()) / 1e6, 'f', 0) + u" MB"_s, u"400 MB"_s);
        measureVerification();
        m_workspace = must(Workspace::open(m_path, Workspace::Access::ReadWrite, testInstallation()));
        measureReading();
        measureSaving();
    }

private:
    void measureVerification()
    {
        QElapsedTimer timer;
        timer.start();
        Progress progress;
        const auto report = must(verifyWorkspace(m_path, progress));
        print(u"verify %1 revisions"_s.arg(report.revisions), milliseconds(timer.nsecsElapsed()), u"5000 ms"_s);
        if (!report.findings.isEmpty())
            qFatal("not clean: %s", qPrintable(report.findings.first().message));
    }

    void measureReading()
    {
        QElapsedTimer timer;
        timer.start();
        const auto rows = must(m_workspace->promises().rows());
        print(u"rows of the list (%1)"_s.arg(rows.size()), milliseconds(timer.nsecsElapsed()), {});
        QList<RevisionId> ids;
        QRandomGenerator random(13);
        for (int i = 0; i < 300; ++i) {
            const auto &row = rows[random.bounded(static_cast<int>(rows.size()))];
            const auto history = must(m_workspace->revisions().history(entityOf(row.promise)));
            ids.append(history[random.bounded(static_cast<int>(history.size()))].id());
        }
        const auto [median, slowest] = timesOf(300, [&](int i) { must(m_workspace->revisions().content(ids[i])); });
        print(u"read any revision, median"_s, median, u"1 ms"_s);
        print(u"read any revision, 99th percentile"_s, slowest, u"1 ms"_s);
        for (const auto *words : { "de", "budtation", "com", "c" }) {
            const auto found = timesOf(5, [&](int) { must(m_workspace->search().find(QString::fromUtf8(words), 50)); });
            print(u"search for “%1”, 50 best"_s.arg(QString::fromUtf8(words)), found.first, {});
        }
    }

    void measureSaving()
    {
        FixedClock clock(someMoment());
        const auto staff = must(m_workspace->entities().all<Staff>());
        EditingDesk desk({ *m_workspace, clock, StaffId(staff.first().entity.uuid()) });
        GeneratedTexts texts(17);
        QRandomGenerator random(19);
        const auto [median, slowest] = timesOf(500, [&](int) {
            const auto id = promiseId(random.bounded(m_promises) + 1);
            auto opened = must(desk.open(id));
            texts.edit(opened.value);
            must(desk.save({ .promise = id, .base = opened.revision, .value = opened.value }));
        });
        print(u"open and save, median"_s, median, u"10 ms"_s);
        print(u"open and save, 99th percentile"_s, slowest, u"50 ms"_s);
    }

    QString m_path;
    int m_promises;
    int m_revisions;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

} // namespace tenue

int main(int count, char **words)
{
    const auto number = [&](int place, int otherwise) { return count > place ? std::atoi(words[place]) : otherwise; };
    if (count < 2)
        qFatal("tenue-bench FILE [PROMISES [REVISIONS]]");
    const auto path = QString::fromLocal8Bit(words[1]);
    tenue::Bench bench(path, number(2, 50'000), number(3, 300'000));
    tenue::print(u"measured"_s, u"is"_s, u"wanted"_s);
    if (!QFileInfo::exists(path))
        bench.build();
    bench.measure();
    return 0;
}
