// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_table.h"
#include "tests/bench/benches.h"
#include "tests/bench/generated_texts.h"
#include "tests/bench/other_generators.h"
#include "tests/support/newsroom.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QStandardPaths>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BytesInABody = 2'600;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

void publish(Newsroom &newsroom, int number, const Promise &promise)
{
    EditingDesk desk(newsroom.session());
    const auto head = must(newsroom.workspace().revisions().head(entityOf(promiseId(number))));
    must(desk.save({ .promise = promiseId(number), .base = head, .value = promise }));
    newsroom.publishPromise(number);
}

/// The same bytes into a new folder, with nothing else to do: the limit.
Spent spentWriting(const QString &site, const QString &into)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(site, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName().mid(site.size()), file.readAll());
    }
    return spentIn([&] {
        QString folder;
        for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
            const QString path = into + file.key();
            const auto wanted = path.left(path.lastIndexOf(u'/'));
            if (wanted != folder)
                QDir().mkpath(wanted);
            folder = wanted;
            write(path, *file);
        }
    });
}

enum class Beside { Nothing, Others };

void benchSiteOf(const BenchPlace &place, int count, Beside beside = Beside::Others)
{
    const auto folder = place.pathOf(u"site-of-%1"_s.arg(count));
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const QString path = folder + u"/newsroom.tenue"_s;
    GeneratedTexts texts(23);
    QList<Promise> promises;
    Newsroom newsroom(path);
    must(newsroom.workspace().database().atomically([&]() -> Result<> {
        for (int number = 1; number <= count; ++number) {
            promises.append(texts.promise(aMandateId(), number, BytesInABody));
            publish(newsroom, number, promises.last());
        }
        return {};
    }));
    const QString site = folder + u"/site"_s;
    const auto exported = [&](const QString &what, const QString &into, const QStringList &options, double limit) {
        const QStringList command { u"export"_s, path, u"--site"_s, into };
        printSpent(what, spentBy(place.programs + u"/tenue-cli"_s, command + options, place.dataFolder()), limit);
    };
    // A general generator draws no pictures either.
    const QStringList pagesAlone { u"--no-cards"_s };
    // The wishes are about thousands.
    const double limit = count >= 5'000 ? count / 5.0 : 0;
    exported(u"export of %1 promise pages, whole process"_s.arg(count), site, pagesAlone, limit);
    exported(u"  again, with nothing to write"_s, site, pagesAlone, limit);
    texts.edit(promises.first());
    publish(newsroom, 1, promises.first());
    exported(u"  after one edit"_s, site, pagesAlone, limit / 20);
    printSpent(u"  writing the same files alone"_s, spentWriting(site, folder + u"/copy"_s));
    if (beside == Beside::Nothing)
        return;
    const QString withCards = folder + u"/site-with-cards"_s;
    exported(u"  with a picture for each promise, the first time"_s, withCards, {}, 0);
    exported(u"  and again"_s, withCards, {}, 0);
    if (!QStandardPaths::findExecutable(u"hugo"_s).isEmpty()) {
        writeHugoSite(folder + u"/hugo"_s, promises);
        printSpent(u"  Hugo with plain templates, as many files"_s,
                   spentBy(u"hugo"_s, { u"--quiet"_s, u"--source"_s, folder + u"/hugo"_s }, place.dataFolder()));
    }
    if (const auto eleventy = eleventyProgram(); !eleventy.isEmpty()) {
        writeEleventySite(folder + u"/eleventy"_s, promises);
        printSpent(
            u"  Eleventy, the same"_s,
            spentBy(eleventy,
                    { u"--quiet"_s, u"--input=%1/eleventy"_s.arg(folder), u"--output=%1/eleventy-site"_s.arg(folder) },
                    place.dataFolder()));
    }
}

} // namespace

void benchSite(const BenchPlace &place)
{
    benchSiteOf(place, place.promises / 100);
    benchSiteOf(place, place.promises / 10);
}

void benchLargeSite(const BenchPlace &place)
{
    benchSiteOf(place, place.promises, Beside::Nothing);
}

} // namespace tenue
