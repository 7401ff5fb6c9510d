// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/content_codec.h"
#include "core/store/database.h"

#include <QtCore/QCache>

namespace tenue
{

/// A row of `content` as it stands in the file.
struct ContentRow {
    int codec = -1; ///< −1: there is none
    std::optional<qint64> base;
    qint64 size = 0;
    qint64 depth = 0;
    QByteArray bytes;
};

/// Unpacks contents for a verification. No hash covers how a content is kept, so that must be exactly as it is
/// written: anything else is Damaged, a blanked one Redacted.
///
/// Quick where bases are among those seen lately, as they are when an entity is read in order.
class ContentCheck
{
public:
    explicit ContentCheck(Database &database);

    Result<QByteArray> read(qint64 row);
    /// The same for who has the row already.
    Result<QByteArray> unpack(qint64 row, const ContentRow &stored);

private:
    struct Unpacked {
        QByteArray plain;
        qint64 depth = 0;
    };

    Result<Unpacked> unpacked(qint64 row, int steps);
    Result<Unpacked> unpacked(qint64 row, const ContentRow &stored, int steps);
    Result<ContentRow> rowAt(qint64 row);

    Database &m_database;
    QCache<qint64, Unpacked> m_recent; ///< costs in bytes
};

} // namespace tenue
