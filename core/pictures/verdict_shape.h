// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict_scale.h"

class QColor;
class QPainter;
class QRectF;

namespace tenue
{

/// Draws the silhouette of `shape` into `rect`: the same ones as on the site (a 24 × 24 grid).
/// `share` says how far a ring is filled, in per cent; `ground` is what shows through the parts that
/// are cut out.
void drawVerdictShape(QPainter &painter, VerdictShape shape, int share, const QRectF &rect, const QColor &ink,
                      const QColor &ground);

} // namespace tenue
