// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict_scale.h"

#include <QtCore/QRectF>
#include <QtCore/QSize>

class QColor;
class QPainter;

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

/// Draws the silhouette of `shape` into `rect`: the same ones as on the site (a 24 × 24 grid).
/// `ground` is what shows through the parts that are cut out.
void drawVerdictShape(QPainter &painter, VerdictShape shape, int share, const QRectF &rect, const QColor &ink,
                      const QColor &ground);

/// Room that the badge of `face` wants.
QSize verdictBadgeSize(const VerdictFace &face);

/// Draws the badge at the leading side of `rect`, centred in height; the word is elided where the
/// rectangle is too narrow. Returns the badge's own rectangle.
QRect drawVerdictBadge(QPainter &painter, const VerdictFace &face, const QRect &rect, const DesignTokens &tokens);

/// "Verdict: partly kept", for accessible names.
QString spokenVerdict(const QString &word);

} // namespace tenue
