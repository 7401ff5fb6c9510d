// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace tenue
{

using namespace Qt::StringLiterals;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QString utcText(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z';
}

QDateTime fromUtcText(const QString &text)
{
    if (text.size() != 24 || !text.endsWith(u'Z'))
        return {};
    auto at = QDateTime::fromString(text.chopped(1), u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
    at.setTimeSpec(Qt::UTC);
    return at;
}

} // namespace tenue
