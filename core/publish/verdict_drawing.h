// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/verdict_totals.h"

#include <QtCore/QByteArray>
#include <QtCore/QMap>

namespace tenue
{

/// The class that gives a verdict its colour: "kept", "open", "broken" or "none".
QByteArray colourClassOf(const Verdict &verdict);
/// The inside of a 24 × 24 SVG that draws the verdict in the current colour; what is cut out of it
/// shows `ground`.
QByteArray shapeAlone(const Verdict &verdict, const QByteArray &ground);
/// The id of a verdict's shape on a page: "v-kept", "v-partial-40".
QByteArray shapeIdOf(const Verdict &verdict);

/// Collects the shapes that a page uses and draws each once, as the `symbol`s that its `use`s name
/// (site/SITE.md §4). Always the same order, whatever the order of use.
class VerdictSymbols
{
public:
    void add(const Verdict &verdict);
    /// One invisible SVG with what was added so far, and the patterns of the bars.
    QByteArray svg() const;

    /// The stacked bar of `totals`, `height` pixels high, and what it uses is added. Widths in per
    /// cent; no segment under 0.8 % of it, taken from the largest. Decoration: a table says it too.
    QByteArray bar(const VerdictTotals &totals, int height);

private:
    QMap<QByteArray, Verdict> m_shapes;
    QMap<QByteArray, Verdict> m_fills;
};

} // namespace tenue
