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
    // Date and time apart: read as one, they would be local for a moment, and an hour that summer time
    // skips there would move.
    const QDateTime at(QDate::fromString(text.left(10), u"yyyy-MM-dd"_s),
                       QTime::fromString(text.mid(11, 12), u"HH:mm:ss.zzz"_s), Qt::UTC);
    return at.isValid() && utcText(at) == text ? at : QDateTime();
}

} // namespace tenue
