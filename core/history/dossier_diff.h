// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"
#include "core/text/text_diff.h"

#include <functional>

namespace tenue
{

/// What became of one field of a dossier.
struct FieldDiff {
    QString field; ///< its name in the dossier's JSON
    TextDiff text; ///< of lists and values: one line each
};

/// The fields in which two revisions of a dossier differ, in the order of the page.
struct DossierDiff {
    QList<FieldDiff> fields;
    DiffCounts counts; ///< of all fields together
    QString verdictBefore;
    QString verdictAfter;
};

/// Compares all that readers or colleagues see of a dossier: texts, verdict, dates, lists. Evidence
/// counts by its identifier; `nameOf` turns identifiers (of evidence, themes …) into words.
DossierDiff compareDossiers(const Promise &before, const Promise &after,
                            const std::function<QString(const QUuid &)> &nameOf);

} // namespace tenue
