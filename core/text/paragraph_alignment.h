// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/diff_tokens.h"

namespace tenue
{

/// A paragraph of a text that is compared: cut into words once it is asked for them.
class DiffParagraph
{
public:
    explicit DiffParagraph(QStringView text)
        : m_text(text)
    {
    }

    QStringView text() const { return m_text; }
    const DiffTokens &tokens(WordTable &words);
    /// The numbers of its words, in rising order.
    const std::vector<int> &sortedWords(WordTable &words);

private:
    QStringView m_text;
    bool m_isCut = false;
    bool m_isSorted = false;
    DiffTokens m_tokens;
    std::vector<int> m_sortedWords;
};

/// Which paragraph of the text after each paragraph of the text before has become.
struct ParagraphAlignment {
    struct Pair {
        int after = -1; ///< −1: it is gone
        bool moved = false; ///< out of the order of the others
    };
    std::vector<Pair> before; ///< one for each paragraph of the text before
};

/// Paragraphs of both texts that belong together: one and one, or several where they were split or
/// joined, or where a sentence went from one to the next.
struct ParagraphGroup {
    int before = 0; ///< the first one
    int beforeCount = 1;
    int after = 0;
    int afterCount = 1;
    bool moved = false;
};

/// Aligns the paragraphs (none empty) that share the most words in order, then the ones left over
/// wherever they stand: those have moved. A third of the words in common makes a pair, most of them a
/// moved one. Never quadratic in the length of the texts.
ParagraphAlignment alignParagraphs(std::vector<DiffParagraph> &before, std::vector<DiffParagraph> &after,
                                   WordTable &words);
ParagraphAlignment alignParagraphs(const std::vector<QStringView> &before, const std::vector<QStringView> &after);

/// The same with splits and joins; those in place first, by their order, then those that have moved.
std::vector<ParagraphGroup> groupParagraphs(const ParagraphAlignment &alignment, std::vector<DiffParagraph> &before,
                                            std::vector<DiffParagraph> &after, WordTable &words);

/// How many words two sorted lists have in common, each as often as it stands in both.
int commonWords(const std::vector<int> &a, const std::vector<int> &b);

/// The share of the words of two sorted lists that they have in common, from 0 to 1.
double likeness(const std::vector<int> &a, const std::vector<int> &b);

} // namespace tenue
