// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QList>
#include <QtCore/QString>

#include <cstdio>

namespace tenue
{

/// Where a command writes: results on standard output, messages on standard error.
class Console
{
public:
    /// A line of a result.
    void print(const QString &line);
    /// One JSON value: all that standard output holds with --json.
    void print(const QJsonDocument &json);
    /// These bytes and nothing else, not even a line's end.
    void printBytes(const QByteArray &bytes);
    /// A sentence for people.
    void say(const QString &sentence);
    /// Says why something failed; returns the exit code for it.
    int fail(const Error &error);
    /// From now on everything waits for release(); a bar does not.
    void hold() { m_isHolding = true; }
    void release();
    /// Forgets what waits: what it told did not come about.
    void discard();
    /// A bar on a terminal, nothing elsewhere. `done == total` ends the line.
    void showProgress(qint64 done, qint64 total);

private:
    void put(std::FILE *to, const QByteArray &bytes);

    bool m_isHolding = false;
    QList<std::pair<std::FILE *, QByteArray>> m_held;
    int m_shownPercent = -1;
};

} // namespace tenue
