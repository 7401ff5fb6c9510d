// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"

#include <QtCore/QSet>
#include <QtCore/QString>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

bool isStop(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…';
}

bool isCloser(QChar c)
{
    return c == u'»' || c == u'”' || c == u'’' || c == u'"' || c == u')' || c == u']' || c == u'*' || c == u'_';
}

bool isAbbreviation(QStringView word)
{
    static const QSet<QString> known { u"m"_s,   u"mm"_s,   u"mr"_s,  u"mrs"_s, u"ms"_s,   u"dr"_s,  u"st"_s,
                                       u"p"_s,   u"pp"_s,   u"art"_s, u"al"_s,  u"cf"_s,   u"ex"_s,  u"env"_s,
                                       u"vol"_s, u"chap"_s, u"fig"_s, u"no"_s,  u"vs"_s,   u"av"_s,  u"apr"_s,
                                       u"hab"_s, u"éd"_s,   u"ed"_s,  u"tél"_s, u"prof"_s, u"gov"_s, u"sen"_s };
    const auto isInitial = word.size() == 1 && word[0].isUpper();
    return isInitial || known.contains(word.toString().toLower());
}

/// Behind the marks that close a sentence: quotation marks (a space may stand before them), citations.
qsizetype closedEnd(QStringView line, qsizetype at)
{
    while (at < line.size()) {
        if (isStop(line[at]) || isCloser(line[at])) {
            ++at;
            continue;
        }
        auto next = at;
        while (next < line.size() && line[next].isSpace())
            ++next;
        if (line.mid(next).startsWith("[@"_L1) && line.indexOf(u']', next) > 0)
            at = line.indexOf(u']', next) + 1;
        else if (next > at && next < line.size() && line[next] == u'»')
            at = next + 1;
        else
            break;
    }
    return at;
}

bool beginsSentence(QChar c)
{
    return c.isUpper() || c.isDigit() || !c.isLetter();
}

/// Where the sentence that begins at `from` ends.
qsizetype sentenceEnd(QStringView line, qsizetype from)
{
    for (qsizetype at = from; at < line.size(); ++at) {
        if (!isStop(line[at]))
            continue;
        auto wordFrom = at;
        while (wordFrom > from && line[wordFrom - 1].isLetter())
            --wordFrom;
        const auto end = closedEnd(line, at);
        const bool isPlainStop = line[at] == u'.' && end == at + 1;
        if (isPlainStop && isAbbreviation(line.mid(wordFrom, at - wordFrom)))
            continue;
        auto next = end;
        while (next < line.size() && line[next].isSpace())
            ++next;
        // "1. " at the beginning is the number of an item.
        const bool isNumber = isPlainStop && line.mid(from, at - from).toString().toInt() > 0;
        if (next == line.size() || (next > end && beginsSentence(line[next]) && !isNumber))
            return end;
        at = end - 1;
    }
    return line.size();
}

} // namespace

QList<TextRange> sentencesOf(QStringView text)
{
    QList<TextRange> sentences;
    for (qsizetype start = 0; start <= text.size();) {
        auto end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        const auto line = text.mid(start, end - start);
        for (qsizetype at = 0; at < line.size();) {
            if (line[at].isSpace()) {
                ++at;
                continue;
            }
            const auto stop = sentenceEnd(line, at);
            auto last = stop;
            while (last > at && line[last - 1].isSpace())
                --last;
            sentences.append({ start + at, last - at });
            at = stop;
        }
        start = end + 1;
    }
    return sentences;
}

} // namespace tenue
