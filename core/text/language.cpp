// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include <QtCore/QSet>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype ReadSigns = 20'000;
constexpr int FewestWords = 3;

/// Little words that the other language does not have.
const QSet<QString> &frenchWords()
{
    static const QSet<QString> words { u"le"_s,   u"la"_s,   u"les"_s,  u"des"_s,  u"du"_s,   u"une"_s,   u"et"_s,
                                       u"est"_s,  u"dans"_s, u"pour"_s, u"que"_s,  u"qui"_s,  u"sur"_s,   u"par"_s,
                                       u"pas"_s,  u"au"_s,   u"aux"_s,  u"avec"_s, u"ce"_s,   u"cette"_s, u"il"_s,
                                       u"elle"_s, u"ont"_s,  u"été"_s,  u"sont"_s, u"de"_s,   u"un"_s,    u"l"_s,
                                       u"d"_s,    u"qu"_s,   u"n"_s,    u"ne"_s,   u"mais"_s, u"selon"_s };
    return words;
}

const QSet<QString> &englishWords()
{
    static const QSet<QString> words { u"the"_s,  u"of"_s,   u"and"_s,  u"to"_s,   u"is"_s,   u"was"_s,  u"were"_s,
                                       u"that"_s, u"for"_s,  u"with"_s, u"has"_s,  u"have"_s, u"had"_s,  u"been"_s,
                                       u"by"_s,   u"this"_s, u"it"_s,   u"are"_s,  u"not"_s,  u"from"_s, u"which"_s,
                                       u"but"_s,  u"its"_s,  u"be"_s,   u"will"_s, u"in"_s,   u"at"_s,   u"they"_s };
    return words;
}

} // namespace

QString nameOf(TextLanguage language)
{
    return language == TextLanguage::French ? u"fr"_s : u"en"_s;
}

std::optional<TextLanguage> textLanguageNamed(QStringView tag)
{
    const auto primary = tag.left(tag.indexOf(u'-') < 0 ? tag.size() : tag.indexOf(u'-'));
    if (primary.compare(u"fr", Qt::CaseInsensitive) == 0)
        return TextLanguage::French;
    if (primary.compare(u"en", Qt::CaseInsensitive) == 0)
        return TextLanguage::English;
    return std::nullopt;
}

std::optional<TextLanguage> languageOf(QStringView text)
{
    int french = 0;
    int english = 0;
    const auto part = text.left(ReadSigns);
    for (qsizetype start = 0; start < part.size();) {
        auto end = start;
        while (end < part.size() && part[end].isLetter())
            ++end;
        if (end > start) {
            const auto word = part.sliced(start, end - start).toString().toLower();
            french += frenchWords().contains(word) ? 1 : 0;
            english += englishWords().contains(word) ? 1 : 0;
        }
        start = end + 1;
    }
    if (french + english < FewestWords || std::max(french, english) < 2 * std::min(french, english))
        return std::nullopt;
    return french > english ? TextLanguage::French : TextLanguage::English;
}

} // namespace tenue
