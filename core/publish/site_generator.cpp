// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_generator.h"

#include "core/base/words.h"
#include "core/domain/slug.h"
#include "core/publish/corrections_page.h"
#include "core/publish/former_pages.h"
#include "core/publish/home_page.h"
#include "core/publish/list_pages.h"
#include "core/publish/mandate_page.h"
#include "core/publish/open_data.h"
#include "core/publish/promise_page.h"
#include "core/publish/promise_sections.h"
#include "core/publish/promise_sources.h"
#include "core/publish/publication_log.h"
#include "core/publish/scorecard_page.h"
#include "core/publish/search_index_file.h"
#include "core/publish/site_feeds.h"
#include "core/publish/text_pages.h"
#include "core/publish/theme_page.h"
#include "core/publish/verdict_badge.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFile>
#include <QtCore/QFuture>
#include <QtCore/QQueue>
#include <QtCore/QSet>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Promises rendered in one go: enough to make a thread worth while, few enough to stay small.
constexpr qsizetype BatchSize = 64;
constexpr qsizetype BatchesAhead = 3;
constexpr qsizetype FilesOfPromise = 4;

Error cancelled()
{
    return { Error::Kind::Cancelled, translate("Site", "The publication was stopped: the site is as it was before.") };
}

Error inconsistent(const QString &what)
{
    return { Error::Kind::BadInput,
             translate("Site", "The site cannot be made: %1 has no address of its own, or names what is not there.")
                 .arg(quoted(what)) };
}

bool areInside(const QList<int> &places, qsizetype size)
{
    return std::all_of(places.begin(), places.end(), [size](int place) { return place >= 0 && place < size; });
}

/// Slugs become file names: nothing else may.
Result<> checkContent(const PublicSite &site)
{
    QSet<QString> mandates, themes, promises;
    const auto isNew = [](QSet<QString> &known, const QString &slug) {
        const auto before = known.size();
        known.insert(slug);
        return isSlug(slug) && known.size() > before;
    };
    for (const auto &mandate : site.mandates) {
        if (!isNew(mandates, mandate.slug) || !mandate.from.isValid() || !mandate.to.isValid())
            return inconsistent(mandate.title);
    }
    for (const auto &theme : site.themes) {
        if (!isNew(themes, theme.slug))
            return inconsistent(theme.name);
    }
    for (const auto &promise : site.promises) {
        if (!isNew(promises, promise.slug) || !areInside({ promise.mandate }, site.mandates.size())
            || !areInside(promise.themes, site.themes.size()))
            return inconsistent(promise.title);
    }
    return {};
}

using Batch = Result<QList<SiteFile>>;

struct BatchInput {
    qsizetype first = 0;
    QList<PublicDossier> dossiers;
};

Batch rendered(const SiteContext &context, const BatchInput &input)
{
    QList<SiteFile> files;
    files.reserve(input.dossiers.size() * FilesOfPromise);
    for (qsizetype i = 0; i < input.dossiers.size(); ++i) {
        const auto &promise = context.site.promises[input.first + i];
        auto page = promisePage(context, promise, input.dossiers[i]);
        if (!page)
            return page.error();
        files.append(std::move(*page));
        files.append(atomFeed(context, promiseFeed(context, promise)));
        files.append(promiseJson(context, promise));
        files.append(verdictBadge(context, promise));
    }
    return files;
}

/// Renders batches ahead of the sink; whatever happens, no thread still reads the site afterwards.
class PromisePages
{
public:
    PromisePages(const SiteContext &context, const DossierReader &read, const ImageReader &readFile)
        : m_context(context)
        , m_read(read)
        , m_readFile(readFile)
    {
    }
    ~PromisePages()
    {
        for (auto &batch : m_ahead)
            batch.waitForFinished();
    }

    Result<> writeTo(const SiteFileSink &sink, Progress &progress)
    {
        const auto total = m_context.site.promises.size();
        qsizetype done = 0;
        while (m_next < total || !m_ahead.isEmpty()) {
            while (m_next < total && m_ahead.size() < BatchesAhead) {
                if (const auto begun = begin(); !begun)
                    return begun.error();
            }
            if (const auto written = writeCopies(sink); !written)
                return written.error();
            const auto batch = m_ahead.dequeue().takeResult();
            if (!batch)
                return batch.error();
            for (const auto &file : *batch) {
                if (const auto taken = sink(file); !taken)
                    return taken.error();
            }
            done += batch->size() / FilesOfPromise;
            progress.report(done, total);
            if (progress.isCancelled())
                return cancelled();
        }
        return {};
    }

private:
    Result<> begin()
    {
        BatchInput input { .first = m_next, .dossiers = {} };
        const auto end = std::min(m_next + BatchSize, m_context.site.promises.size());
        for (; m_next < end; ++m_next) {
            auto dossier = m_read(m_context.site.promises[m_next]);
            if (!dossier)
                return dossier.error();
            for (const auto &evidence : dossier->evidence)
                m_copies += evidence.copies;
            input.dossiers.append(std::move(*dossier));
        }
        m_ahead.enqueue(QtConcurrent::run([this, input = std::move(input)] { return rendered(m_context, input); }));
        return {};
    }

    /// The files of the copies that the dossiers read so far name, each once.
    Result<> writeCopies(const SiteFileSink &sink)
    {
        for (const auto &copy : std::exchange(m_copies, {})) {
            const auto path = pathOf(copy);
            if (m_written.contains(path) || !m_readFile)
                continue;
            m_written.insert(path);
            auto bytes = m_readFile(copy.file);
            if (!bytes)
                return bytes.error();
            if (const auto taken = sink({ path, *std::move(bytes) }); !taken)
                return taken.error();
        }
        return {};
    }

    const SiteContext &m_context;
    const DossierReader &m_read;
    const ImageReader &m_readFile;
    QList<PublicCopy> m_copies; ///< not written yet
    QSet<QString> m_written;
    qsizetype m_next = 0;
    QQueue<QFuture<Batch>> m_ahead;
};

Result<SiteFile> shippedFile(const QString &resource, const QString &path)
{
    QFile file(u":/tenue/"_s + resource);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Kind::System,
                       translate("Site", "A file of the public site is missing: install the program again."),
                       file.fileName() };
    return SiteFile { path, file.readAll() };
}

/// Everything but the promises' own pages and the open data.
Result<QList<SiteFile>> listPages(const SiteContext &context)
{
    QList<SiteFile> files { homePage(context) };
    for (int i = 0; i < context.site.mandates.size(); ++i) {
        auto page = mandatePage(context, i);
        if (!page)
            return page.error();
        files.append(std::move(*page));
    }
    for (int i = 0; i < context.site.themes.size(); ++i) {
        if (auto page = themePage(context, i))
            files.append(std::move(*page));
    }
    files.append(scorecardPage(context));
    files += verdictPages(context) + personPages(context);
    for (auto page : { correctionsPage(context), takePartPage(context), methodPage(context), aboutPage(context),
                       Result<SiteFile>(openDataPage(context)) }) {
        if (!page)
            return page.error();
        files.append(std::move(*page));
    }
    return files;
}

Result<QList<SiteFile>> shippedFiles()
{
    QList<SiteFile> files;
    for (const auto &[resource, path] :
         { std::pair { u"site/style.css"_s, u"style.css"_s }, std::pair { u"site/filters.js"_s, u"filters.js"_s },
           std::pair { u"site/page.js"_s, u"page.js"_s }, std::pair { u"site/verify.js"_s, u"verify.js"_s },
           std::pair { u"schemas/promises.schema.json"_s, u"data/promises.schema.json"_s } }) {
        auto file = shippedFile(resource, path);
        if (!file)
            return file.error();
        files.append(std::move(*file));
    }
    return files;
}

/// The newsroom's own colour after the shipped style.
void addAccent(SiteFile &style, const SiteAccent &accent)
{
    const auto rule = [](const QString &colour) -> QByteArray {
        return "{--accent:" + colour.toLatin1() + ";--on-accent:" + onAccent(colour).toLatin1() + '}';
    };
    if (!accent.light.isEmpty())
        style.bytes += "@media not print{:root" + rule(accent.light) + "}\n";
    if (!accent.dark.isEmpty())
        style.bytes += "@media screen and (prefers-color-scheme:dark){:root" + rule(accent.dark) + "}\n";
}

/// The newsroom's own look over the shipped files, of which the style comes first.
void dress(QList<SiteFile> &shipped, const PublicSite &site)
{
    auto &style = shipped.first();
    Q_ASSERT(style.path == "style.css"_L1);
    if (!site.theme.style.isEmpty())
        style.bytes = site.theme.style;
    addAccent(style, site.accent);
    style.bytes += site.theme.addedStyle;
    for (auto it = site.theme.files.begin(); it != site.theme.files.end(); ++it)
        shipped.append({ u"theme/"_s + it.key(), *it });
}

Result<> writePictures(const PublicSite &site, const ImageReader &read, const SiteFileSink &sink)
{
    QSet<QString> written;
    for (const auto &promise : site.promises) {
        for (const auto &file : promise.image ? promise.image->files : QList<ImageFile>()) {
            const auto path = pathOf(file);
            if (written.contains(path) || !read)
                continue;
            written << path;
            auto bytes = read(file.blob);
            if (!bytes)
                return bytes.error();
            if (const auto taken = sink({ path, *std::move(bytes) }); !taken)
                return taken.error();
        }
    }
    return {};
}

Result<> hand(const QList<SiteFile> &files, const SiteFileSink &sink)
{
    for (const auto &file : files) {
        if (const auto taken = sink(file); !taken)
            return taken.error();
    }
    return {};
}

} // namespace

Result<> generateSite(const PublicSite &site, const DossierReader &read, const SiteFileSink &sink, Progress &progress,
                      const ImageReader &readImage)
{
    if (const auto good = checkContent(site); !good)
        return good.error();
    const auto words = SiteWords::read(site.language);
    if (!words)
        return words.error();
    const auto templates = PageTemplates::read(*words, site.theme.templates);
    if (!templates)
        return templates.error();
    const SiteContext context { site, *words, *templates };

    auto shipped = shippedFiles();
    const auto lists = listPages(context);
    if (!shipped || !lists)
        return shipped ? lists.error() : shipped.error();
    dress(*shipped, site);
    QStringList pages;
    for (const auto &page : *lists)
        pages.append(page.path);
    for (const auto &promise : site.promises)
        pages.append(words->text("path-promise", { promise.slug }));
    for (const auto &files : { *shipped, *lists, listFeeds(context),
                               QList { missingPage(context), promisesJson(context), promisesCsv(context),
                                       publicationLog(site), searchIndexFile(context) },
                               formerPages(context), sitemaps(site, pages) }) {
        if (const auto taken = hand(files, sink); !taken)
            return taken.error();
        if (progress.isCancelled())
            return cancelled();
    }
    if (const auto written = writePictures(site, readImage, sink); !written)
        return written.error();
    return PromisePages(context, read, readImage).writeTo(sink, progress);
}

} // namespace tenue
