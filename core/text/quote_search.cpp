// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/quote_search.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QChar folded(QChar c)
{
    switch (c.unicode()) {
    case u'’':
    case u'‘':
    case u'‚':
    case u'‛':
    case u'ʼ':
    case u'′':
    case u'`':
    case u'´':
        return u'\'';
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
    case u'«':
    case u'»':
    case u'″':
    case u'‹':
    case u'›':
        return u'"';
    case u'\u2212': // minus
        return u'-';
    default:
        return c.category() == QChar::Punctuation_Dash ? QChar(u'-') : c;
    }
}

bool isInvisible(QChar c)
{
    const auto category = c.category();
    return c.isSpace() || category == QChar::Other_Control || category == QChar::Other_Format;
}

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark() || c.isSurrogate();
}

/// What counts of a text.
QString lettersOf(const QString &text)
{
    const auto composed = text.normalized(QString::NormalizationForm_KC);
    QString all;
    all.reserve(composed.size());
    for (const QChar c : composed) {
        if (!isInvisible(c))
            all += folded(c);
    }
    QString kept;
    kept.reserve(all.size());
    for (qsizetype at = 0; at < all.size(); ++at) {
        const bool isBetween = at > 0 && at + 1 < all.size() && isLetter(all[at - 1]) && isLetter(all[at + 1]);
        if (all[at] != u'-' || !isBetween)
            kept += all[at];
    }
    return kept;
}

/// The quotation marks around the whole are the newsroom's.
QString withoutMarksAround(QString letters)
{
    while (letters.size() > 1 && letters.startsWith(u'"') && letters.endsWith(u'"'))
        letters = letters.sliced(1, letters.size() - 2);
    return letters;
}

/// Where `parts` end if each stands behind the one before, from `from` on; −1 if they do not.
qsizetype endOfParts(const QString &text, const QStringList &parts, qsizetype from)
{
    for (const auto &part : parts) {
        const auto at = text.indexOf(part, from);
        if (at < 0)
            return -1;
        from = at + part.size();
    }
    return from;
}

} // namespace

QuoteSearch::QuoteSearch(const QString &text)
    : m_letters(lettersOf(text))
{
}

bool QuoteSearch::has(const QString &quote) const
{
    static const QRegularExpression omission(uR"(\[(?:\.{2,}|…)\]|\((?:\.{2,}|…)\))"_s);
    static const QRegularExpression bareOmission(uR"(\.{3,})"_s);
    const auto letters = withoutMarksAround(lettersOf(quote));
    if (std::none_of(letters.begin(), letters.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        return false;
    qsizetype from = 0;
    for (const auto &part : letters.split(omission, Qt::SkipEmptyParts)) {
        const auto end = endOfParts(m_letters, { part }, from);
        from = end >= 0 ? end : endOfParts(m_letters, part.split(bareOmission, Qt::SkipEmptyParts), from);
        if (from < 0)
            return false;
    }
    return true;
}

} // namespace tenue
