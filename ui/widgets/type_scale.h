// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFont>

namespace tenue
{

/// What a piece of text is; the type scale says how it is set. Titles and what readers will read
/// are serif, tools are sans.
enum class TextStyle {
    ProductName, ///< serif 44, 600
    Lead, ///< serif 18
    PageTitle, ///< serif 22, 600
    DossierTitle, ///< serif 22, 600
    PreviewTitle, ///< serif 17, 600
    SectionTitle, ///< sans 12, 600: the small grey head above a group
    EditorText, ///< serif 16.5
    EditorHeading, ///< serif 22, 600
    EditorMark, ///< serif 16
    Quote, ///< serif 14, italic
    DifferenceText, ///< serif 15
    TableTitle, ///< sans 13.5, 500
    Interface, ///< sans 13
    Emphasis, ///< sans 13, 500
    Strong, ///< sans 13, 600
    Secondary, ///< sans 12.5
    Badge, ///< sans 12.5, 500
    Smallest, ///< sans 11.5
};

/// The font of `style`, relative to the application's font: grows with it.
QFont fontOf(TextStyle style);

/// Heights in device-independent pixels, grown where the application's font is larger than usual.
struct Metrics {
    int control; ///< button and field, 32
    int toolButton; ///< 30
    int row; ///< of a table, 36
    int tableHeader; ///< 30
    int queueRow; ///< 84
    int preflightRow; ///< 40
    int tabBar; ///< 42
    int statusStrip; ///< 28
    int badge; ///< 24
    int section; ///< of the side bar, 36
    int sideBar; ///< width, 216
    int rail; ///< width, 56
    int initials; ///< diameter, 22

    static Metrics current();
    /// A width that was measured for words: `pixels` at the usual size of letters, more where they are larger.
    static int widthFor(int pixels);
};

/// Distances: multiples of 4.
namespace Space
{
constexpr int Xs = 4;
constexpr int S = 8;
constexpr int M = 12;
constexpr int L = 16;
constexpr int Xl = 24;
constexpr int Xxl = 28;
constexpr int PageMargin = 24;
} // namespace Space

namespace Radius
{
constexpr int Badge = 4;
constexpr int Control = 6;
constexpr int Card = 8;
} // namespace Radius

/// The serif's name in every font; Look says which family stands behind it.
constexpr auto SerifAlias = "Tenue Serif";

} // namespace tenue
