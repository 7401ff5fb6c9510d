// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/web_words.h"

namespace tenue
{

namespace
{

constexpr QStringView Schemes[] = { u"https://", u"http://", u"ftp://", u"mailto:", u"www." };

constexpr qsizetype LongestName = 320; ///< of a host, or of an e-mail address

/// The end of the run of signs that are no space.
qsizetype endOfRun(QStringView line, qsizetype from)
{
    auto end = from;
    while (end < line.size() && !line[end].isSpace() && line[end] != u'<' && line[end] != u'>' && line[end] != u'«'
           && line[end] != u'»' && line[end] != u'"' && line[end] != u'“' && line[end] != u'”')
        ++end;
    return end;
}

/// Signs that end the sentence, not the address; a ")" too if no "(" belongs to it; marks of emphasis.
qsizetype withoutSentenceSigns(QStringView line, qsizetype from, qsizetype end)
{
    const auto word = line.sliced(from, end - from);
    auto round = word.count(u')') - word.count(u'(');
    auto square = word.count(u']') - word.count(u'[');
    for (; end > from; --end) {
        const auto last = line[end - 1];
        if (last == u')' ? round-- <= 0 : last == u']' ? square-- <= 0 : !QStringView(u".,;:!?'’*_…|").contains(last))
            break;
    }
    return end;
}

bool isHostLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'.';
}

/// "mairie.fr", "conseil-municipal.paris.fr": labels, and a last one of two to twelve letters.
bool isHost(QStringView host)
{
    const auto dot = host.lastIndexOf(u'.');
    if (dot <= 0 || host.size() - dot - 1 < 2 || host.size() - dot - 1 > 12 || host.contains(u".."))
        return false;
    for (const auto c : host.sliced(dot + 1)) {
        if (!c.isLetter())
            return false;
    }
    return true;
}

} // namespace

qsizetype endOfWebWord(QStringView line, qsizetype from)
{
    for (const auto scheme : Schemes) {
        if (line.sliced(from).startsWith(scheme, Qt::CaseInsensitive)) {
            const auto end = withoutSentenceSigns(line, from, endOfRun(line, from));
            return end > from + scheme.size() ? end : from;
        }
    }
    auto end = from;
    const auto limit = std::min(line.size(), from + LongestName);
    while (end < limit && (isHostLetter(line[end]) || line[end] == u'_' || line[end] == u'+' || line[end] == u'%'))
        ++end;
    if (end < line.size() && line[end] == u'@') {
        auto host = end + 1;
        while (host < std::min(line.size(), end + LongestName) && isHostLetter(line[host]))
            ++host;
        host = withoutSentenceSigns(line, from, host);
        return host > end + 1 && isHost(line.sliced(end + 1, host - end - 1)) ? host : from;
    }
    if (end < line.size() && line[end] == u'/' && isHost(line.sliced(from, end - from)))
        return withoutSentenceSigns(line, from, endOfRun(line, from));
    return from;
}

} // namespace tenue
