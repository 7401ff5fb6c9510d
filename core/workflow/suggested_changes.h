// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"

namespace tenue
{

/// One change of a suggestion, accepted or refused on its own.
struct SuggestedChange {
    int number = 0; ///< from 0, as acceptance names it
    QString field; ///< of the dossier's JSON
    QString before; ///< the paragraphs, or the value, that it replaces; empty: an insertion
    QString after;
};

/// What `proposed` changes in `base`: values as a whole, texts by runs of paragraphs; a paragraph that
/// was moved is one change with the place that it left.
QList<SuggestedChange> suggestedChanges(const Promise &base, const Promise &proposed);

/// `base` with the changes of these numbers.
Result<Promise> withChanges(const Promise &base, const Promise &proposed, const QList<int> &chosen);

} // namespace tenue
