// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_table.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <poll.h>
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

/// The largest memory that a process has held since it began its program, as the kernel keeps it (VmHWM), in megabytes;
/// 0 once it is gone. What wait4() tells would do no good: it counts the moment between fork and exec too, when the
/// child still is a copy of this program and all that it holds.
double peakMegabytesOf(pid_t process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    const auto peak
        = std::find_if(lines.begin(), lines.end(), [](const QByteArray &line) { return line.startsWith("VmHWM:"); });
    return peak == lines.end() ? 0 : peak->simplified().split(' ').value(1).toDouble() / 1024;
}

/// A pipe whose ends no program inherits but by dup2().
struct Pipe {
    int ends[2];

    Pipe()
    {
        if (::pipe2(ends, O_CLOEXEC) != 0)
            qFatal("no pipe");
    }
    ~Pipe() { ::close(ends[0]); }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    void closeWriting() { ::close(ends[1]); }
    /// True at once when something can be read or the other side is closed; false after a while.
    bool isReady(int milliseconds) const
    {
        pollfd wanted { ends[0], POLLIN, 0 };
        return ::poll(&wanted, 1, milliseconds) > 0;
    }
    /// False at the end.
    bool read(QByteArray &to) const
    {
        char piece[4096];
        const auto n = ::read(ends[0], piece, sizeof piece);
        to.append(piece, std::max<ssize_t>(n, 0));
        return n > 0;
    }
};

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
    constexpr int Step = 5; // milliseconds between two looks at its memory
    Pipe out;
    Pipe begun; // closed by exec
    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::fork();
    if (child == 0)
        become(program, arguments, dataFolder, out.ends[1]);
    out.closeWriting();
    begun.closeWriting();
    begun.isReady(-1);
    Spent spent;
    do {
        while (!out.isReady(Step))
            spent.peakMegabytes = std::max(spent.peakMegabytes, peakMegabytesOf(child));
        spent.peakMegabytes = std::max(spent.peakMegabytes, peakMegabytesOf(child));
    } while (out.read(spent.out));
    int status = 0;
    rusage usage {};
    ::wait4(child, &status, 0, &usage);
    spent.wall = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    spent.processor = millisecondsOf(usage);
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

double threadMillisecondsOf(const std::function<void()> &action)
{
    const auto now = [] {
        timespec time {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double before = now();
    action();
    return now() - before;
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
