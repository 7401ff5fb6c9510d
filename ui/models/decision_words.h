// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tenue
{

/// What the status strip says of a decision, wherever it was taken; `number` is the promise's.
QString approvedWords(int number);
QString sentBackWords(int number);
QString takenOverWords(int number);

} // namespace tenue
