// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/verdict_drawing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tenue
{

namespace
{

constexpr double LeastWidth = 0.8;
constexpr double WidthForShape = 8;

QByteArray decimal(double value)
{
    return QByteArray::number(std::round(value * 100) / 100, 'g', 6);
}

QByteArray ring(const char *dashes)
{
    return QByteArray(
               "<circle cx=\"12\" cy=\"12\" r=\"9.3\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.2\"")
        + dashes + "/>";
}

/// The part of the ring that is filled, from the top to the left: 50 % is the left half.
QByteArray filledPart(int share)
{
    if (share <= 0)
        return {};
    if (share >= 100)
        return "<circle cx=\"12\" cy=\"12\" r=\"9.3\" fill=\"currentColor\"/>";
    const double angle = 2 * std::numbers::pi * share / 100;
    const auto x = decimal(12 - 9.3 * std::sin(angle));
    const auto y = decimal(12 - 9.3 * std::cos(angle));
    return "<path fill=\"currentColor\" d=\"M12 12V2.7A9.3 9.3 0 " + QByteArray(share > 50 ? "1" : "0") + " 0 " + x
        + ' ' + y + "z\"/>";
}

QByteArray drawingOf(const Verdict &verdict)
{
    switch (verdict.shape) {
    case VerdictShape::Kept:
        return "<circle cx=\"12\" cy=\"12\" r=\"10.5\" fill=\"currentColor\"/>"
               "<path class=\"cut\" d=\"M7 12.6l3.4 3.4L17 8.6\"/>";
    case VerdictShape::Partial:
        return ring("") + filledPart(verdict.share);
    case VerdictShape::InProgress:
        return "<path fill=\"currentColor\" stroke=\"currentColor\" stroke-width=\"1.4\" stroke-linejoin=\"round\" "
               "d=\"M5 2.6L22 12 5 21.4z\"/>";
    case VerdictShape::Paused:
        return "<path fill=\"currentColor\" d=\"M4.5 3h5.2v18H4.5zM14.3 3h5.2v18h-5.2z\"/>";
    case VerdictShape::Broken:
        return "<path fill=\"currentColor\" d=\"M2.5 2.5h19v19h-19z\"/>"
               "<path class=\"cut\" d=\"M7.6 7.6l8.8 8.8M16.4 7.6l-8.8 8.8\"/>";
    case VerdictShape::Unverifiable:
        return "<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linejoin=\"round\" "
               "d=\"M12 1.8L22.2 12 12 22.2 1.8 12z\"/>"
               "<path fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.9\" stroke-linecap=\"round\" "
               "d=\"M9.6 9.7a2.45 2.45 0 1 1 3.5 2.2c-.8.4-1.1.8-1.1 1.6\"/>"
               "<circle cx=\"12\" cy=\"16.4\" r=\"1.2\" fill=\"currentColor\"/>";
    case VerdictShape::Unexamined:
        return ring(" stroke-dasharray=\"3.65\"");
    }
    Q_UNREACHABLE();
}

QByteArray fillIdOf(const Verdict &verdict)
{
    return "f" + shapeIdOf(verdict).sliced(1) + '-' + colourClassOf(verdict);
}

/// The pattern of a bar's segment, or nothing where it is solid or empty.
QByteArray patternOf(const Verdict &verdict)
{
    const QByteArray start = "<pattern id=\"" + fillIdOf(verdict) + "\" class=\"" + colourClassOf(verdict)
        + "\" patternUnits=\"userSpaceOnUse\" width=\"";
    switch (verdict.shape) {
    case VerdictShape::Partial:
        return start + "8\" height=\"8\" patternTransform=\"rotate(45)\"><rect width=\""
            + decimal(std::clamp(verdict.share * 0.088, 1.0, 7.0))
            + "\" height=\"8\" fill=\"currentColor\"/></pattern>";
    case VerdictShape::Paused:
        return start + "8\" height=\"8\"><rect width=\"8\" height=\"4\" fill=\"currentColor\"/></pattern>";
    case VerdictShape::Unverifiable:
        return start + "7\" height=\"7\"><circle cx=\"3.5\" cy=\"3.5\" r=\"1.4\" fill=\"currentColor\"/></pattern>";
    default:
        return {};
    }
}

bool isSolid(const Verdict &verdict)
{
    return patternOf(verdict).isEmpty() && verdict.shape != VerdictShape::Unexamined;
}

QList<double> widthsOf(const VerdictTotals &totals)
{
    QList<double> widths;
    double missing = 0;
    for (const auto &line : totals.lines) {
        const double width = line.count * 100.0 / std::max(totals.total, 1);
        widths.append(line.count > 0 ? std::max(width, LeastWidth) : 0);
        missing += widths.last() - width;
    }
    if (!widths.isEmpty())
        *std::max_element(widths.begin(), widths.end()) -= missing;
    return widths;
}

/// The verdict's shape at the left of its segment, on a plate where the ground is patterned.
QByteArray shapeInBar(const Verdict &verdict, double x, int height)
{
    const auto top = QByteArray::number(height / 2 - 9);
    QByteArray plate;
    if (!isSolid(verdict))
        plate = "<rect class=\"plate\" x=\"4\" y=\"" + QByteArray::number(height / 2 - 12)
            + "\" width=\"26\" height=\"24\"/>";
    return "<svg x=\"" + decimal(x) + "%\" class=\"" + (isSolid(verdict) ? "on" : colourClassOf(verdict)) + "\">"
        + plate + "<use href=\"#" + shapeIdOf(verdict) + "\" x=\"8\" y=\"" + top
        + "\" width=\"18\" height=\"18\"/></svg>";
}

} // namespace

QByteArray colourClassOf(const Verdict &verdict)
{
    switch (verdict.category) {
    case VerdictCategory::Kept:
    case VerdictCategory::Partial:
        return "kept";
    case VerdictCategory::Open:
        return "open";
    case VerdictCategory::Broken:
        return "broken";
    case VerdictCategory::Unverifiable:
    case VerdictCategory::Unexamined:
        return "none";
    }
    Q_UNREACHABLE();
}

QByteArray shapeAlone(const Verdict &verdict, const QByteArray &ground)
{
    const QByteArray cut = "fill=\"none\" stroke-width=\"2.6\" stroke=\"" + ground + '"';
    return drawingOf(verdict).replace("class=\"cut\"", cut);
}

QByteArray shapeIdOf(const Verdict &verdict)
{
    const QByteArray id = "v-" + nameOf(verdict.shape).toLatin1();
    return verdict.shape == VerdictShape::Partial ? QByteArray(id + '-' + QByteArray::number(verdict.share)) : id;
}

void VerdictSymbols::add(const Verdict &verdict)
{
    m_shapes.insert(shapeIdOf(verdict), verdict);
}

QByteArray VerdictSymbols::svg() const
{
    if (m_shapes.isEmpty())
        return {};
    QByteArray svg = "<svg class=\"symbols\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\">";
    if (!m_fills.isEmpty()) {
        svg += "<defs>";
        for (const auto &verdict : m_fills)
            svg += patternOf(verdict);
        svg += "</defs>";
    }
    for (auto it = m_shapes.begin(); it != m_shapes.end(); ++it)
        svg += "\n<symbol id=\"" + it.key() + "\" viewBox=\"0 0 24 24\">" + drawingOf(*it) + "</symbol>";
    return svg + "</svg>";
}

QByteArray VerdictSymbols::bar(const VerdictTotals &totals, int height)
{
    const auto widths = widthsOf(totals);
    QByteArray svg = "<svg class=\"bar\" width=\"100%\" height=\"" + QByteArray::number(height)
        + "\" aria-hidden=\"true\" focusable=\"false\">";
    QByteArray gaps; // drawn last: the next segment would cover them
    double x = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const auto &verdict = totals.lines[i].verdict;
        if (widths[i] <= 0)
            continue;
        QByteArray fill = isSolid(verdict) ? QByteArray("currentColor") : "url(#" + fillIdOf(verdict) + ')';
        if (verdict.shape == VerdictShape::Unexamined)
            fill = "none";
        else if (!isSolid(verdict))
            m_fills.insert(fillIdOf(verdict), verdict);
        svg += "<rect class=\"" + colourClassOf(verdict) + (isSolid(verdict) ? "" : " outlined") + "\" x=\""
            + decimal(x) + "%\" width=\"" + decimal(widths[i]) + "%\" height=\"100%\" fill=\"" + fill + "\"/>";
        if (widths[i] >= WidthForShape) {
            add(verdict);
            svg += shapeInBar(verdict, x, height);
        }
        x += widths[i];
        if (x < 99.9)
            gaps += "<rect class=\"gap\" x=\"" + decimal(x) + "%\" width=\"3\" height=\"100%\"/>";
    }
    return svg + gaps + "</svg>";
}

} // namespace tenue
