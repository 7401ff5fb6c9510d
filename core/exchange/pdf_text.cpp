// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_text.h"

#include "core/base/words.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

#include <sys/resource.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int StepMilliseconds = 200;

void limit(int resource, rlim_t most)
{
    const rlimit both { most, most };
    ::setrlimit(static_cast<__rlimit_resource_t>(resource), &both);
}

/// Only system calls: this runs between fork and exec.
void confine(const PdfLimits &limits)
{
    limit(RLIMIT_CPU, static_cast<rlim_t>(limits.processorSeconds));
    limit(RLIMIT_AS, static_cast<rlim_t>(limits.memory));
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
}

Error unreadable(const QString &detail)
{
    return { Error::Kind::BadInput,
             translate("PdfText",
                       "The words of this PDF cannot be read: it is damaged, locked, or too much work. Quotes "
                       "cannot be looked for in it."),
             detail };
}

/// Everything that `process` says, as far as there is room for it.
Result<QByteArray> outputOf(QProcess &process, const PdfLimits &limits)
{
    QByteArray words;
    QDeadlineTimer deadline(std::chrono::seconds(limits.wallSeconds));
    for (bool isRunning = true; isRunning;) {
        isRunning = process.state() != QProcess::NotRunning && !process.waitForFinished(StepMilliseconds)
            && process.state() != QProcess::NotRunning;
        words += process.readAllStandardOutput();
        if (deadline.hasExpired() || words.size() > limits.text)
            break;
    }
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        if (words.size() <= limits.text)
            return unreadable(u"time"_s);
    } else if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return unreadable(QString::fromLocal8Bit(process.readAllStandardError().left(400)));
    }
    words.truncate(limits.text);
    return words;
}

} // namespace

Result<QByteArray> wordsOfPdf(const QString &path, const PdfLimits &limits)
{
    const auto program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return Error { Error::Kind::System,
                       translate("PdfText",
                                 "The words of a PDF cannot be read on this computer: install the package "
                                 "poppler-utils.") };
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([limits] { confine(limits); });
    process.start(program,
                  { u"-q"_s, u"-enc"_s, u"UTF-8"_s, u"-nopgbrk"_s, u"-l"_s, QString::number(limits.pages),
                    QFileInfo(path).absoluteFilePath(), u"-"_s });
    if (!process.waitForStarted())
        return unreadable(process.errorString());
    return outputOf(process, limits);
}

} // namespace tenue
