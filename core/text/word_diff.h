// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/diff_tokens.h"

namespace tenue
{

/// Collects spans, and counts what they tell.
class SpanWriter
{
public:
    explicit SpanWriter(DiffCounts &counts)
        : m_counts(counts)
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
    QList<DiffSpan> m_spans;
    QStringView m_last; ///< the end of the last span that is still to be copied into it
};

/// Compares two texts word by word, and adds what it finds to `counts`.
///
/// First the longest run of words and citations that are in both, in order: none is marked. Then, between
/// two of those, the signs that are in both; then the spaces around the rest. Where words repeat, a
/// change is put at the beginning of a sentence or a phrase rather than inside it.
QList<DiffSpan> diffWords(const DiffTokens &before, const DiffTokens &after, DiffCounts &counts);

} // namespace tenue
