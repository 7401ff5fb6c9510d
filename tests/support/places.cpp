// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

// Defined for this file alone, so that the objects of all others are the same in every checkout.
namespace tenue
{

QString sourceFolder()
{
    return QStringLiteral(TENUE_SOURCE_DIR);
}

QString sharedDataFolder()
{
    return QStringLiteral(TENUE_SHARED_DATA);
}

} // namespace tenue
