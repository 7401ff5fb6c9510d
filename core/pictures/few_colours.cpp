// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/few_colours.h"

#include <QtCore/QHash>

#include <algorithm>

namespace tenue
{

namespace
{

constexpr qsizetype MostColours = 256;

/// Calls `take(colour, count)` for each stretch of one colour in a line.
template <typename Take>
void eachRun(const QImage &image, int y, Take take)
{
    const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
    const int width = image.width();
    for (int x = 0; x < width;) {
        const int from = x;
        while (x < width && line[x] == line[from])
            ++x;
        take(line[from], x - from);
    }
}

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return 3 * red * red + 4 * green * green + 2 * blue * blue; // about what an eye makes of it
}

/// The first of `colours` that are all farther from each other than `apart`; nothing if those are too many.
QList<QRgb> thoseApart(const QList<QRgb> &colours, int apart)
{
    QList<QRgb> kept;
    for (const auto colour : colours) {
        const auto isClose = [&](QRgb other) { return distance(colour, other) <= apart; };
        if (std::any_of(kept.begin(), kept.end(), isClose))
            continue;
        if (kept.size() == MostColours)
            return {};
        kept.append(colour);
    }
    return kept;
}

qsizetype nearest(const QList<QRgb> &table, QRgb colour)
{
    const auto nearer = [colour](QRgb a, QRgb b) { return distance(a, colour) < distance(b, colour); };
    return std::min_element(table.begin(), table.end(), nearer) - table.begin();
}

} // namespace

QImage withFewColours(const QImage &image)
{
    const auto from = image.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, qint64> counts;
    for (int y = 0; y < from.height(); ++y)
        eachRun(from, y, [&](QRgb colour, int count) { counts[colour] += count; });
    auto colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&](QRgb a, QRgb b) {
        const auto left = counts.value(a);
        const auto right = counts.value(b);
        return left == right ? a < b : left > right;
    });
    auto table = colours.size() <= MostColours ? colours : QList<QRgb>();
    for (int apart = 4; table.isEmpty(); apart *= 2)
        table = thoseApart(colours, apart);
    QHash<QRgb, uchar> places;
    for (const auto colour : colours)
        places.insert(colour, static_cast<uchar>(nearest(table, colour)));
    QImage few(from.size(), QImage::Format_Indexed8);
    few.setColorTable(table);
    for (int y = 0; y < from.height(); ++y) {
        auto *to = few.scanLine(y);
        eachRun(from, y, [&](QRgb colour, int count) { to = std::fill_n(to, count, places.value(colour)); });
    }
    return few;
}

} // namespace tenue
