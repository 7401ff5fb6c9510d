// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/verdict_shape.h"

#include <QtCore/QRect>
#include <QtCore/QSize>

namespace tenue
{

struct DesignTokens;

/// A verdict as it is drawn: silhouette, how far a ring is filled (per cent), word.
struct VerdictFace {
    VerdictShape shape = VerdictShape::Unexamined;
    int share = 50;
    QString word;

    static VerdictFace full(const Verdict &verdict) { return { verdict.shape, verdict.share, verdict.label }; }
    /// With the short name where the scale has one.
    static VerdictFace shortened(const Verdict &verdict)
    {
        return { verdict.shape, verdict.share, verdict.shortLabel.isEmpty() ? verdict.label : verdict.shortLabel };
    }
};

/// Room that the badge of `face` wants.
QSize verdictBadgeSize(const VerdictFace &face);

/// Draws the badge at the leading side of `rect`, centred in height; the word is elided where the
/// rectangle is too narrow. Returns the badge's own rectangle.
QRect drawVerdictBadge(QPainter &painter, const VerdictFace &face, const QRect &rect, const DesignTokens &tokens);

/// "Verdict: partly kept", for accessible names.
QString spokenVerdict(const QString &word);

} // namespace tenue
