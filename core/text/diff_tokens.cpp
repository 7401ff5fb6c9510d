// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/diff_tokens.h"

#include <array>
#include <cstring>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Matter = DiffSpan::Matter;
using Sort = DiffToken::Sort;

enum class Letter : quint8 { Other, InWord, Digit, Space, Line, Alone };

constexpr char16_t SoftHyphen = 0x00AD;
constexpr char16_t ZeroWidthJoiner = 0x200D;

bool isIdeographOrSyllable(char16_t c)
{
    const bool isSouthEastAsian = (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF); // scripts without spaces, whose words only a dictionary knows
    return isSouthEastAsian || (c >= 0x3040 && c <= 0x309F) || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF);
}

Letter classify(char16_t unit)
{
    const QChar c(unit);
    if (c == u'\n')
        return Letter::Line;
    if (c.isSpace())
        return Letter::Space;
    if (c.isDigit())
        return Letter::Digit;
    if (c.isMark() || unit == SoftHyphen || unit == ZeroWidthJoiner)
        return Letter::InWord;
    if (isIdeographOrSyllable(unit))
        return Letter::Alone;
    return c.isLetterOrNumber() ? Letter::InWord : Letter::Other;
}

constexpr size_t Tabled = 0x300;

using LetterTable = std::array<Letter, Tabled>;

const LetterTable &letterTable()
{
    static const auto table = [] {
        LetterTable made {};
        for (size_t i = 0; i < Tabled; ++i)
            made[i] = classify(static_cast<char16_t>(i));
        return made;
    }();
    return table;
}

constexpr bool isInWord(Letter letter)
{
    return letter == Letter::InWord || letter == Letter::Digit;
}

bool isSame(QStringView a, QStringView b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), static_cast<size_t>(a.size()) * sizeof(QChar)) == 0;
}

/// Of four letters at a time: words are short, and there are many.
quint32 hashOf(QStringView word)
{
    constexpr quint64 Factor = 0x9e3779b97f4a7c15ULL;
    constexpr qsizetype Step = sizeof(quint64) / sizeof(QChar);
    quint64 hash = static_cast<quint64>(word.size());
    qsizetype at = 0;
    for (; at + Step <= word.size(); at += Step) {
        quint64 letters = 0;
        std::memcpy(&letters, word.data() + at, sizeof letters);
        hash = (hash ^ letters) * Factor;
        hash ^= hash >> 32;
    }
    quint64 rest = 0;
    for (; at < word.size(); ++at)
        rest = rest << 16 | word[at].unicode();
    hash = (hash ^ rest) * Factor;
    return static_cast<quint32>(hash >> 32);
}

bool isApostrophe(QChar c)
{
    return c == u'’' || c == u'\'';
}

/// "l", "qu", "jusqu" …: what an apostrophe ends in French.
bool isElision(QStringView word)
{
    if (word.size() == 1)
        return u"ldjmtsncLDJMTSNC"_s.contains(word[0]);
    const bool endsInQu = word.endsWith("qu"_L1, Qt::CaseInsensitive);
    const auto before = word.chopped(endsInQu ? 2 : 0);
    if (!endsInQu)
        return false;
    for (const auto start : { ""_L1, "jus"_L1, "lors"_L1, "puis"_L1, "quoi"_L1, "quel"_L1, "pres"_L1, "bien"_L1 }) {
        if (before.compare(start, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

class Cutter
{
public:
    Cutter(QStringView text, WordTable &words)
        : m_text(text)
        , m_words(words)
    {
        m_tokens.reserve(static_cast<size_t>(text.size() / 2 + 4));
    }

    DiffTokens run()
    {
        while (m_at < m_text.size())
            cutNext();
        return std::move(m_tokens);
    }

private:
    QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    Letter letterOf(QChar c) const { return c.unicode() < Tabled ? m_letters[c.unicode()] : classify(c.unicode()); }

    void add(qsizetype end, Matter matter, Sort sort)
    {
        const auto text = m_text.mid(m_at, end - m_at);
        const bool isNumbered = sort == Sort::Word || matter == Matter::Citation;
        m_tokens.push_back({ text, isNumbered ? m_words.numberOf(text) : -1, matter, sort });
        m_at = end;
    }

    void cutNext()
    {
        const QChar c = m_text[m_at];
        switch (letterOf(c)) {
        case Letter::InWord:
        case Letter::Digit:
            if (m_atLineStart && cutItemNumber())
                return;
            cutWord();
            break;
        case Letter::Alone:
            add(pastMarks(m_at + 1), Matter::Words, Sort::Word);
            break;
        case Letter::Space:
        case Letter::Line:
            cutSpace();
            return; // a line still begins behind its indent
        case Letter::Other:
            cutSign(c);
            break;
        }
        m_atLineStart = false;
    }

    qsizetype pastMarks(qsizetype end) const
    {
        while (end < m_text.size() && m_text[end].isMark())
            ++end;
        return end;
    }

    // A run of spaces that holds an end of line is one break; any other space stands for itself.
    void cutSpace()
    {
        auto end = m_at;
        auto lineEnd = m_at;
        while (end < m_text.size()) {
            const auto letter = letterOf(m_text[end]);
            if (letter != Letter::Space && letter != Letter::Line)
                break;
            ++end;
            if (letter == Letter::Line)
                lineEnd = end;
        }
        if (lineEnd > m_at) {
            add(lineEnd, Matter::Break, Sort::Space);
            m_atLineStart = true;
        } else {
            add(m_at + 1, Matter::Spacing, Sort::Space);
        }
    }

    bool cutItemNumber()
    {
        auto end = m_at;
        while (at(end).isDigit())
            ++end;
        if (end == m_at || (at(end) != u'.' && at(end) != u')') || at(end + 1) != u' ')
            return false;
        add(end + 1, Matter::Formatting, Sort::Sign);
        m_atLineStart = false;
        return true;
    }

    void cutWord()
    {
        if (m_text[m_at] == u'h' && cutAddress())
            return;
        auto end = m_at + 1;
        while (end < m_text.size() && (isInWord(letterOf(m_text[end])) || goesOn(end)))
            ++end;
        add(end, Matter::Words, Sort::Word);
    }

    /// True if the unit at `i` belongs to the word that begins at `m_at`.
    bool goesOn(qsizetype i) const
    {
        const QChar c = m_text[i];
        const auto letter = letterOf(c);
        if (letter == Letter::InWord || letter == Letter::Digit)
            return true;
        if (letter != Letter::Other || i + 1 >= m_text.size())
            return false;
        const auto before = letterOf(m_text[i - 1]);
        const auto after = letterOf(m_text[i + 1]);
        if (c == u'_')
            return (after == Letter::InWord || after == Letter::Digit) && before != Letter::Other;
        if (c == u'.' || c == u',')
            return (before == Letter::Digit && after == Letter::Digit)
                || (c == u'.' && before == Letter::InWord && after == Letter::InWord);
        if (before != Letter::InWord || after != Letter::InWord)
            return false;
        return c == u'·' || (isApostrophe(c) && !isElision(m_text.mid(m_at, i - m_at)));
    }

    bool cutAddress()
    {
        const auto rest = m_text.mid(m_at);
        if (!rest.startsWith("http://"_L1) && !rest.startsWith("https://"_L1))
            return false;
        auto end = m_at;
        while (end < m_text.size() && !m_text[end].isSpace() && !u")>]\"»"_s.contains(m_text[end]))
            ++end;
        while (u".,;:!?"_s.contains(m_text[end - 1]))
            --end;
        add(end, Matter::Link, Sort::Sign);
        return true;
    }

    qsizetype runEnd(QChar c) const
    {
        auto end = m_at + 1;
        while (at(end) == c)
            ++end;
        return end;
    }

    void cutSign(QChar c)
    {
        const auto rest = m_text.mid(m_at);
        if (m_atLineStart && (c == u'-' || c == u'+' || c == u'*') && at(m_at + 1) == u' ')
            add(m_at + 1, Matter::Formatting, Sort::Sign);
        else if (m_atLineStart && (c == u'#' || c == u'>'))
            add(runEnd(c), Matter::Formatting, Sort::Sign);
        else if (c == u'*' || c == u'_' || c == u'`' || c == u'~' || c == u'|')
            add(runEnd(c), Matter::Formatting, Sort::Sign);
        else if (rest.startsWith("[@"_L1))
            cutUntil(u']', Matter::Citation);
        else if (rest.startsWith("]("_L1))
            cutUntil(u')', Matter::Link);
        else if (c == u'[' || c == u']')
            add(m_at + 1, Matter::Formatting, Sort::Sign);
        else if (c.isHighSurrogate())
            cutSurrogates();
        else
            add(m_at + 1, Matter::Words, Sort::Sign);
    }

    void cutUntil(QChar close, Matter matter)
    {
        const auto end = m_text.indexOf(close, m_at + 1);
        const auto line = m_text.indexOf(u'\n', m_at);
        const bool isWhole = end > 0 && (line < 0 || end < line);
        add(isWhole ? end + 1 : m_at + 1, isWhole ? matter : Matter::Formatting, Sort::Sign);
    }

    // Letters beyond the first plane make words; pictures are signs, with what joins them.
    void cutSurrogates()
    {
        const auto isPair = [&](qsizetype i) { return at(i).isHighSurrogate() && at(i + 1).isLowSurrogate(); };
        const auto isLetter
            = [&](qsizetype i) { return QChar::isLetterOrNumber(QChar::surrogateToUcs4(m_text[i], m_text[i + 1])); };
        if (!isPair(m_at)) {
            add(m_at + 1, Matter::Words, Sort::Sign);
            return;
        }
        const bool isWord = isLetter(m_at);
        auto end = m_at + 2;
        while (end < m_text.size()) {
            if (isPair(end) && isLetter(end) == isWord)
                end += 2;
            else if (m_text[end].isMark() || m_text[end] == QChar(ZeroWidthJoiner))
                ++end;
            else
                break;
        }
        add(end, Matter::Words, isWord ? Sort::Word : Sort::Sign);
    }

    QStringView m_text;
    WordTable &m_words;
    const LetterTable &m_letters = letterTable();
    DiffTokens m_tokens;
    qsizetype m_at = 0;
    bool m_atLineStart = true;
};

} // namespace

WordTable::WordTable()
    : m_entries(1024)
{
}

int WordTable::numberOf(QStringView word)
{
    const auto hash = hashOf(word);
    for (size_t place = hash;; ++place) {
        auto &entry = m_entries[place & (m_entries.size() - 1)];
        if (entry.number < 0) {
            const int number = size();
            entry = { hash, number };
            m_words.push_back(word);
            if (m_words.size() * 2 > m_entries.size())
                grow();
            return number;
        }
        if (entry.hash == hash && isSame(m_words[static_cast<size_t>(entry.number)], word))
            return entry.number;
    }
}

void WordTable::grow()
{
    std::vector<Entry> old(m_entries.size() * 2);
    old.swap(m_entries);
    for (const auto &entry : old) {
        if (entry.number < 0)
            continue;
        size_t place = entry.hash;
        while (m_entries[place & (m_entries.size() - 1)].number >= 0)
            ++place;
        m_entries[place & (m_entries.size() - 1)] = entry;
    }
}

DiffTokens diffTokens(QStringView text, WordTable &words)
{
    return Cutter(text, words).run();
}

int countWords(QStringView text)
{
    WordTable words;
    int count = 0;
    for (const auto &token : diffTokens(text, words))
        count += token.isWord() ? 1 : 0;
    return count;
}

} // namespace tenue
