// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"
#include "core/store/workspace.h"
#include "core/text/quote_search.h"

#include <QtCore/QCache>

namespace tenue
{

/// Whether the quotes of a piece of evidence stand in its kept copies.
struct CheckedQuotes {
    enum class Copies {
        None,
        WithoutWords, ///< pictures, scans: nothing to look in
        WithWords,
    };

    Copies copies = Copies::None;
    QList<bool> found = {}; ///< of each quote in its order; empty where there is nothing to look in
};

/// Looks for quotes in the words of kept copies, which were read when the copies were taken in. Remembers
/// the last ones, so that looking again while somebody types costs next to nothing. One thread.
class QuoteChecker
{
public:
    explicit QuoteChecker(Workspace &workspace);

    /// A copy whose words are gone or damaged counts as one without words: verification reports that.
    Result<CheckedQuotes> check(const Evidence &evidence);

private:
    Result<std::shared_ptr<const QuoteSearch>> wordsOf(const ContentHash &text);

    Workspace &m_workspace;
    QCache<ContentHash, std::shared_ptr<const QuoteSearch>> m_recent; ///< costs in bytes
};

} // namespace tenue
