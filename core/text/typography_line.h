// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/typography.h"

namespace tenue
{

/// One line as the rules see it: its signs, which of them are prose, and what was found in it.
class TypographyLine
{
public:
    using Rule = TypographyFault::Rule;

    TypographyLine(TypographyProfile profile, QStringView line, MarkdownLineState &state);

    /// Looks for everything that the profile forbids.
    void check();
    /// In order, without overlaps.
    QList<TypographyFault> faults() &&;

    bool isFrench() const { return m_profile != TypographyProfile::BritishEnglish; }
    /// The sign at `place`; a line's end outside the line.
    QChar at(qsizetype place) const;
    bool isProse(qsizetype place) const;
    /// Where the text begins behind > # - and the like.
    qsizetype textStart() const { return m_textStart; }
    QStringView line() const { return m_line; }

    /// What stands before `sign` (; ! ? :) and inside « », by the profile; empty for nothing.
    static QString spaceBefore(TypographyProfile profile, QChar sign);
    static QString spaceInQuotes(TypographyProfile profile);
    static bool isSpaceSign(QChar c) { return c == u' ' || c == u'\u00a0' || c == u'\u202f'; }

private:
    void add(qsizetype start, qsizetype length, const QString &fix, Rule rule);
    void checkSign(qsizetype place);
    void checkHighSign(qsizetype place);
    void checkGuillemet(qsizetype place);
    void checkApostrophe(qsizetype place);
    bool isElidedEnglish(qsizetype place) const;
    void checkDots(qsizetype place);
    void checkDashes(qsizetype place);
    void checkSpaces(qsizetype place);
    void checkSpaceBefore(qsizetype place);
    void checkStraightQuotes();
    void addQuotePair(qsizetype open, qsizetype close, bool isInner);
    void checkNumbers();
    void replaceSpaces(qsizetype start, qsizetype length, Rule rule);
    qsizetype spacesBegin(qsizetype end) const;
    qsizetype spacesEnd(qsizetype begin) const;

    TypographyProfile m_profile;
    QStringView m_line;
    QString m_prose; ///< the line with U+FFFC for each sign that is none
    qsizetype m_textStart = 0;
    bool m_isTable = false;
    QList<TypographyFault> m_faults;
};

} // namespace tenue
