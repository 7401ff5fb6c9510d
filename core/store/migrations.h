// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace tenue
{

/// The version of the schema that this program writes: the number of its migrations.
int currentSchemaVersion();

/// Brings the schema from version `from` to the current one, each step in one unit.
/// A backup is the caller's to make first.
Result<> migrate(Database &database, int from);

/// What schemaFingerprint() gives for a workspace of the current version.
Result<QString> expectedSchemaFingerprint();

} // namespace tenue
