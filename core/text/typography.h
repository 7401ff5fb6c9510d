// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"
#include "core/text/markdown_spans.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace tenue
{

/// The house style by which a text is set. The rules, and where they are laid down:
///
/// - fr-FR: « Lexique des règles typographiques en usage à l’Imprimerie nationale » (2002): a narrow
///   no-break space (U+202F) before ; ! ?, a no-break space (U+00A0) before : and inside « ».
/// - fr-CA: Office québécois de la langue française, « Banque de dépannage linguistique », spacing
///   table: nothing before ; ! ?, a no-break space before : and inside « ».
/// - fr-CH: « Guide du typographe » (Groupe de Lausanne de l’Association suisse des typographes, 2015):
///   narrow no-break spaces before ; ! ? : and inside « ».
/// - en-GB: “New Hart’s Rules” (Oxford, 2014): curly quotes, no space before a sign.
///
/// All French ones: ’ as the apostrophe, …, dashes, no-break spaces in "n° 4", "M. Roy", "12 %",
/// "3 km", "55 000". Ordinals (1er, 2e, XXIe) are left as they are written.
enum class TypographyProfile { None, FrenchFrance, FrenchCanada, FrenchSwitzerland, BritishEnglish };

/// "none", "fr-FR", "fr-CA", "fr-CH", "en-GB".
QString nameOf(TypographyProfile profile);
std::optional<TypographyProfile> typographyProfileNamed(QStringView name);
QList<TypographyProfile> typographyProfiles();
/// The rules for a text in `language` where the house has `houseStyle`: that one if it is of the language
/// or None, else the usual one of the language.
TypographyProfile profileFor(TextLanguage language, std::optional<TypographyProfile> houseStyle);

/// What shall stand in the text in place of a sign that was typed and of what stands before it.
struct TypingReplacement {
    qsizetype remove = 0; ///< so many characters before the caret go
    QString insert; ///< and this comes, the typed sign included; may be empty: the sign is swallowed

    friend bool operator==(const TypingReplacement &, const TypingReplacement &) = default;
};

/// A place in a text that breaks a rule.
struct TypographyFault {
    enum class Rule {
        Apostrophe, ///< ' for ’
        Quotes, ///< " for « » or “ ”
        QuoteSpace, ///< the spaces inside « »
        SignSpace, ///< the space before ; ! ? :
        StraySpace, ///< a space before , . ) or after (, or two in a row
        Ellipsis, ///< ... for …
        Dash, ///< - or -- for – or —
        NumberSpace, ///< a number and its unit or sign, thousands
        TitleSpace, ///< M., Mme, Dr, n°, p. and what they stand before
    };

    qsizetype start = 0; ///< in UTF-16 units, from the beginning of the text
    qsizetype length = 0; ///< 0 where something is missing between two signs
    QString fix; ///< what shall stand there
    Rule rule = Rule::Apostrophe;

    friend bool operator==(const TypographyFault &, const TypographyFault &) = default;
};

/// "apostrophe", "quote-space" …: for JSON and for settings.
QString nameOf(TypographyFault::Rule rule);
/// One sentence for people.
QString messageOf(TypographyFault::Rule rule);

/// Sets texts by the rules of one profile. Never inside code, addresses, citations, HTML, and never
/// in times (14:30). A value; thread-safe.
class Typography
{
public:
    explicit Typography(TypographyProfile profile)
        : m_profile(profile)
    {
    }

    TypographyProfile profile() const { return m_profile; }

    /// What to do when `sign` is typed behind `before` and before `after` (both of the caret's line
    /// alone). Nothing: let the sign be. `state` is that of the line's beginning.
    ///
    /// To make it one step of undo: insert the sign as usual, then replace it and `remove` characters
    /// before it by `insert`.
    std::optional<TypingReplacement> typed(QStringView before, QChar sign, QStringView after = {},
                                           MarkdownLineState state = {}) const;

    /// What `text` breaks, in order and without overlaps.
    QList<TypographyFault> faults(const QString &text) const;
    /// The faults of one line, counted from its beginning; `state` goes on to the next line.
    QList<TypographyFault> faultsOfLine(QStringView line, MarkdownLineState &state) const;

    /// `text` with every fault mended; the same text if it has none. Doing it twice changes nothing
    /// the second time.
    QString fixed(const QString &text) const;

private:
    TypographyProfile m_profile;
};

/// `text` after `faults`, which are in order, are mended.
QString withFixes(const QString &text, const QList<TypographyFault> &faults);

} // namespace tenue
