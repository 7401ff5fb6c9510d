// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/language.h"
#include "core/text/markdown_spans.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <memory>

namespace tenue
{

/// A word in a line, for a dictionary to look at.
struct WordRange {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const WordRange &, const WordRange &) = default;
};

/// The words of `line` that are worth checking: none in code, addresses, citations, HTML, and no
/// capitals-only words, no words with digits, no abbreviations such as "n°" or "M.". Apostrophes and
/// hyphens inside a word belong to it. `state` goes on to the next line.
std::vector<WordRange> wordsToSpell(QStringView line, MarkdownLineState &state);

/// A dictionary of one language, with the workspace's own words on top.
///
/// Of one thread: give it to the worker that checks, and send it new words there. Checking takes some
/// microseconds a word, and less for one seen before; a suggestion takes tens of milliseconds.
class SpellingDictionary
{
public:
    /// Opens the system's dictionary. NotFound, with a sentence that names the package to install, where
    /// there is none: checking is off then, and nothing else is.
    static Result<std::unique_ptr<SpellingDictionary>> open(TextLanguage language,
                                                            const QStringList &folders = systemFolders());
    static QStringList systemFolders();
    ~SpellingDictionary();

    TextLanguage language() const { return m_language; }

    /// The words that count as right here besides the dictionary's: the workspace's list and what is
    /// ignored in this text. Replaces those given before. A word in lower case is right with a capital too.
    void setOwnWords(const QStringList &words);

    bool isRight(QStringView word);
    /// Best first, at most ten.
    QStringList suggestions(QStringView word);
    /// The wrong words of a line; `state` goes on to the next line.
    std::vector<WordRange> wrongWords(QStringView line, MarkdownLineState &state);

private:
    struct Library;
    SpellingDictionary(TextLanguage language, std::unique_ptr<Library> library);
    bool knows(const QString &word);

    TextLanguage m_language;
    std::unique_ptr<Library> m_library;
    QSet<QString> m_ownWords;
    QHash<QString, bool> m_seen;
};

} // namespace tenue
