// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/diff_tokens.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Matter = DiffSpan::Matter;

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_';
}

bool isFormattingMark(QChar c)
{
    return c == u'*' || c == u'#' || c == u'>' || c == u'`' || c == u'~';
}

qsizetype wordEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isWordLetter(text[at]))
        ++at;
    return at;
}

/// "[@key]" at `at`: where it ends, else `at`.
qsizetype citationEnd(QStringView text, qsizetype at)
{
    if (!text.mid(at).startsWith("[@"_L1))
        return at;
    const auto close = text.indexOf(u']', at);
    return close < 0 ? at : close + 1;
}

/// "](address)" at `at`: where it ends, else `at`.
qsizetype addressEnd(QStringView text, qsizetype at)
{
    if (!text.mid(at).startsWith("]("_L1))
        return at;
    const auto close = text.indexOf(u')', at);
    return close < 0 ? at : close + 1;
}

qsizetype listMarkEnd(QStringView text)
{
    if (text.startsWith("- "_L1))
        return 1;
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    return digits > 0 && text.mid(digits).startsWith(". "_L1) ? digits + 1 : 0;
}

DiffToken tokenAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (isWordLetter(c))
        return { text.mid(at, wordEnd(text, at) - at), Matter::Words, true };
    if (c.isSpace())
        return { text.mid(at, 1), Matter::Spacing, false };
    if (c == u'[') {
        if (const auto end = citationEnd(text, at); end > at)
            return { text.mid(at, end - at), Matter::Citation, false };
        return { text.mid(at, 1), Matter::Formatting, false };
    }
    if (c == u']') {
        if (const auto end = addressEnd(text, at); end > at)
            return { text.mid(at, end - at), Matter::Link, false };
        return { text.mid(at, 1), Matter::Formatting, false };
    }
    if (isFormattingMark(c)) {
        qsizetype end = at + 1;
        while (end < text.size() && text[end] == c)
            ++end;
        return { text.mid(at, end - at), Matter::Formatting, false };
    }
    return { text.mid(at, 1), Matter::Words, false };
}

} // namespace

std::vector<DiffToken> diffTokens(QStringView paragraph)
{
    std::vector<DiffToken> tokens;
    tokens.reserve(static_cast<size_t>(paragraph.size() / 3 + 1));
    qsizetype at = listMarkEnd(paragraph);
    if (at > 0)
        tokens.push_back({ paragraph.left(at), Matter::Formatting, false });
    while (at < paragraph.size()) {
        tokens.push_back(tokenAt(paragraph, at));
        at += tokens.back().text.size();
    }
    return tokens;
}

} // namespace tenue
