// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/standing_sign.h"

#include "ui/widgets/design_tokens.h"

namespace tenue
{

using namespace Qt::StringLiterals;

QLatin1StringView iconNameOf(Standing standing)
{
    switch (standing) {
    case Standing::Draft:
        return "pen-line"_L1;
    case Standing::EditedSincePublished:
        return "file-pen"_L1;
    case Standing::Submitted:
        return "eye"_L1;
    case Standing::ChangesRequested:
        return "corner-up-left"_L1;
    case Standing::Approved:
        return "check"_L1;
    case Standing::Published:
        return "globe"_L1;
    case Standing::Unpublished:
        return "eye-off"_L1;
    }
    Q_UNREACHABLE();
}

QColor inkOf(Standing standing, const DesignTokens &tokens)
{
    if (standing == Standing::Submitted)
        return tokens.accent;
    if (standing == Standing::ChangesRequested)
        return tokens.errorText;
    return tokens.text2;
}

} // namespace tenue
