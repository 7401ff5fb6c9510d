// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace tenue
{

/// This installation of the program, for this user: the random name behind the lines of revisions
/// that are written here.
class Installation
{
public:
    /// Reads the name from the program's data folder, or makes one there at the first start.
    static Result<Installation> ofThisUser();
    /// For tests.
    explicit Installation(const QString &name)
        : m_name(name)
    {
    }

    /// Where a writer writes: one name for this installation and `path`. A copy of a workspace at
    /// another place is another writer, so two copies never continue the same line. Tells nothing of
    /// the path to who does not know the installation's name.
    QString placeOf(const QString &path) const;

private:
    QString m_name;
};

/// The folder for the program's own data, created with rights for this user only.
Result<QString> programDataFolder();

} // namespace tenue
