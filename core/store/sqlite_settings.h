// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace tenue
{

/// What is SQLite's own, in one place: another database would have another such file.

/// "TENU" in ASCII: the application_id in the header of every workspace.
constexpr qint64 WorkspaceApplicationId = 0x54454E55;

/// The connection recipe: DEFENSIVE, no trusted schema, no extensions, no double-quoted strings;
/// cell_size_check, foreign keys, recursive triggers, secure_delete, synchronous=EXTRA; limits.
/// Changes nothing in the file, so it may be applied before it is known whose file it is.
Result<> applyConnectionSettings(Database &database);

/// journal_mode=DELETE: with synchronous=EXTRA, 0 acknowledged saves lost in 37,580 simulated power
/// losses. It is kept in the file: only for a workspace that is to be written.
Result<> useRollbackJournal(Database &database);

/// auto_vacuum=INCREMENTAL: pages that nothing uses can be given back, some at a time. Only for a file that is empty
/// yet.
Result<> letPagesBeGivenBack(Database &database);

/// SHA-256 of the schema's text, to compare with that of a workspace just made. The tables that FTS5
/// makes for itself are left out: another version of SQLite may make them otherwise.
Result<QString> schemaFingerprint(Database &database);

/// Changes when another connection has committed: cheap enough to ask every second.
Result<qint64> dataVersion(Database &database);

/// PRAGMA integrity_check and foreign_key_check: one sentence for each thing that is wrong.
Result<QStringList> integrityProblems(Database &database);

/// VACUUM INTO: a consistent copy, also while others use the workspace.
Result<> copyInto(Database &database, const QString &path);

} // namespace tenue
