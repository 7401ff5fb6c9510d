// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/authorship.h"
#include "ui/models/catalogue.h"

namespace tenue
{

/// "Written by … on …, revision … · last touched by … on …": of a sentence of `authorship` whose words have an origin.
QString authorshipWords(const Authorship &authorship, const SentenceAuthorship &sentence, const Catalogue &catalogue);
/// "On the evidence: …", or that there is none.
QString evidenceWords(const SentenceAuthorship &sentence);

} // namespace tenue
