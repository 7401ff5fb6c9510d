// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/checklist_settings.h"
#include "ui/widgets/icons.h"

namespace tenue
{

/// How much a finding weighs, as a sign and as a word; the sign never stands alone.
QIcon signOf(Severity severity);
QString wordOf(Severity severity);

} // namespace tenue
