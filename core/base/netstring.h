// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace tenue
{

/// Appends `field` to `to` as a netstring: decimal length, ":", the bytes, ","
/// (D. J. Bernstein, https://cr.yp.to/proto/netstrings.txt).
///
/// What is hashed is written so: two different lists of fields can never give the same bytes, and
/// `printf '%d:%s,'` makes them again.
void appendNetstring(QByteArray &to, QByteArrayView field);

} // namespace tenue
