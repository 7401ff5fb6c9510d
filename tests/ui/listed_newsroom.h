// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

namespace tenue
{

/// A newsroom whose promises a test lists one by one, and the desks of its journalist.
class ListedNewsroom
{
public:
    ListedNewsroom();

    Desks &desks() { return *m_desks; }
    const QString &path() const { return m_path; }
    const StaffId &editor() const { return m_editor; }
    ThemeId mobility() const;
    ThemeId education() const;

    /// Saves promise `number`, which is `promiseId(number)`.
    void add(int number, const QString &title, const QString &verdict, const ThemeId &theme);
    void rename(int number, const QString &title);
    /// Adds promises until there are `count`, in one go.
    void addMany(int count);

private:
    TemporaryWorkspaceDir m_folder;
    FixedClock m_clock;
    QString m_path;
    StaffId m_editor;
    std::unique_ptr<Desks> m_desks;
};

} // namespace tenue
