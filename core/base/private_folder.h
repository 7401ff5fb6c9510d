// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QLockFile>
#include <QtCore/QString>

#include <memory>

namespace tenue
{

/// A folder for copies that other programs show: nobody but this user reads it, and it is gone with the object. What a
/// program that was killed has left goes with the next object.
class PrivateFolder
{
public:
    /// Stands in `parent`, side by side with those of other programs and for nothing else; made when it is first
    /// needed.
    explicit PrivateFolder(const QString &parent);
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;

    /// Where it is. Fails where it cannot be made.
    Result<QString> path();

private:
    Result<> make();

    QString m_parent;
    QString m_path; ///< empty until it is made
    std::unique_ptr<QLockFile> m_lock; ///< tells other programs that it is in use
};

} // namespace tenue
