// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/revision.h"
#include "core/store/statement.h"

namespace tenue
{

/// SELECT … FROM revision AS r …, up to where a WHERE may follow: what readRevision() reads.
/// The first eighteen columns are taken; `r.salt` is column 17.
QString revisionColumns();

/// The revision in the current row; Damaged if a field holds what no revision can.
Result<Revision> readRevision(const Statement &row);

/// NotFound, with a sentence.
Error noSuchRevision(const RevisionId &id);

} // namespace tenue
