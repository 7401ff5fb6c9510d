// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/manuscript_language.h"

#include "ui/editor/length_line.h"
#include "ui/editor/live_typography.h"
#include "ui/editor/spelling_marks.h"

#include <algorithm>

namespace tenue
{

namespace
{

constexpr qsizetype EnoughSigns = 4000; ///< to tell a language by, however long the text is

} // namespace

ManuscriptLanguage::ManuscriptLanguage(LiveTypography &typography, SpellingMarks &spelling, LengthLine &line,
                                       QObject *parent)
    : QObject(parent)
    , m_typography(typography)
    , m_spelling(spelling)
    , m_line(line)
{
    connect(&line, &LengthLine::languageChosen, this, &ManuscriptLanguage::choose);
    apply();
}

TextLanguage ManuscriptLanguage::language() const
{
    return m_chosen.value_or(m_ofText.value_or(m_ofSite));
}

void ManuscriptLanguage::begin(TextLanguage language)
{
    m_ofSite = language;
    m_ofText.reset();
    m_chosen.reset();
    apply();
}

void ManuscriptLanguage::setHouseStyle(TypographyProfile profile)
{
    m_houseStyle = profile;
    apply();
}

void ManuscriptLanguage::follow(const QString &text)
{
    const auto told = languageOf(QStringView(text).first(std::min(text.size(), EnoughSigns)));
    if (told == m_ofText)
        return;
    m_ofText = told;
    apply();
}

void ManuscriptLanguage::choose(std::optional<TextLanguage> language)
{
    m_chosen = language;
    apply();
}

void ManuscriptLanguage::apply()
{
    m_typography.setProfile(profileFor(language(), m_houseStyle));
    if (m_spelling.language() != language() || !m_chosen)
        m_spelling.setLanguage(language());
    m_line.showLanguage(language(), m_chosen.has_value());
}

} // namespace tenue
