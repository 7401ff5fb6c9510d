// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/revision_id.h"

#include <QtCore/QString>

#include <optional>

namespace tenue
{

/// How far this installation has written in one workspace at one place.
struct RememberedLine {
    int line = 0; ///< the how-manieth line of this place; a restore begins the next
    qint64 sequence = 0;
    std::optional<RevisionId> last;
};

/// This installation of the program, for this user: the random name behind the lines of revisions
/// that are written here.
class Installation
{
public:
    /// Reads the name from the program's data folder, or makes one there at the first start.
    static Result<Installation> ofThisUser();
    /// For tests. Without `memory`, a folder, it forgets what it wrote.
    explicit Installation(const QString &name, const QString &memory = {})
        : m_name(name)
        , m_memory(memory)
    {
    }

    /// Where a writer writes: one name for this installation and `path`. A copy of a workspace at
    /// another place is another writer, so two copies never continue the same line. Tells nothing of
    /// the path to who does not know the installation's name.
    QString placeOf(const QString &path, int line = 0) const;

    /// What was last written in the workspace `identity` at `path`, kept outside of it: a file that is
    /// behind is an older copy. Nothing if that is not known.
    std::optional<RememberedLine> lineAt(const QString &path, const QString &identity) const;
    /// Not synced: what a power failure takes is told by no restore either. A failure costs nothing
    /// but the memory.
    void remember(const QString &path, const QString &identity, const RememberedLine &line) const;

private:
    QString memoryOf(const QString &path, const QString &identity) const;

    QString m_name;
    QString m_memory;
};

/// The folder for the program's own data, created with rights for this user only.
Result<QString> programDataFolder();

} // namespace tenue
