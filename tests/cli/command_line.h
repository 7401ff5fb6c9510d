// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QStringList>

#include <functional>

namespace tenue
{

/// What a command left behind.
struct CommandOutcome {
    int exitCode = -1; ///< -1 if it did not end by itself
    QByteArray out;
    QByteArray err;

    /// The only sentence that it said; empty if there are several, or none.
    QString sentence() const;
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// tenue-cli as a script calls it, with a data folder of its own, in English.
class CommandLine
{
public:
    CommandLine();

    CommandOutcome run(const QStringList &arguments) const;
    /// The same with `prepare` called in the child before the program begins: limits, rights.
    CommandOutcome run(const QStringList &arguments, const std::function<void()> &prepare) const;
    /// Started, not waited for.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;

    const TemporaryWorkspaceDir &dir() const { return m_dir; }
    QString workspace() const { return m_dir.workspacePath(); }
    /// A workspace with one mandate and three promises, brought in by "Author".
    void makeWorkspace() const;
    /// A table with the rows `from` to `to`, and the path of a mapping that fits it.
    QString table(const QString &name, int from, int to, const QString &verdict = QStringLiteral("oui")) const;
    QString mapping() const;
    qint64 revisions() const;

private:
    std::unique_ptr<QProcess> prepared(const QStringList &arguments) const;

    TemporaryWorkspaceDir m_dir;
};

} // namespace tenue
