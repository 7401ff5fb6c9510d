// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"
#include "core/text/typography.h"

#include <QtCore/QObject>

namespace tenue
{

class LengthLine;
class LiveTypography;
class SpellingMarks;

/// The language of what is written, and what hangs on it: the dictionary and the rules of typography.
///
/// It is told by the text's own words; a short text has that of the site; a person can say otherwise.
class ManuscriptLanguage : public QObject
{
    Q_OBJECT

public:
    ManuscriptLanguage(LiveTypography &typography, SpellingMarks &spelling, LengthLine &line, QObject *parent);

    /// A text of a site in `language`; what was chosen for the one before is forgotten.
    void begin(TextLanguage language);
    /// The newsroom's rules. They hold in texts of their language; another has its usual ones.
    void setHouseStyle(TypographyProfile profile);
    /// The text is `text` now.
    void follow(const QString &text);
    TextLanguage language() const;

private:
    void choose(std::optional<TextLanguage> language);
    void apply();

    LiveTypography &m_typography;
    SpellingMarks &m_spelling;
    LengthLine &m_line;
    TextLanguage m_ofSite = TextLanguage::French;
    std::optional<TextLanguage> m_ofText;
    std::optional<TextLanguage> m_chosen;
    std::optional<TypographyProfile> m_houseStyle;
};

} // namespace tenue
