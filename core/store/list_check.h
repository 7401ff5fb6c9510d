// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace tenue
{

/// How many rows of the tables for lists (heads, promises, evidence, decisions) are not what the
/// revisions give: all of them are made anew beside the real ones and compared row by row. The search
/// index is not looked at.
///
/// With PromiseContents::CheckedElsewhere what the list of promises takes from their contents is believed as it is:
/// ListedPromiseCheck compares it where the contents are at hand.
///
/// `database` is read only, and is of no other use afterwards. Others may go on writing; only where
/// one did so meanwhile is the file held while the work is done once more.
enum class PromiseContents { Read, CheckedElsewhere };
Result<qint64> rowsOutOfStep(Database &database, PromiseContents contents = PromiseContents::Read);

} // namespace tenue
