// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/dossier_diff.h"

namespace tenue
{

/// What stands above a comparison.
struct ComparisonTitle {
    QString title; ///< of the dossier
    QString before; ///< what is compared: "1f3a2b, 14 March 2026, Inès Valmer"
    QString after;
};

/// A comparison as a page that stands alone, in the language of the program: for print, export, mail.
///
/// Nothing from outside and no script. Insertions are underlined, deletions struck, moves marked with
/// where to, each in colour as well, light and dark; a screen reader hears "deleted" and "inserted".
QString comparisonPage(const DossierDiff &diff, const ComparisonTitle &title);

} // namespace tenue
