// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"
#include "core/store/decision_list.h"

#include <functional>

namespace tenue
{

/// A step in what readers got of one promise: a text that was put online, or its page taken off.
///
/// An embargo has one meaning, here and nowhere else: it belongs to the decision that puts a text
/// online. Before its moment the site is what it was without that decision, the text that was online
/// before or nothing, and no file tells that there is another. The text enters at that moment, which
/// is then its day; never, if a later decision was in force by then. What a dossier says of an
/// embargo is a wish that the desk writes into the decision; in a workspace where it did not yet,
/// the later of both counts.
struct PublicStep {
    DecisionRow row;
    QDateTime at; ///< when readers got it
    std::optional<Promise> text = {}; ///< without its body; none when it was taken off, or what it said was redacted

    bool isOnline() const { return row.decision.act != Act::Unpublish; }
};

/// Gives what a promise was at a revision; nobody looks at its body.
using PublicTextReader = std::function<Result<Promise>(const RevisionId &revision)>;

/// The steps of one promise that were in force by `asOf`, oldest first. `decisions` are the ones that
/// put it online or took it off, oldest first; those without an embargo count whatever the clock said.
Result<QList<PublicStep>> readPublicSteps(const PublicTextReader &read, const QList<DecisionRow> &decisions,
                                          const QDateTime &asOf);

} // namespace tenue
