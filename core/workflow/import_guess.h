// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/import_plan.h"

namespace tenue
{

/// The mandate that `name` stands for: its slug, or its title, case aside. The error names those that
/// there are.
Result<MandateId> mandateNamed(const Workspace &workspace, const QString &name);

/// The mandate of a list that names none: the workspace's only one. The error of a workspace with
/// several names them, and says `howToName`.
Result<MandateId> onlyMandate(const Workspace &workspace, const QString &howToName);

/// A mapping for a file that comes without one: columns by their usual names, verdicts by the keys and
/// labels of the mandate's scale, the list called after the file. Writes nothing.
///
/// Refused where the columns show no title: a person has to say then what is what. A column of
/// verdicts of which none is on the scale is left out.
Result<ColumnMapping> guessImport(const Workspace &workspace, const MandateId &mandate, const QString &fileName,
                                  const QByteArray &bytes);

/// What was guessed, one sentence a line.
QStringList guessedSentences(const ColumnMapping &mapping);

} // namespace tenue
