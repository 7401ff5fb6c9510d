// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"
#include "tests/support/builders.h"

namespace tenue
{

/// A small newsroom in a real file: a journalist, an editor, the usual mandate. Every step that fails
/// ends the test's program, with the sentence.
class Newsroom
{
public:
    /// Makes the workspace at `path`.
    explicit Newsroom(const QString &path);

    Workspace &workspace() { return *m_workspace; }
    const QString &path() const { return m_path; }
    FixedClock &clock() { return m_clock; }
    Session session() { return { *m_workspace, m_clock, m_journalist }; }
    Session editorsSession() { return { *m_workspace, m_clock, m_editor }; }
    const StaffId &journalist() const { return m_journalist; }
    const StaffId &editor() const { return m_editor; }

    /// A further connection to the same file, as another program of the same user would have.
    std::unique_ptr<Workspace> openAgain() const;
    void close() { m_workspace.reset(); }

    /// Saves promise `number` (new, or its newest revision edited) with `body`.
    Saved savePromise(int number, const QString &body);
    /// Submits, approves and publishes the newest revision of promise `number`.
    void publishPromise(int number);

private:
    QString m_path;
    FixedClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    StaffId m_journalist;
    StaffId m_editor;
};

/// Five promises with evidence, several revisions, decisions, an assignment and attachments: one
/// row at least in every table that verification looks at.
void fill(Newsroom &newsroom);

/// The installation that tests write with.
Installation testInstallation();

/// Ends the program with the sentence if `result` is an error; else its value.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}

} // namespace tenue
