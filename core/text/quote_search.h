// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tenue
{

/// A text in which quotes are looked for as people copy them: letters, digits and signs count, in their
/// order and case; how they are set does not.
///
/// All white space is ignored, and so are hyphens and dashes between letters (a word cut at a line's end
/// is whole again) and invisible signs; typographic quotes, apostrophes and dashes are as good as typed
/// ones, ligatures as their letters. Not thread-safe to build, safe to share once built.
class QuoteSearch
{
public:
    explicit QuoteSearch(const QString &text);

    /// True if the words stand there. […], [...] and (…) leave words out: the parts must follow one
    /// another. So does a bare … where the text has none. A quote without any letter is never found.
    bool has(const QString &quote) const;
    /// For caches: bytes.
    qsizetype cost() const { return m_letters.size() * 2; }

private:
    QString m_letters;
};

} // namespace tenue
