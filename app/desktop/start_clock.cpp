// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start_clock.h"

#include <QtCore/QByteArray>
#include <QtCore/QFile>

#include <ctime>
#include <unistd.h>

namespace tenue
{

using namespace Qt::StringLiterals;

double millisecondsSinceProcessStart()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    // The name of the program, in brackets, may hold spaces: fields are counted after it.
    const QByteArray stat = file.readAll();
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr int StartTime = 19; // proc(5): field 22, the first after the name being 3
    if (fields.size() <= StartTime)
        return -1;
    timespec now {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = fields[StartTime].toDouble() * 1000 / static_cast<double>(sysconf(_SC_CLK_TCK));
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6 - started;
}

} // namespace tenue
