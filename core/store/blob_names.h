// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"

#include <QtCore/QSet>

namespace tenue
{

/// The files that a content names, whatever its kind: the value of every member "blob" of its canonical
/// JSON, which spells that in one way only. Words that read alike never count: their quotes are escaped.
QSet<ContentHash> blobsNamedIn(const QByteArray &canonical);

} // namespace tenue
