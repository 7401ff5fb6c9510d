// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/standing.h"

#include <QtGui/QColor>

namespace tenue
{

struct DesignTokens;

/// Coloured only when somebody must act.
QColor inkOf(Standing standing, const DesignTokens &tokens);

} // namespace tenue
