// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict_scale.h"

#include <QtGui/QColor>
#include <QtGui/QPalette>

#include <array>
#include <span>

namespace tenue
{

/// Ink and ground of one verdict: in a badge, text and shape are drawn in `text` on `ground`.
struct VerdictColours {
    QColor text;
    QColor ground;
    QColor bar; ///< its part of a bar of verdicts
};

/// The colours of the program. Nothing outside design_tokens.cpp names a colour by its value.
///
/// `light()` and `dark()` are the two tables of ours. Under a palette that is neither, such as the
/// system's high contrast, the tokens are that palette's own colours.
struct DesignTokens {
    QColor window, side, surface, sunken; ///< grounds: page · side bar and strips · lists, text · card in a page
    QColor line, line2, field; ///< rule · button edge · edge of a field or box
    QColor text, text2, text3; ///< text · second · column heads and marks
    QColor accent, accentHover, accentPressed, onAccent; ///< the filled button, focus, here
    QColor soft, softText; ///< chip in use, citation
    QColor hover, selected; ///< grounds of a row
    QColor warningText, warningGround, errorText, errorGround, doneText;
    QColor commentGround, commentLine;
    QColor insertedText, insertedGround, deletedText, deletedGround, movedText, movedGround;
    QColor formatText; ///< only the format differs
    std::array<VerdictColours, 7> verdicts;

    const VerdictColours &of(VerdictShape shape) const { return verdicts[static_cast<size_t>(shape)]; }

    static const DesignTokens &light();
    static const DesignTokens &dark();
    /// The tokens that `palette` was made from: every widget and delegate asks with the palette it has.
    static const DesignTokens &of(const QPalette &palette);

    /// Active, inactive and disabled colours of every widget.
    QPalette palette() const;
};

/// One row of the table: a name as the style sheet writes it (`@name`) and its colour.
struct NamedToken {
    const char *name;
    QColor DesignTokens::*colour;
};
std::span<const NamedToken> namedTokens();

/// Contrast of two opaque colours as WCAG 2 defines it, from 1 to 21.
double contrastOf(const QColor &one, const QColor &other);

} // namespace tenue
