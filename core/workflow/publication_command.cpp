// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/publication_command.h"

#include "core/base/words.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LookEvery = 200; // ms
constexpr int TimeToEnd = 5'000; // ms

void showLines(QProcess &process, const std::function<void(const QString &line)> &show)
{
    while (process.canReadLine())
        show(QString::fromLocal8Bit(process.readLine()).trimmed());
}

Error stopped(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(TimeToEnd)) {
        process.kill();
        process.waitForFinished();
    }
    return { Error::Kind::Cancelled,
             translate("Publication",
                       "The command was stopped: the site is in its folder, but may not be on its "
                       "server whole. Run it again.") };
}

} // namespace

Result<> runPublicationCommand(const PublicationCommand &command, const std::function<void(const QString &line)> &show,
                               Progress &progress)
{
    const QString folder = QDir(command.folder).absolutePath();
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TENUE_SITE"_s, folder);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"/bin/sh"_s, { u"-c"_s, command.line });
    if (!process.waitForStarted())
        return Error { Error::Kind::System,
                       translate("Publication", "The command could not be started: check the site's folder.") };
    while (process.state() != QProcess::NotRunning) {
        if (!process.waitForFinished(LookEvery))
            process.waitForReadyRead(0);
        showLines(process, show);
        if (progress.isCancelled())
            return stopped(process);
    }
    showLines(process, show);
    if (const auto rest = process.readAll(); !rest.isEmpty())
        show(QString::fromLocal8Bit(rest).trimmed());
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return Error { Error::Kind::System,
                   translate("Publication",
                             "The site is in its folder, but the command that brings it to its server "
                             "ended with %1: read what it says, then run it again.")
                       .arg(process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1) };
}

} // namespace tenue
