// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace tenue
{

/// Runs `action` as somebody whom the rights of files bind, and returns what it returns: here and now,
/// or in a child that is "nobody" if the tests run as root. 255 if the child ended otherwise. No
/// database may be open.
int asOrdinaryUser(const std::function<int()> &action);

/// Runs `action` in a child, which ends with what it returns.
int inChild(const std::function<int()> &action);

} // namespace tenue
