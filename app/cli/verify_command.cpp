// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/words.h"
#include "core/store/verification.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject jsonOf(const VerificationReport &report)
{
    QJsonArray findings;
    for (const auto &finding : report.findings) {
        QJsonObject json { { u"kind"_s, finding.kind },
                           { u"damage"_s, finding.isDamage },
                           { u"message"_s, finding.message } };
        if (finding.entity)
            json.insert(u"entity"_s, finding.entity->toString());
        if (finding.revision)
            json.insert(u"revision"_s, finding.revision->toString());
        findings.append(json);
    }
    return { { u"clean"_s, report.isClean() },
             { u"revisions"_s, report.revisions },
             { u"entities"_s, report.entities },
             { u"blobs"_s, report.blobs },
             { u"findings"_s, findings } };
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    Progress progress([&](qint64 done, qint64 total) { console.showProgress(done, total); });
    const auto report = verifyWorkspace(arguments.first(), progress);
    if (!report)
        return console.fail(report.error());
    if (options.isSet(u"json"_s)) {
        console.print(QJsonDocument(jsonOf(*report)));
    } else {
        for (const auto &finding : report->findings)
            console.print(finding.message);
        console.print(report->isClean()
                          ? translate("Cli", "All %1 revisions are as they were sealed.").arg(report->revisions)
                          : translate("Cli",
                                      "The workspace is damaged: do not write to it, and open the newest "
                                      "backup."));
    }
    return report->isClean() ? ExitDone : ExitFound;
}

} // namespace

const Command verifyCommand { "verify",    "WORKSPACE",
                              1,           QT_TRANSLATE_NOOP("Cli", "Check every revision, hash, reference and file"),
                              declareJson, run };

} // namespace tenue
