// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/safe_address.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSmallLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// "exemple.fr", "www.exemple.gouv.fr": names that nothing has to be done to. Not numbers, which can
/// be addresses written in many ways, nor names in another script.
bool isPlainHost(QByteArrayView host)
{
    constexpr qsizetype LongestLabel = 63;
    const auto last = host.sliced(host.lastIndexOf('.') + 1);
    const bool isOfPlainSigns = std::all_of(
        host.begin(), host.end(), [](char c) { return isSmallLetter(c) || isDigit(c) || c == '-' || c == '.'; });
    return isOfPlainSigns && !last.isEmpty() && std::all_of(last.begin(), last.end(), isSmallLetter)
        && host.size() <= LongestLabel && !host.startsWith('.') && !host.startsWith('-') && !host.contains("..")
        && !host.contains("--") && !host.contains(".-") && !host.contains("-.");
}

/// An address as most are, which reading and writing it again would leave as it is.
bool isPlainWebAddress(QByteArrayView address)
{
    static constexpr QByteArrayView secure = "https://";
    static constexpr QByteArrayView open = "http://";
    const auto start = address.startsWith(secure) ? secure.size() : address.startsWith(open) ? open.size() : 0;
    if (start == 0)
        return false;
    const auto slash = address.indexOf('/', start);
    const auto host = slash < 0 ? address.sliced(start) : address.sliced(start, slash - start);
    const auto path = slash < 0 ? QByteArrayView() : address.sliced(slash);
    return isPlainHost(host) && std::all_of(path.begin(), path.end(), [](char c) {
               return isSmallLetter(c) || isDigit(c) || (c >= 'A' && c <= 'Z')
                   || QByteArrayView("-._~/?=&,+").contains(c);
           });
}

} // namespace

QByteArray safeAddress(const QByteArray &written)
{
    if (isPlainWebAddress(written))
        return written;
    const QUrl url(QString::fromUtf8(written));
    const auto scheme = url.scheme();
    const bool isWeb = (scheme == "https"_L1 || scheme == "http"_L1) && !url.host().isEmpty();
    const bool isMail = scheme == "mailto"_L1 && url.path().contains(u'@');
    if (!url.isValid() || !(isWeb || isMail) || !url.password().isEmpty())
        return {};
    auto address = url.toEncoded();
    if (!url.host().contains(u':'))
        address.replace('[', "%5B").replace(']', "%5D");
    return address;
}

} // namespace tenue
