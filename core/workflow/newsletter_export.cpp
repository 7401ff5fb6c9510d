// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/newsletter_export.h"

#include "core/base/clock.h"
#include "core/base/file_writer.h"
#include "core/base/words.h"
#include "core/domain/web_address.h"
#include "core/publish/newsletter.h"
#include "core/publish/public_site_reader.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 LargestOpenData = 1'000'000'000;

Result<QHash<QString, EarlierPromise>> earlierAt(const QString &path)
{
    const auto bytes
        = readWholeFile(QFileInfo(path).isDir() ? QString(path + u"/data/promises.json"_s) : path, LargestOpenData);
    return bytes ? readEarlierPromises(*bytes) : Result<QHash<QString, EarlierPromise>>(bytes.error());
}

Result<> writeMessages(const QList<ChangeMail> &mails, const PublicSite &site, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error { Error::Kind::System,
                       translate("Site", "The folder %1 could not be made: choose another one.").arg(quoted(folder)) };
    for (const auto &mail : mails) {
        const auto name = u"%1-%2.eml"_s.arg(mail.number, 5, 10, QLatin1Char('0')).arg(mail.promise.left(8));
        if (auto written = writeFileSafely(QDir(folder).filePath(name), messageOf(mail, site)); !written)
            return written;
    }
    return {};
}

} // namespace

Result<int> exportMails(const MailExport &wanted, const Installation &installation)
{
    const auto earlier = earlierAt(wanted.earlierSite);
    if (!earlier)
        return earlier.error();
    auto workspace = Workspace::open(wanted.workspacePath, Workspace::Access::ReadOnly, installation);
    if (!workspace)
        return workspace.error();
    auto site = (*workspace)->database().consistently([&] {
        return PublicSiteReader(**workspace, SystemClock().now()).read();
    });
    if (!site)
        return site.error();
    if (!wanted.baseAddress.isEmpty())
        site->baseAddress = wanted.baseAddress;
    if (site->baseAddress.base().isEmpty())
        return Error { Error::Kind::BadInput,
                       translate("Site",
                                 "Mails link to the site, but its address is not known: enter it in the site "
                                 "settings.") };
    const auto words = SiteWords::read(site->language);
    if (!words)
        return words.error();
    const auto templates = PageTemplates::read(*words);
    if (!templates)
        return templates.error();
    const auto mails = changeMails({ *site, *words, *templates }, *earlier);
    const auto written = wanted.jsonFile.isEmpty() ? writeMessages(mails, *site, wanted.folder)
                                                   : writeFileSafely(wanted.jsonFile, mailsJson(mails));
    if (!written)
        return written.error();
    return static_cast<int>(mails.size());
}

} // namespace tenue
