// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/import_frame.h"

namespace tenue
{

/// The fields that a row brings, by their names in a dossier's JSON, with the values they have there.
/// Fields that the mapping does not provide are absent: the row says nothing about them.
QJsonObject valuesOf(const ImportedRow &row, ImportFrame &frame, const ColumnMapping &mapping);

/// Puts what a row brings into a new promise, whose verdict is that of one not examined yet. A verdict that was judged
/// counts from `asOf` on if the row gives no day.
void fill(Promise &promise, const ImportedRow &row, ImportFrame &frame, const ColumnMapping &mapping,
          const QDate &asOf);

struct ImportMerge {
    Promise value;
    QStringList taken; ///< fields that the file changed since the last import
    QStringList keptApart; ///< fields that a person has changed otherwise: left as they are
};

/// The head with what the file changed since `base`, field by field.
ImportMerge mergeImported(const Promise &base, const Promise &head, const QJsonObject &values, const QDate &asOf,
                          const VerdictScale &scale);

} // namespace tenue
