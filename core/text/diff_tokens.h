// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/text_diff.h"

#include <vector>

namespace tenue
{

/// Gives every word a small number, the same for the same word.
class WordTable
{
public:
    WordTable();

    int numberOf(QStringView word);
    int size() const { return static_cast<int>(m_words.size()); }

private:
    struct Entry {
        quint32 hash = 0;
        int number = -1;
    };

    void grow();

    std::vector<Entry> m_entries; ///< open addressing; a power of two, at most half full
    std::vector<QStringView> m_words; ///< by their numbers
};

/// A piece of a text that is compared as a whole.
struct DiffToken {
    enum class Sort : quint8 { Word, Sign, Space };

    QStringView text;
    int number = -1; ///< of words and citations, from a WordTable
    DiffSpan::Matter matter = DiffSpan::Matter::Words;
    Sort sort = Sort::Sign;

    /// True for what two texts are aligned by.
    bool isAnchor() const { return number >= 0; }
    bool isWord() const { return sort == Sort::Word; }
    bool isSpace() const { return sort == Sort::Space; }
};

using DiffTokens = std::vector<DiffToken>;

/// Cuts a text into words, signs, spaces, ends of lines, marks of Markdown, citations and addresses of
/// links. Put together again they are the text.
///
/// Words are those of UAX #29: "3,5", "aujourd’hui", "candidat·e·s" are one, every ideograph is one.
/// Two exceptions: a French elision ends a word ("l’", "qu’"), a colon always does.
DiffTokens diffTokens(QStringView text, WordTable &words);

int countWords(QStringView text);

} // namespace tenue
