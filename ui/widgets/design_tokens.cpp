// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/design_tokens.h"

#include <algorithm>
#include <cmath>

namespace tenue
{

namespace
{

struct TokenRow {
    NamedToken token;
    QRgb light;
    QRgb dark;
};

constexpr std::array TokenTable {
    TokenRow { { "window", &DesignTokens::window }, 0xF7F6F3, 0x1C1E21 },
    TokenRow { { "side", &DesignTokens::side }, 0xEFEDE8, 0x17191B },
    TokenRow { { "surface", &DesignTokens::surface }, 0xFFFFFF, 0x232629 },
    TokenRow { { "sunken", &DesignTokens::sunken }, 0xFAF9F7, 0x1F2225 },
    TokenRow { { "line", &DesignTokens::line }, 0xE2DFD8, 0x35393E },
    TokenRow { { "line2", &DesignTokens::line2 }, 0xC4C0B7, 0x555B63 },
    TokenRow { { "field", &DesignTokens::field }, 0x8D8980, 0x7B828B },
    TokenRow { { "text", &DesignTokens::text }, 0x1B1D21, 0xECEAE5 },
    TokenRow { { "text2", &DesignTokens::text2 }, 0x4E545B, 0xB4B9C0 },
    TokenRow { { "text3", &DesignTokens::text3 }, 0x646970, 0x9BA1A9 },
    TokenRow { { "accent", &DesignTokens::accent }, 0x2B4A9B, 0xA3B6FA },
    TokenRow { { "accentHover", &DesignTokens::accentHover }, 0x223C82, 0xB9C8FF },
    TokenRow { { "accentPressed", &DesignTokens::accentPressed }, 0x1B3170, 0x93A6EA },
    TokenRow { { "onAccent", &DesignTokens::onAccent }, 0xFFFFFF, 0x10182E },
    TokenRow { { "soft", &DesignTokens::soft }, 0xE6EBF8, 0x2A3252 },
    TokenRow { { "softText", &DesignTokens::softText }, 0x2B4A9B, 0xB9C8FF },
    TokenRow { { "hover", &DesignTokens::hover }, 0xF1EFEA, 0x2A2D31 },
    TokenRow { { "selected", &DesignTokens::selected }, 0xE6EBF8, 0x2C3450 },
    TokenRow { { "warningText", &DesignTokens::warningText }, 0x6B4D00, 0xEDCF7E },
    TokenRow { { "warningGround", &DesignTokens::warningGround }, 0xFAEFCB, 0x3A3016 },
    TokenRow { { "errorText", &DesignTokens::errorText }, 0x8A1F0A, 0xFFA27A },
    TokenRow { { "errorGround", &DesignTokens::errorGround }, 0xFBDDD2, 0x43241A },
    TokenRow { { "doneText", &DesignTokens::doneText }, 0x07573A, 0x4DBD91 },
    TokenRow { { "commentGround", &DesignTokens::commentGround }, 0xFFF3C4, 0x4A4220 },
    TokenRow { { "commentLine", &DesignTokens::commentLine }, 0xC99A00, 0xE9C45C },
    TokenRow { { "insertedText", &DesignTokens::insertedText }, 0x0A4C86, 0x9CCBFA },
    TokenRow { { "insertedGround", &DesignTokens::insertedGround }, 0xDCEBFA, 0x17344F },
    TokenRow { { "deletedText", &DesignTokens::deletedText }, 0x8F3400, 0xFFB48C },
    TokenRow { { "deletedGround", &DesignTokens::deletedGround }, 0xFCE8DC, 0x47291A },
    TokenRow { { "movedText", &DesignTokens::movedText }, 0x6C3A86, 0xDDB4F2 },
    TokenRow { { "movedGround", &DesignTokens::movedGround }, 0xF3E8F6, 0x382A42 },
    TokenRow { { "formatText", &DesignTokens::formatText }, 0x755400, 0xE9C45C },
};

struct VerdictRow {
    VerdictShape shape;
    QRgb lightText, lightGround, lightBar;
    QRgb darkText, darkGround, darkBar;
};

constexpr std::array<VerdictRow, 7> VerdictTable { {
    { VerdictShape::Kept, 0x07573A, 0xDCF1E6, 0x07573A, 0x4DBD91, 0x17362E, 0x4DBD91 },
    { VerdictShape::Partial, 0x7F6200, 0xFCF2C3, 0x7F6200, 0xF4D878, 0x3A3016, 0xF4D878 },
    { VerdictShape::InProgress, 0x08709B, 0xE0F2FB, 0x08709B, 0x8DD4F8, 0x15333F, 0x8DD4F8 },
    { VerdictShape::Paused, 0x6A2A66, 0xF6E6F4, 0x6A2A66, 0xC88FC3, 0x3B2538, 0xC88FC3 },
    { VerdictShape::Broken, 0x8A1F0A, 0xFBDDD2, 0x8A1F0A, 0xFF8552, 0x43241A, 0xFF8552 },
    { VerdictShape::Unverifiable, 0x4F5862, 0xE9ECEF, 0x626B75, 0xB9C1CA, 0x2D3238, 0x9BA1A9 },
    { VerdictShape::Unexamined, 0x62676D, 0xF1F0ED, 0xC4C0B7, 0x9DA3AA, 0x26292D, 0x555B63 },
} };

DesignTokens ownTokens(bool isDark)
{
    DesignTokens tokens;
    for (const auto &row : TokenTable)
        tokens.*row.token.colour = QColor(isDark ? row.dark : row.light);
    for (const auto &row : VerdictTable) {
        tokens.verdicts[static_cast<size_t>(row.shape)] = isDark
            ? VerdictColours { QColor(row.darkText), QColor(row.darkGround), QColor(row.darkBar) }
            : VerdictColours { QColor(row.lightText), QColor(row.lightGround), QColor(row.lightBar) };
    }
    return tokens;
}

/// Every token is one of the palette's own colours: what the system promises to be readable stays so.
DesignTokens tokensOfForeign(const QPalette &palette)
{
    const auto colour = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
    const QColor ground = colour(QPalette::Base);
    const QColor ink = colour(QPalette::Text);
    DesignTokens tokens;
    for (const auto &row : TokenTable)
        tokens.*row.token.colour = ink;
    for (const auto member :
         { &DesignTokens::window, &DesignTokens::side, &DesignTokens::surface, &DesignTokens::sunken,
           &DesignTokens::soft, &DesignTokens::hover, &DesignTokens::warningGround, &DesignTokens::errorGround,
           &DesignTokens::commentGround, &DesignTokens::insertedGround, &DesignTokens::deletedGround,
           &DesignTokens::movedGround })
        tokens.*member = ground;
    tokens.selected = ground;
    tokens.accent = tokens.accentHover = tokens.accentPressed = colour(QPalette::Highlight);
    tokens.onAccent = colour(QPalette::HighlightedText);
    tokens.verdicts.fill({ ink, ground, ink });
    return tokens;
}

QColor linkOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Link);
}

double luminanceOf(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const DesignTokens &DesignTokens::light()
{
    static const DesignTokens tokens = ownTokens(false);
    return tokens;
}

const DesignTokens &DesignTokens::dark()
{
    static const DesignTokens tokens = ownTokens(true);
    return tokens;
}

const DesignTokens &DesignTokens::of(const QPalette &palette)
{
    // The link colour tells whose palette it is: style sheets change the other roles of single widgets.
    const QColor link = linkOf(palette);
    if (link == light().accent)
        return light();
    if (link == dark().accent)
        return dark();
    thread_local qint64 key = 0;
    thread_local DesignTokens foreign;
    if (key != palette.cacheKey()) {
        foreign = tokensOfForeign(palette);
        key = palette.cacheKey();
    }
    return foreign;
}

QPalette DesignTokens::palette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, surface);
    set(QPalette::AlternateBase, sunken);
    set(QPalette::Text, text);
    set(QPalette::Button, surface);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, errorText);
    set(QPalette::PlaceholderText, text3);
    set(QPalette::ToolTipBase, text);
    set(QPalette::ToolTipText, window);
    set(QPalette::Highlight, accent);
    set(QPalette::HighlightedText, onAccent);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::Light, surface);
    set(QPalette::Midlight, hover);
    set(QPalette::Mid, line);
    set(QPalette::Dark, line2);
    set(QPalette::Shadow, field);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText })
        palette.setColor(QPalette::Disabled, role, text3);
    palette.setColor(QPalette::Disabled, QPalette::Base, hover);
    palette.setColor(QPalette::Disabled, QPalette::Button, hover);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, text3);
    return palette;
}

std::span<const NamedToken> namedTokens()
{
    static const auto names = [] {
        std::array<NamedToken, TokenTable.size()> all {};
        std::transform(TokenTable.begin(), TokenTable.end(), all.begin(), [](const auto &row) { return row.token; });
        return all;
    }();
    return names;
}

double contrastOf(const QColor &one, const QColor &other)
{
    const double a = luminanceOf(one);
    const double b = luminanceOf(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace tenue
