// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/file_writer.h"
#include "core/base/words.h"
#include "core/publish/site_verification.h"
#include "core/publish/time_stamp.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 LargestLog = 1'000'000'000;

void declareOptions(QCommandLineParser &parser)
{
    declareJson(parser);
    parser.addOption({ u"earlier"_s,
                       translate("Cli",
                                 "An older copy of the site, or of its data/publications.json: the log must go on from "
                                 "it."),
                       u"PATH"_s });
    parser.addOption(
        { u"authorities"_s, translate("Cli", "Certificates (PEM) that a time stamp must be signed by."), u"FILE"_s });
}

Result<QByteArray> earlierLog(const QString &path)
{
    if (path.isEmpty())
        return QByteArray();
    return readWholeFile(QFileInfo(path).isDir() ? QString(path + u"/data/publications.json"_s) : path, LargestLog);
}

QJsonObject jsonOf(const SiteVerification &verification, const std::optional<TimeStamp> &stamp)
{
    QJsonArray findings;
    for (const auto &finding : verification.findings)
        findings.append(QJsonObject { { u"kind"_s, nameOf(finding.kind) },
                                      { u"damage"_s, isDamage(finding.kind) },
                                      { u"path"_s, finding.path },
                                      { u"message"_s, finding.message } });
    return { { u"intact"_s, verification.isIntact() },
             { u"files"_s, verification.files },
             { u"publications"_s, verification.publications },
             { u"root"_s, verification.root },
             { u"newestEntry"_s, verification.newestEntry },
             { u"publishedOn"_s, verification.publishedOn.toString(Qt::ISODate) },
             { u"timeStamp"_s, stamp ? QJsonValue(stamp->at) : QJsonValue() },
             { u"timeStampVerified"_s, stamp && stamp->isVerified },
             { u"findings"_s, findings } };
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const auto earlier = earlierLog(options.value(u"earlier"_s));
    if (!earlier)
        return console.fail(earlier.error());
    Progress progress([&](qint64 done, qint64 total) { console.showProgress(done, total); });
    const auto verification = verifySite(arguments.first(), *earlier, progress);
    if (!verification)
        return console.fail(verification.error());
    const auto stamp = readTimeStamp(arguments.first(), verification->root, options.value(u"authorities"_s));
    if (!stamp) {
        console.say(stamp.error().message);
        return ExitFound;
    }
    if (options.isSet(u"json"_s)) {
        console.print(QJsonDocument(jsonOf(*verification, *stamp)));
    } else {
        for (const auto &finding : verification->findings)
            console.print(finding.message);
        console.print(verification->isIntact()
                          ? translate("Cli", "The site is as it was published on %1: %2 files, root %3.")
                                .arg(verification->publishedOn.toString(Qt::ISODate))
                                .arg(verification->files)
                                .arg(verification->root)
                          : translate("Cli",
                                      "The site is not as it was published: publish it again from the "
                                      "workspace, into an empty folder."));
        if (*stamp)
            console.print(
                (*stamp)->isVerified
                    ? translate("Cli", "Time stamp, verified: %1.").arg((*stamp)->at)
                    : translate("Cli", "Time stamp, not verified (name its --authorities): %1.").arg((*stamp)->at));
    }
    return verification->isIntact() ? ExitDone : ExitFound;
}

} // namespace

const Command verifySiteCommand {
    "verify-site",  "DIR", 1, QT_TRANSLATE_NOOP("Cli", "Check an exported site: each file, page and the log"),
    declareOptions, run
};

} // namespace tenue
