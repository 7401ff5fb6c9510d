// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/promise_list.h"

namespace tenue
{

/// Where a dossier stands, in the words of lists: the workflow's state, and whether the text that is
/// being written is online in an earlier version.
enum class Standing { Draft, EditedSincePublished, Submitted, ChangesRequested, Approved, Published, Unpublished };

constexpr Standing AllStandings[] = { Standing::Draft,      Standing::EditedSincePublished,
                                      Standing::Submitted,  Standing::ChangesRequested,
                                      Standing::Approved,   Standing::Published,
                                      Standing::Unpublished };

Standing standingOf(const PromiseRow &row);
/// "Draft", "To review" …
QString wordOf(Standing standing);
/// The Lucide icon that stands before that word.
QLatin1StringView iconNameOf(Standing standing);

} // namespace tenue
