// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blob_names.h"

#include <QtCore/QByteArrayMatcher>

namespace tenue
{

QSet<ContentHash> blobsNamedIn(const QByteArray &canonical)
{
    static const QByteArrayMatcher member(QByteArrayLiteral("\"blob\":\""));
    constexpr qsizetype Digits = 2 * ContentHash::Size;
    QSet<ContentHash> named;
    for (auto at = member.indexIn(canonical); at >= 0; at = member.indexIn(canonical, at + 1)) {
        const auto digits = canonical.mid(at + member.pattern().size(), Digits);
        if (const auto hash = ContentHash::parse(QString::fromLatin1(digits)))
            named.insert(*hash);
    }
    return named;
}

} // namespace tenue
