// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/standing.h"

#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

Standing standingOf(const PromiseRow &row)
{
    switch (row.state) {
    case WorkflowState::Draft:
        return row.published ? Standing::EditedSincePublished : Standing::Draft;
    case WorkflowState::Submitted:
        return Standing::Submitted;
    case WorkflowState::ChangesRequested:
        return Standing::ChangesRequested;
    case WorkflowState::Approved:
        return Standing::Approved;
    case WorkflowState::Published:
        return Standing::Published;
    case WorkflowState::Unpublished:
        return Standing::Unpublished;
    }
    Q_UNREACHABLE();
}

QString wordOf(Standing standing)
{
    switch (standing) {
    case Standing::Draft:
        return translate("Standing", "Draft");
    case Standing::EditedSincePublished:
        return translate("Standing", "Published, edited");
    case Standing::Submitted:
        return translate("Standing", "To review");
    case Standing::ChangesRequested:
        return translate("Standing", "Sent back");
    case Standing::Approved:
        return translate("Standing", "Approved");
    case Standing::Published:
        return translate("Standing", "Published");
    case Standing::Unpublished:
        return translate("Standing", "Taken offline");
    }
    Q_UNREACHABLE();
}

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

} // namespace tenue
