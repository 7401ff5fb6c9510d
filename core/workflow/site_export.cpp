// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/site_export.h"

#include "core/base/clock.h"
#include "core/base/file_writer.h"
#include "core/base/words.h"
#include "core/publish/open_data.h"
#include "core/publish/page_templates.h"
#include "core/publish/public_site_reader.h"
#include "core/publish/site_export.h"
#include "core/publish/site_manifest.h"
#include "core/publish/site_words.h"
#include "core/workflow/publication_findings.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 LargestManifest = 256'000'000;

Result<SiteManifest> manifestIn(const QString &folder)
{
    const QString path = folder + u'/' + QLatin1StringView(SiteManifest::FileName);
    if (folder.isEmpty() || !QFileInfo::exists(path))
        return SiteManifest();
    const auto bytes = readWholeFile(path, LargestManifest);
    if (!bytes)
        return bytes.error();
    return SiteManifest::parse(*bytes);
}

// What a page in the folder shows; nothing if its revision is not in this workspace.
std::optional<Promise> promiseAt(Workspace &workspace, const PromiseId &promise, const QString &revision)
{
    const auto id = RevisionId::parse(revision);
    if (!id)
        return std::nullopt;
    auto loaded = workspace.entities().at<Promise>(entityOf(promise), *id);
    return loaded ? std::optional(std::move(loaded->value)) : std::nullopt;
}

QString verdictAt(Workspace &workspace, const PromiseId &promise, const QString &revision)
{
    const auto shown = promiseAt(workspace, promise, revision);
    return shown ? shown->verdict : QString();
}

void sortIn(PendingPublication &pending, Workspace &workspace, const PublicPromise &promise, const QString &before)
{
    PendingPage page { promise.id, promise.number, promise.title, {}, promise.verdict, {}, {} };
    if (before.isEmpty()) {
        pending.becomesPublic.append(page);
        return;
    }
    const bool isSame = before == promise.revision.toString();
    page.revisionBefore = before;
    page.verdictBefore = promise.verdict;
    if (!isSame) {
        const auto shown = promiseAt(workspace, promise.id, before).value_or(Promise {});
        page.verdictBefore = shown.verdict;
        page.slugBefore = shown.slug;
    }
    (isSame ? pending.unchanged : pending.changes).append(page);
}

PendingPage goneOf(Workspace &workspace, const PromiseId &promise, const QString &before)
{
    PendingPage page { promise, 0, promise.toString(), verdictAt(workspace, promise, before), {}, {}, {} };
    const auto row = workspace.promises().find(promise);
    if (row && *row) {
        page.number = (*row)->number;
        page.title = (*row)->title;
    }
    return page;
}

} // namespace

Result<SiteExportReport> exportSite(const SiteExport &wanted, const Installation &installation, Progress &progress)
{
    auto workspace = Workspace::open(wanted.workspacePath, Workspace::Access::ReadOnly, installation);
    if (!workspace)
        return workspace.error();
    return (*workspace)->database().consistently([&]() -> Result<SiteExportReport> {
        PublicSiteReader reader(**workspace, wanted.asOf.isValid() ? wanted.asOf : SystemClock().now(), wanted.of);
        auto site = reader.read();
        if (!site)
            return site.error();
        if (!wanted.baseAddress.isEmpty())
            site->baseAddress = wanted.baseAddress;
        auto theme = themeOf(**workspace, wanted.themeFolder);
        if (!theme)
            return theme.error();
        site->theme = *std::move(theme);
        site->hasCards = static_cast<bool>(wanted.drawCard);
        const auto read = [&](const PublicPromise &promise) { return reader.readDossier(promise); };
        const auto readImage = [&](const ContentHash &blob) { return (*workspace)->blobs().read(blob); };
        const auto report = exportSite(*site, read, wanted.folder, progress, readImage, wanted.drawCard);
        if (!report)
            return report.error();
        return SiteExportReport { report->written, report->unchanged, report->removed,
                                  QDir::cleanPath(QFileInfo(wanted.folder).absoluteFilePath() + u"/index.html"_s) };
    });
}

Result<SiteTheme> themeOf(Workspace &workspace, const QString &folder)
{
    if (!folder.isEmpty())
        return readSiteTheme(folder);
    const auto settings = workspace.entities().all<SiteSettings>();
    if (!settings)
        return settings.error();
    if (settings->isEmpty() || settings->first().value.themeFolder.isEmpty())
        return SiteTheme();
    return readSiteTheme(QFileInfo(workspace.path()).absoluteDir().filePath(settings->first().value.themeFolder));
}

Result<> exportOpenData(const QString &workspacePath, const Installation &installation, const QString &file, bool asCsv)
{
    auto workspace = Workspace::open(workspacePath, Workspace::Access::ReadOnly, installation);
    if (!workspace)
        return workspace.error();
    const auto site = (*workspace)->database().consistently([&] {
        return PublicSiteReader(**workspace, SystemClock().now()).read();
    });
    if (!site)
        return site.error();
    const auto words = SiteWords::read(site->language);
    if (!words)
        return words.error();
    const auto templates = PageTemplates::read(*words);
    if (!templates)
        return templates.error();
    const SiteContext context { *site, *words, *templates };
    return writeFileSafely(file, asCsv ? promisesCsv(context).bytes : promisesJson(context).bytes);
}

Result<PendingPublication> pendingPublication(Workspace &workspace, const QString &folder, const QDateTime &asOf)
{
    const auto manifest = manifestIn(folder);
    if (!manifest)
        return manifest.error();
    return workspace.database().consistently([&]() -> Result<PendingPublication> {
        PublicSiteReader reader(workspace, asOf);
        const auto site = reader.read();
        if (!site)
            return site.error();
        PendingPublication pending;
        pending.hasEarlierSite = !manifest->files.isEmpty();
        auto before = manifest->promises;
        for (const auto &promise : site->promises)
            sortIn(pending, workspace, promise, before.take(promise.id.toString()));
        for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
            if (const auto promise = PromiseId::parse(it.key()))
                pending.disappears.append(goneOf(workspace, *promise, it.value()));
        }
        auto findings = publicationFindings(workspace, reader, *site, pending.becomesPublic + pending.changes, asOf);
        if (!findings)
            return findings.error();
        pending.findings = *std::move(findings);
        return pending;
    });
}

} // namespace tenue
