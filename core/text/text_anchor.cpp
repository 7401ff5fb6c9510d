// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_anchor.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <vector>

namespace tenue
{

namespace
{

constexpr qsizetype ContextWords = 12;

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

qsizetype contextStart(const QString &text, qsizetype start)
{
    qsizetype words = 0;
    qsizetype i = start;
    while (i > 0) {
        const bool beginsWord = isWord(text[i - 1]) && (i == 1 || !isWord(text[i - 2]));
        --i;
        if (beginsWord && ++words == ContextWords)
            break;
    }
    return i;
}

qsizetype contextEnd(const QString &text, qsizetype end)
{
    qsizetype words = 0;
    qsizetype i = end;
    while (i < text.size()) {
        const bool endsWord = isWord(text[i]) && (i + 1 == text.size() || !isWord(text[i + 1]));
        ++i;
        if (endsWord && ++words == ContextWords)
            break;
    }
    return i;
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool in = i < text.size() && isWord(text[i]);
        if (in && start < 0)
            start = i;
        if (!in && start >= 0) {
            words.append(text.mid(start, i - start).toString());
            start = -1;
        }
    }
    return words;
}

// A word's weight: "de" and "la" are in every company.
double weightOf(const QString &word)
{
    return word.size() <= 2 ? 0.25 : word.size() == 3 ? 0.5 : 1.0;
}

double weightOf(const QStringList &words)
{
    double sum = 0;
    for (const auto &word : words)
        sum += weightOf(word);
    return sum;
}

// The heaviest common subsequence of two short lists of words.
double commonWeight(const QStringList &a, const QStringList &b)
{
    std::vector<double> row(static_cast<size_t>(b.size()) + 1, 0.0);
    for (const auto &word : a) {
        double diagonal = 0;
        for (qsizetype j = 0; j < b.size(); ++j) {
            auto &here = row[static_cast<size_t>(j) + 1];
            const double above = here;
            here = b[j] == word ? diagonal + weightOf(word) : std::max(above, row[static_cast<size_t>(j)]);
            diagonal = above;
        }
    }
    return row.back();
}

/// What an anchor's company is compared by.
struct Company {
    QStringList before;
    QStringList after;

    double weight() const { return weightOf(before) + weightOf(after); }
};

double likeness(const Company &company, const QString &text, qsizetype start, qsizetype end)
{
    const auto from = contextStart(text, start);
    const auto to = contextEnd(text, end);
    return commonWeight(company.before, wordsOf(QStringView(text).mid(from, start - from)))
        + commonWeight(company.after, wordsOf(QStringView(text).mid(end, to - end)));
}

// How often the quote stands in and around a place: where it stood twice, one left over is not surely it.
qsizetype timesAround(const QString &quote, const QString &text, qsizetype start, qsizetype end)
{
    const auto from = contextStart(text, start);
    return QStringView(text).mid(from, contextEnd(text, end) - from).count(quote);
}

// Not inside a longer word, unless the quote itself was cut out of one.
bool standsAlone(const TextAnchor &anchor, const QString &text, qsizetype start, qsizetype end)
{
    const auto glued = [](const QString &left, const QString &right) {
        return !left.isEmpty() && !right.isEmpty() && isWord(left.back()) && isWord(right.front());
    };
    const bool wasGlued = glued(anchor.before, anchor.quote) || glued(anchor.quote, anchor.after);
    return wasGlued || (!glued(text.left(start), anchor.quote) && !glued(anchor.quote, text.mid(end)));
}

} // namespace

TextAnchor anchorIn(const QString &text, qsizetype start, qsizetype length)
{
    const qsizetype from = std::clamp<qsizetype>(start, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(from + length, from, text.size());
    const auto before = contextStart(text, from);
    return { text.mid(from, end - from), text.mid(before, from - before), text.mid(end, contextEnd(text, end) - end),
             from };
}

AnchorPlace findAnchor(const TextAnchor &anchor, const QString &text)
{
    if (anchor.quote.isEmpty())
        return {};
    const Company company { wordsOf(anchor.before), wordsOf(anchor.after) };
    const double whole = company.weight();
    double best = -1;
    double second = -1;
    qsizetype place = -1;
    for (qsizetype at = text.indexOf(anchor.quote); at >= 0; at = text.indexOf(anchor.quote, at + 1)) {
        const qsizetype end = at + anchor.quote.size();
        if (!standsAlone(anchor, text, at, end))
            continue;
        const double score = likeness(company, text, at, end);
        if (score > best) {
            second = best;
            best = score;
            place = at;
        } else {
            second = std::max(second, score);
        }
    }
    if (place < 0)
        return {};
    const double share = whole > 0 ? best / whole : 1.0;
    const bool isOnly = second < 0;
    // Four words in the same order, and nowhere else, are the same words wherever they went.
    const auto words = wordsOf(anchor.quote).size();
    const bool speaksForItself = isOnly && words >= 4;
    const QString around = anchor.before + anchor.quote + anchor.after;
    if (timesAround(anchor.quote, text, place, place + anchor.quote.size()) < around.count(anchor.quote))
        return {};
    const bool standsOut = isOnly || best - second >= std::max(1.5, 0.2 * whole);
    if (!speaksForItself && !(share >= (words < 3 ? 0.6 : 0.45) && standsOut))
        return {};
    return { share >= 0.5 ? AnchorPlace::State::Found : AnchorPlace::State::Moved, place, anchor.quote.size() };
}

} // namespace tenue
