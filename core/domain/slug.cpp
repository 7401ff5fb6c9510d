// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/slug.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestSlug = 60;
constexpr qsizetype LongestWithNumber = 80;

bool isSlugLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

QString withoutAccents(const QString &text)
{
    // Taken apart first: Qt folds “İ” to nothing.
    QString plain = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.replace(u"œ"_s, u"oe"_s).replace(u"æ"_s, u"ae"_s).replace(u"ß"_s, u"ss"_s).replace(u"ø"_s, u"o"_s);
    plain.replace(u"ł"_s, u"l"_s).replace(u"đ"_s, u"d"_s);
    return plain;
}

} // namespace

QString slugOf(const QString &title)
{
    QString slug;
    for (const QChar c : withoutAccents(title)) {
        if (isSlugLetter(c))
            slug += c;
        else if (c.category() != QChar::Mark_NonSpacing && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    if (slug.size() > LongestSlug) {
        slug.truncate(LongestSlug + 1);
        const auto lastHyphen = slug.lastIndexOf(u'-');
        slug.truncate(lastHyphen > LongestSlug / 2 ? lastHyphen : LongestSlug);
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"x"_s : slug;
}

bool isSlug(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestWithNumber && !text.startsWith(u'-') && !text.endsWith(u'-')
        && !text.contains("--"_L1)
        && std::all_of(text.begin(), text.end(), [](QChar c) { return isSlugLetter(c) || c == u'-'; });
}

} // namespace tenue
