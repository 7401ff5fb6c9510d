// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/source_document.h"
#include "core/publish/public_steps.h"
#include "core/publish/site_content.h"

namespace tenue
{

/// The promise that `steps` put online, as readers get it: the newest text, and what they were told
/// before. At least one step has a text. Corrections have no number yet; themes, relations and the
/// mandate's place are not set.
PublicPromise publicPromiseOf(const QList<PublicStep> &steps, const PublicMandate &mandate,
                              const QHash<SourceDocumentId, SourceDocument> &documents);

/// Gives the corrections of all promises their numbers: in the order of their moments, so that one
/// that waits for its embargo leaves no gap, and none changes later. `moments` goes with the
/// corrections of each promise.
void numberCorrections(const QList<QList<QDateTime>> &moments, PublicSite &site);

/// When each correction in `steps` became public, newest first: as in PublicPromise::corrections.
QList<QDateTime> momentsOfCorrections(const QList<PublicStep> &steps);

} // namespace tenue
