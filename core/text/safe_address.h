// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace tenue
{

/// The address as it is written into a page, or nothing where readers may not be sent: only http, https
/// and mailto, without a password.
QByteArray safeAddress(const QByteArray &written);

} // namespace tenue
