// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenue
{

class Database;

/// While it lives, `database` waits only a moment for another program that writes: for what is tried
/// again anyway, and must not keep somebody who types from typing.
class ShortPatience
{
public:
    explicit ShortPatience(Database &database);
    ~ShortPatience();
    ShortPatience(const ShortPatience &) = delete;
    ShortPatience &operator=(const ShortPatience &) = delete;

private:
    Database &m_database;
};

} // namespace tenue
