// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/decision_words.h"

#include "core/base/words.h"

namespace tenue
{

QString approvedWords(int number)
{
    return translate("Decision", "No. %1 approved").arg(number);
}

QString sentBackWords(int number)
{
    return translate("Decision", "No. %1 sent back").arg(number);
}

QString takenOverWords(int number)
{
    return translate("Decision", "No. %1 is yours now: somebody else approves what you write").arg(number);
}

} // namespace tenue
