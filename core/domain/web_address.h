// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUrl>

namespace tenue
{

/// True for an address that readers may be sent to: http or https, with a host, and without the user
/// name or password that would disguise it ("https://lemonde.fr@elsewhere.example").
inline bool isWebAddress(const QUrl &address)
{
    const auto scheme = address.scheme();
    return address.isValid() && (scheme == QLatin1StringView("https") || scheme == QLatin1StringView("http"))
        && !address.host().isEmpty() && address.userInfo().isEmpty();
}

} // namespace tenue
