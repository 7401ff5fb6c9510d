// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/diff_tokens.h"

namespace tenue
{

/// A word that is in one of the texts only.
struct MarkedWord {
    int number = -1; ///< from a WordTable
    int more = 0; ///< 1: it has come; −1: it is gone
};

/// Collects spans, counts what they tell, and notes the words that they mark.
class SpanWriter
{
public:
    SpanWriter(DiffCounts &counts, std::vector<MarkedWord> &marked)
        : m_counts(counts)
        , m_marked(marked)
    {
    }

    /// Tokens from one text in their order, `count` of them: one text without gaps.
    void same(const DiffToken *tokens, size_t count);
    void changed(DiffSpan::Kind kind, const DiffToken *tokens, size_t count);

    QList<DiffSpan> spans() &&;

private:
    void append(DiffSpan::Kind kind, DiffSpan::Matter matter, QStringView text);
    void copyLast();

    DiffCounts &m_counts;
    std::vector<MarkedWord> &m_marked;
    QList<DiffSpan> m_spans;
    QStringView m_last; ///< the end of the last span that is still to be copied into it
};

/// Compares two texts word by word, and adds what it finds to `counts` and `marked`.
///
/// First the longest run of words and citations that are in both, in order: none is marked. Then, between
/// two of those, the signs that are in both; then the spaces around the rest. Where words repeat, a
/// change is put at the beginning of a sentence or a phrase rather than inside it.
QList<DiffSpan> diffWords(const DiffTokens &before, const DiffTokens &after, DiffCounts &counts,
                          std::vector<MarkedWord> &marked);

} // namespace tenue
