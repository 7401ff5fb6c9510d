// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"

#include <QtCore/QByteArray>

namespace tenue
{

/// What a reader sees of a page, in a form that a browser can make again from its document.
///
/// Of the element `main`, in the order of the document, without what stands in an element with the
/// attribute `data-proof`: each text as it is after decoding, and each `cite`, `datetime`, `href`
/// and `src` as name, "=", value; then without the characters space, tab, line feed,
/// form feed and carriage return, which a browser may drop. UTF-8.
///
/// Reads pages of our own templates only: well-formed, attributes in double quotes, no other
/// named references than amp, lt, gt, quot and nbsp.
QByteArray visibleTextOf(QByteArrayView html);

/// SHA-256 of `visibleTextOf()`.
ContentHash fingerprintOf(QByteArrayView html);

} // namespace tenue
