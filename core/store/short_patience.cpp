// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/short_patience.h"

#include "core/store/database.h"

#include <sqlite3.h>

namespace tenue
{

namespace
{

constexpr int UsualMilliseconds = 5000; ///< as a Database is opened
constexpr int ShortMilliseconds = 50;

void setPatience(const Database &database, int milliseconds)
{
    sqlite3_busy_timeout(static_cast<sqlite3 *>(database.handle()), milliseconds);
}

} // namespace

ShortPatience::ShortPatience(Database &database)
    : m_database(database)
{
    setPatience(m_database, ShortMilliseconds);
}

ShortPatience::~ShortPatience()
{
    setPatience(m_database, UsualMilliseconds);
}

} // namespace tenue
