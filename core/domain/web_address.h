// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUrl>

namespace tenue
{

/// True for an address that readers may be sent to: http or https, with a host, without a password.
inline bool isWebAddress(const QUrl &address)
{
    const auto scheme = address.scheme();
    return address.isValid() && (scheme == QLatin1StringView("https") || scheme == QLatin1StringView("http"))
        && !address.host().isEmpty() && address.password().isEmpty();
}

} // namespace tenue
