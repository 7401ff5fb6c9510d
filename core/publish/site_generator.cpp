// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_generator.h"

#include "core/base/words.h"
#include "core/domain/slug.h"
#include "core/publish/open_data.h"
#include "core/publish/promise_page.h"
#include "core/publish/promise_sections.h"
#include "core/publish/promise_sources.h"
#include "core/publish/site_feeds.h"
#include "core/publish/site_parts.h"
#include "core/publish/verdict_badge.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFuture>
#include <QtCore/QQueue>
#include <QtCore/QSet>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Promises rendered in one go: enough to make a thread worth while, few enough to stay small.
constexpr qsizetype BatchSize = 32;
constexpr qsizetype BatchesAhead = 3;
constexpr qsizetype FilesOfPromise = 5;

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

/// Some files of the site, and the open data of the promises among them.
struct Made {
    QList<SiteFile> files;
    QList<QByteArray> openData = {};
};

struct BatchInput {
    qsizetype first = 0;
    QList<PublicDossier> dossiers;
};

Result<Made> rendered(const SiteContext &context, const BatchInput &input)
{
    Made made;
    made.files.reserve(input.dossiers.size() * FilesOfPromise);
    for (qsizetype i = 0; i < input.dossiers.size(); ++i) {
        const auto &promise = context.site.promises[input.first + i];
        auto page = promisePage(context, promise, input.dossiers[i]);
        if (!page)
            return page.error();
        made.openData.append(openDataOf(context, promise));
        made.files.append(std::move(*page));
        made.files.append(atomFeed(context, promiseFeed(context, promise)));
        made.files.append(promiseJson(context, promise, made.openData.last()));
        if (!isAddressed(context.site))
            continue; // nobody can embed a badge
        made.files.append(verdictBadge(context, promise));
        made.files.append(smallBadge(context, promise));
    }
    return made;
}

/// Makes a site's files ahead of the sink; whatever happens, no thread still reads the site afterwards.
class SiteMaker
{
public:
    SiteMaker(const SiteContext &context, const DossierReader &read, const ImageReader &readFile,
              const SiteFileSink &sink)
        : m_context(context)
        , m_read(read)
        , m_readFile(readFile)
        , m_sink(sink)
    {
    }
    ~SiteMaker()
    {
        for (auto &made : m_ahead)
            made.waitForFinished();
    }

    Result<> run(Progress &progress)
    {
        beginLists();
        const auto &promises = m_context.site.promises;
        while (m_next < promises.size() || !m_ahead.isEmpty()) {
            while (m_next < promises.size() && m_ahead.size() < BatchesAhead) {
                if (const auto begun = beginBatch(); !begun)
                    return begun.error();
            }
            if (const auto written = writeCopies(); !written)
                return written.error();
            if (const auto taken = takeFirst(); !taken)
                return taken.error();
            progress.report(m_done, promises.size());
            if (progress.isCancelled())
                return cancelled();
        }
        return hand({ m_openData.file() });
    }

    Result<> hand(const QList<SiteFile> &files)
    {
        for (const auto &file : files) {
            if (const auto taken = m_sink(file); !taken)
                return taken.error();
        }
        return {};
    }

private:
    /// They wait for no dossier: threads that make them are not idle while the first dossiers are read.
    void beginLists()
    {
        m_ahead.enqueue(QtConcurrent::run([this]() -> Result<Made> {
            auto pages = listPages(m_context);
            if (!pages)
                return pages.error();
            return Made { sitemaps(m_context.site, pathsWith(*pages)) + *pages };
        }));
        m_ahead.enqueue(QtConcurrent::run([this]() -> Result<Made> { return Made { listFiles(m_context) }; }));
    }

    QStringList pathsWith(const QList<SiteFile> &pages) const
    {
        QStringList paths;
        for (const auto &page : pages)
            paths.append(page.path);
        for (const auto &promise : m_context.site.promises)
            paths.append(m_context.words.text("path-promise", { promise.slug }));
        return paths;
    }

    Result<> beginBatch()
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

    Result<> takeFirst()
    {
        const auto made = m_ahead.dequeue().takeResult();
        if (!made)
            return made.error();
        for (const auto &promise : made->openData)
            m_openData.add(promise);
        m_done += made->openData.size();
        return hand(made->files);
    }

    /// The files of the copies that the dossiers read so far name, each once.
    Result<> writeCopies()
    {
        for (const auto &copy : std::exchange(m_copies, {})) {
            const auto path = pathOf(copy);
            if (m_written.contains(path) || !m_readFile)
                continue;
            m_written.insert(path);
            auto bytes = m_readFile(copy.file);
            if (!bytes)
                return bytes.error();
            if (const auto taken = m_sink({ path, *std::move(bytes) }); !taken)
                return taken.error();
        }
        return {};
    }

    const SiteContext &m_context;
    const DossierReader &m_read;
    const ImageReader &m_readFile;
    const SiteFileSink &m_sink;
    QList<PublicCopy> m_copies; ///< not written yet
    QSet<QString> m_written;
    PromisesJson m_openData;
    qsizetype m_next = 0; ///< the first promise that no batch has yet
    qsizetype m_done = 0; ///< promises whose files the sink has
    QQueue<QFuture<Result<Made>>> m_ahead;
};

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

    const auto dressed = dressedFiles(site);
    if (!dressed)
        return dressed.error();
    SiteMaker maker(context, read, readImage, sink);
    if (const auto taken = maker.hand(*dressed); !taken)
        return taken.error();
    if (const auto written = writePictures(site, readImage, sink); !written)
        return written.error();
    return maker.run(progress);
}

} // namespace tenue
