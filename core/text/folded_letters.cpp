// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/folded_letters.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString folded(QChar c)
{
    switch (c.unicode()) {
    case u'’':
    case u'‘':
    case u'ʼ':
        return u"'"_s;
    case u'“':
    case u'”':
        return u"\""_s;
    case u'–':
    case u'—':
    case u'\u2010':
    case u'\u2011':
        return u"-"_s;
    case u'\u00a0':
    case u'\u202f':
    case u'\u2009':
        return u" "_s;
    case u'œ':
        return u"oe"_s;
    case u'Œ':
        return u"OE"_s;
    case u'æ':
        return u"ae"_s;
    case u'Æ':
        return u"AE"_s;
    default:
        break;
    }
    if (c.decompositionTag() == QChar::Canonical && !c.decomposition().isEmpty()) {
        const auto parts = QString(c).normalized(QString::NormalizationForm_D);
        if (parts.size() > 1 && parts[1].isMark())
            return parts.left(1);
    }
    return c;
}

} // namespace

FoldedLetters::FoldedLetters(QStringView text)
{
    m_text.reserve(text.size());
    m_places.clear();
    m_places.reserve(static_cast<size_t>(text.size()) + 1);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto c = text[at];
        if (c.unicode() < 0x80) {
            m_text += c;
            m_places.push_back(at);
        } else if (!c.isMark()) {
            const auto letters = folded(c);
            m_text += letters;
            m_places.insert(m_places.end(), static_cast<size_t>(letters.size()), at);
        }
    }
    m_places.push_back(text.size());
}

qsizetype FoldedLetters::endOf(qsizetype at) const
{
    // The end of a half of "œ" is the end of the letter.
    auto behind = static_cast<size_t>(at);
    while (at > 0 && behind < m_places.size() && m_places[behind] == m_places[static_cast<size_t>(at) - 1])
        ++behind;
    return m_places[std::min(behind, m_places.size() - 1)];
}

} // namespace tenue
