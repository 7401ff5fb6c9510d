// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringView>

namespace tenue
{

/// `text` as it is compared when people filter: without accents, ligatures and case, apostrophes and
/// spaces of one kind. UTF-8, so that 50,000 of them are small and quickly searched.
QByteArray folded(QStringView text);

} // namespace tenue
