// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/standing_sign.h"

#include "ui/widgets/design_tokens.h"

namespace tenue
{

using namespace Qt::StringLiterals;

QColor inkOf(Standing standing, const DesignTokens &tokens)
{
    if (standing == Standing::Submitted)
        return tokens.accent;
    if (standing == Standing::ChangesRequested)
        return tokens.errorText;
    return tokens.text2;
}

} // namespace tenue
