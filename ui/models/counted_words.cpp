// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/counted_words.h"

#include <QtCore/QLocale>

namespace tenue
{

QString withCount(const QString &words, qsizetype count)
{
    return count == 0 ? words : words + u' ' + QLocale().toString(count);
}

} // namespace tenue
