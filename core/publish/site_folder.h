// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <optional>

namespace tenue
{

/// A folder in which a site stands or is being put together. Never leaves it: a folder on the way
/// that is a symbolic link is refused, a file that is one is replaced, never written through.
///
/// Paths are site paths (`isSitePath()`, asserted). Not thread-safe.
class SiteFolder
{
public:
    explicit SiteFolder(const QString &path)
        : m_path(path)
    {
    }

    const QString &path() const { return m_path; }
    QString pathOf(const QString &file) const { return m_path + u'/' + file; }

    /// Writes a file that is not there yet.
    Result<> writeNew(const QString &file, const QByteArray &bytes);
    /// The bytes of a regular file of exactly `size`; nothing if there is no such file.
    std::optional<QByteArray> read(const QString &file, qint64 size) const;
    /// True if anything at all has this name.
    bool has(const QString &file) const;
    /// Makes the folders above `file`.
    Result<> prepare(const QString &file);
    /// Moves the same path from `from` to here, over what is here. Done already if it is gone there.
    Result<> take(const SiteFolder &from, const QString &file);
    /// Removes a file, and the folders above it that are empty then.
    Result<> remove(const QString &file);

private:
    QString m_path;
    QSet<QString> m_prepared;
};

/// Removes a folder of ours with all that is in it; links are removed, not followed.
Result<> removeFolder(const QString &path);

} // namespace tenue
