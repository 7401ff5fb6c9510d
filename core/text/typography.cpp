// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/typography.h"

#include "core/base/words.h"
#include "core/text/typography_line.h"

#include <QtCore/QStringTokenizer>

#include <array>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostRounds = 6;

struct ProfileName {
    TypographyProfile profile;
    QLatin1StringView name;
};
constexpr std::array<ProfileName, 5> ProfileNames { {
    { TypographyProfile::None, "none"_L1 },
    { TypographyProfile::FrenchFrance, "fr-FR"_L1 },
    { TypographyProfile::FrenchCanada, "fr-CA"_L1 },
    { TypographyProfile::FrenchSwitzerland, "fr-CH"_L1 },
    { TypographyProfile::BritishEnglish, "en-GB"_L1 },
} };

struct RuleWords {
    TypographyFault::Rule rule;
    QLatin1StringView name;
    const char *message;
};
constexpr std::array<RuleWords, 9> Rules { {
    { TypographyFault::Rule::Apostrophe, "apostrophe"_L1,
      QT_TRANSLATE_NOOP("Typography", "A straight apostrophe stands for a curly one.") },
    { TypographyFault::Rule::Quotes, "quotes"_L1,
      QT_TRANSLATE_NOOP("Typography", "Straight quotes stand for the language’s own.") },
    { TypographyFault::Rule::QuoteSpace, "quote-space"_L1,
      QT_TRANSLATE_NOOP("Typography", "The space inside the quotes is wrong or missing.") },
    { TypographyFault::Rule::SignSpace, "sign-space"_L1,
      QT_TRANSLATE_NOOP("Typography", "The space before the sign is wrong, missing or too much.") },
    { TypographyFault::Rule::StraySpace, "stray-space"_L1,
      QT_TRANSLATE_NOOP("Typography", "There is a space too many.") },
    { TypographyFault::Rule::Ellipsis, "ellipsis"_L1,
      QT_TRANSLATE_NOOP("Typography", "Three dots stand for an ellipsis.") },
    { TypographyFault::Rule::Dash, "dash"_L1, QT_TRANSLATE_NOOP("Typography", "A hyphen stands for a dash.") },
    { TypographyFault::Rule::NumberSpace, "number-space"_L1,
      QT_TRANSLATE_NOOP("Typography", "The number could be parted from its unit at a line’s end.") },
    { TypographyFault::Rule::TitleSpace, "title-space"_L1,
      QT_TRANSLATE_NOOP("Typography", "The abbreviation could be parted from what it stands before.") },
} };

QString fixedLine(TypographyProfile profile, QStringView line, MarkdownLineState &state)
{
    auto text = line.toString();
    const auto before = state;
    for (int round = 0; round < MostRounds; ++round) {
        auto begin = before;
        TypographyLine checked(profile, text, begin);
        checked.check();
        const auto faults = std::move(checked).faults();
        if (faults.isEmpty())
            break;
        text = withFixes(text, faults);
    }
    markdownSpans(text, state);
    return text;
}

} // namespace

QString nameOf(TypographyProfile profile)
{
    for (const auto &entry : ProfileNames) {
        if (entry.profile == profile)
            return entry.name;
    }
    Q_UNREACHABLE();
}

std::optional<TypographyProfile> typographyProfileNamed(QStringView name)
{
    for (const auto &entry : ProfileNames) {
        if (entry.name == name)
            return entry.profile;
    }
    return std::nullopt;
}

QList<TypographyProfile> typographyProfiles()
{
    QList<TypographyProfile> all;
    for (const auto &entry : ProfileNames)
        all.append(entry.profile);
    return all;
}

TypographyProfile profileFor(TextLanguage language, std::optional<TypographyProfile> houseStyle)
{
    const bool isFrench = language == TextLanguage::French;
    if (houseStyle == TypographyProfile::None
        || (houseStyle && (*houseStyle != TypographyProfile::BritishEnglish) == isFrench))
        return *houseStyle;
    return isFrench ? TypographyProfile::FrenchFrance : TypographyProfile::BritishEnglish;
}

QString nameOf(TypographyFault::Rule rule)
{
    return Rules.at(static_cast<size_t>(rule)).name;
}

QString messageOf(TypographyFault::Rule rule)
{
    return translate("Typography", Rules.at(static_cast<size_t>(rule)).message);
}

QList<TypographyFault> Typography::faultsOfLine(QStringView line, MarkdownLineState &state) const
{
    if (m_profile == TypographyProfile::None) {
        markdownSpans(line, state);
        return {};
    }
    TypographyLine checked(m_profile, line, state);
    checked.check();
    return std::move(checked).faults();
}

QList<TypographyFault> Typography::faults(const QString &text) const
{
    QList<TypographyFault> all;
    if (m_profile == TypographyProfile::None)
        return all;
    MarkdownLineState state;
    qsizetype start = 0;
    for (const auto line : QStringView(text).tokenize(u'\n')) {
        for (auto fault : faultsOfLine(line, state)) {
            fault.start += start;
            all.append(fault);
        }
        start += line.size() + 1;
    }
    return all;
}

QString Typography::fixed(const QString &text) const
{
    if (m_profile == TypographyProfile::None)
        return text;
    QStringList lines;
    MarkdownLineState state;
    for (const auto line : QStringView(text).tokenize(u'\n'))
        lines.append(fixedLine(m_profile, line, state));
    return lines.join(u'\n');
}

QString withFixes(const QString &text, const QList<TypographyFault> &faults)
{
    QString out;
    out.reserve(text.size() + faults.size());
    qsizetype done = 0;
    for (const auto &fault : faults) {
        out += QStringView(text).sliced(done, fault.start - done);
        out += fault.fix;
        done = fault.start + fault.length;
    }
    return out + QStringView(text).sliced(done);
}

} // namespace tenue
