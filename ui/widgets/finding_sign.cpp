// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/finding_sign.h"

#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

QIcon signOf(Severity severity)
{
    switch (severity) {
    case Severity::Off:
        return iconNamed("circle"_L1, IconTint::Faint);
    case Severity::Notes:
        return iconNamed("info"_L1);
    case Severity::Warns:
        return iconNamed("triangle-alert"_L1, IconTint::Warning);
    case Severity::Blocks:
        return iconNamed("octagon-alert"_L1, IconTint::Error);
    }
    Q_UNREACHABLE();
}

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Off:
        return translate("FindingSign", "Off");
    case Severity::Notes:
        return translate("FindingSign", "Note");
    case Severity::Warns:
        return translate("FindingSign", "Warning");
    case Severity::Blocks:
        return translate("FindingSign", "Blocks");
    }
    Q_UNREACHABLE();
}

} // namespace tenue
