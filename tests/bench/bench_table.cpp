// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_table.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

double millisecondsOf(const rusage &usage)
{
    const auto of = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_usec) / 1000;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

[[noreturn]] void become(const QString &program, const QStringList &arguments, const QString &dataFolder, int out)
{
    ::setenv("XDG_DATA_HOME", QFile::encodeName(dataFolder).constData(), 1);
    ::setenv("XDG_CONFIG_HOME", QFile::encodeName(dataFolder).constData(), 1);
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    ::dup2(out, STDOUT_FILENO);
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC); // what it says is told by its exit code
    ::dup2(nowhere, STDERR_FILENO);
    QList<QByteArray> kept { QFile::encodeName(program) };
    for (const auto &argument : arguments)
        kept.append(QFile::encodeName(argument));
    std::vector<char *> words;
    for (auto &word : kept)
        words.push_back(word.data());
    words.push_back(nullptr);
    ::execvp(words.front(), words.data());
    ::_exit(127);
}

} // namespace

Spent spentBy(const QString &program, const QStringList &arguments, const QString &dataFolder)
{
    int out[2];
    if (::pipe(out) != 0)
        qFatal("no pipe");
    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::fork();
    if (child == 0)
        become(program, arguments, dataFolder, out[1]);
    ::close(out[1]);
    Spent spent;
    char piece[4096];
    for (ssize_t n = 0; (n = ::read(out[0], piece, sizeof piece)) > 0;)
        spent.out.append(piece, n);
    ::close(out[0]);
    int status = 0;
    rusage usage {};
    ::wait4(child, &status, 0, &usage);
    spent.wall = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    spent.processor = millisecondsOf(usage);
    spent.peakMegabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("%s %s failed", qPrintable(program), qPrintable(arguments.join(u' ')));
    return spent;
}

Spent spentIn(const std::function<void()> &action)
{
    rusage before {};
    rusage after {};
    ::getrusage(RUSAGE_SELF, &before);
    QElapsedTimer timer;
    timer.start();
    action();
    const double wall = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    ::getrusage(RUSAGE_SELF, &after);
    return { wall, millisecondsOf(after) - millisecondsOf(before) };
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double percentile99(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() * 99 / 100];
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

void printRow(const QString &what, double is, const QString &unit, double limit)
{
    std::printf("%-58s %10.2f %-7s", qPrintable(what), is, qPrintable(unit));
    if (limit > 0)
        std::printf(" wished: %g", limit);
    std::printf("\n");
    std::fflush(stdout);
}

void printSpent(const QString &what, const Spent &spent, double limit)
{
    std::printf("%-58s %10.1f ms      ", qPrintable(what), spent.wall);
    if (limit > 0)
        std::printf(" wished: %g", limit);
    std::printf("   (processors %.1f ms", spent.processor);
    if (spent.peakMegabytes > 0)
        std::printf(", peak %.0f MB", spent.peakMegabytes);
    std::printf(")\n");
    std::fflush(stdout);
}

} // namespace tenue
