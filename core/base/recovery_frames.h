// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recovery_journal.h"

namespace tenue
{

/// The form of a recovery journal: a mark, then frames of length, CRC-32 (IEEE 802.3) and bytes, each
/// number in four bytes, the highest first.
namespace RecoveryFrames
{

/// With what every journal begins.
QByteArray mark();
QByteArray itemFrame(const RecoveryItem &item);
QByteArray textFrame(const QDateTime &at, int words, const QByteArray &content);

/// What a journal holds: the item, and the newest text that is whole. Nothing if there is none.
std::optional<RecoverableText> read(const QByteArray &bytes);

quint32 crc32(QByteArrayView bytes);

} // namespace RecoveryFrames

} // namespace tenue
