// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spelling.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool isWordSign(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isJoint(QChar c)
{
    return isApostrophe(c) || c == u'-' || c == u'\u2011' || c == u'\u00ad';
}

/// A word without small letters ("SNCF", "A.") or with a digit in it ("20e", "B12") is none to check.
bool isWorthChecking(QStringView word)
{
    bool hasSmall = false;
    for (const auto c : word) {
        if (c.isNumber() || c.isSurrogate())
            return false;
        hasSmall = hasSmall || c.isLower();
    }
    return hasSmall && word.size() > 1;
}

bool isAbbreviation(QStringView line, qsizetype start, qsizetype end)
{
    if (end >= line.size())
        return false;
    const auto behind = line[end];
    if (behind == u'°' || behind == u'º')
        return true;
    static const QSet<QString> words { u"art"_s, u"al"_s,  u"av"_s,  u"bd"_s,   u"cf"_s,     u"chap"_s, u"coll"_s,
                                       u"éd"_s,  u"env"_s, u"etc"_s, u"ex"_s,   u"fig"_s,    u"hab"_s,  u"ibid"_s,
                                       u"mm"_s,  u"no"_s,  u"nos"_s, u"pp"_s,   u"réf"_s,    u"resp"_s, u"suiv"_s,
                                       u"tél"_s, u"vol"_s, u"vs"_s,  u"dept"_s, u"approx"_s, u"govt"_s };
    return behind == u'.' && words.contains(line.sliced(start, end - start).toString().toLower());
}

/// The words between `from` and `end`, where nothing but prose stands.
void addWords(QStringView line, qsizetype from, qsizetype end, std::vector<WordRange> &words)
{
    for (auto at = from; at < end;) {
        if (!isWordSign(line[at])) {
            ++at;
            continue;
        }
        auto stop = at + 1;
        while (stop < end
               && (isWordSign(line[stop]) || (isJoint(line[stop]) && stop + 1 < end && isWordSign(line[stop + 1]))))
            ++stop;
        if (isWorthChecking(line.sliced(at, stop - at)) && !isAbbreviation(line, at, stop))
            words.push_back({ at, stop - at });
        at = stop;
    }
}

} // namespace

std::vector<WordRange> wordsToSpell(QStringView line, MarkdownLineState &state)
{
    std::vector<WordRange> words;
    qsizetype done = 0;
    for (const auto &span : markdownSpans(line, state)) {
        addWords(line, done, span.start, words);
        done = span.end();
    }
    addWords(line, done, line.size(), words);
    return words;
}

} // namespace tenue
