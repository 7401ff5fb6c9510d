// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

namespace tenue
{

/// How long something took: by the clock, and of the processors' time.
struct Spent {
    double wall = 0; ///< milliseconds
    double processor = 0; ///< milliseconds
    double peakMegabytes = 0; ///< of a process of its own (VmHWM, looked at every 5 ms); 0 otherwise
    QByteArray out = {}; ///< what such a process printed
};

/// Runs a program, without a display and with its data in `dataFolder`. Ends the bench if it fails.
Spent spentBy(const QString &program, const QStringList &arguments, const QString &dataFolder);
/// Of this thread's own work, in milliseconds: what other programs do meanwhile is left out.
double threadMillisecondsOf(const std::function<void()> &action);
/// In this process.
Spent spentIn(const std::function<void()> &action);

double median(QList<double> values);
double percentile99(QList<double> values);
/// Memory that this process holds now, in megabytes.
double residentMegabytes();

/// One line of the table. `limit` is what is wished, in the same unit; 0 if nothing is.
void printRow(const QString &what, double is, const QString &unit, double limit = 0);
/// The same with the processors' time and, where known, the memory.
void printSpent(const QString &what, const Spent &spent, double limit = 0);

} // namespace tenue
