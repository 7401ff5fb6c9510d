// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/type_scale.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <array>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double InterfaceSize = 13;

struct StyleRow {
    TextStyle style;
    double size; ///< px where the interface is 13
    QFont::Weight weight;
    bool isSerif;
    bool isItalic = false;
};

constexpr std::array StyleTable {
    StyleRow { TextStyle::ProductName, 44, QFont::DemiBold, true },
    StyleRow { TextStyle::Lead, 18, QFont::Normal, true },
    StyleRow { TextStyle::PageTitle, 22, QFont::DemiBold, true },
    StyleRow { TextStyle::DossierTitle, 22, QFont::DemiBold, true },
    StyleRow { TextStyle::PreviewTitle, 17, QFont::DemiBold, true },
    StyleRow { TextStyle::SectionTitle, 12, QFont::DemiBold, false },
    StyleRow { TextStyle::EditorText, 16.5, QFont::Normal, true },
    StyleRow { TextStyle::EditorHeading, 22, QFont::DemiBold, true },
    StyleRow { TextStyle::EditorMark, 16, QFont::Normal, true },
    StyleRow { TextStyle::Quote, 14, QFont::Normal, true, true },
    StyleRow { TextStyle::DifferenceText, 15, QFont::Normal, true },
    StyleRow { TextStyle::TableTitle, 13.5, QFont::Medium, false },
    StyleRow { TextStyle::Interface, 13, QFont::Normal, false },
    StyleRow { TextStyle::Emphasis, 13, QFont::Medium, false },
    StyleRow { TextStyle::Strong, 13, QFont::DemiBold, false },
    StyleRow { TextStyle::Secondary, 12.5, QFont::Normal, false },
    StyleRow { TextStyle::Badge, 12.5, QFont::Medium, false },
    StyleRow { TextStyle::Smallest, 11.5, QFont::Normal, false },
};

int grown(int height, int lineHeight, int padding)
{
    return std::max(height, lineHeight + padding);
}

} // namespace

QFont fontOf(TextStyle style)
{
    const auto row = std::find_if(StyleTable.begin(), StyleTable.end(),
                                  [style](const StyleRow &candidate) { return candidate.style == style; });
    Q_ASSERT(row != StyleTable.end());
    QFont font = QGuiApplication::font();
    // Points keep the halves that pixels lose: 16.5 px cannot be said as a pixel size.
    font.setPointSizeF(font.pointSizeF() * row->size / InterfaceSize);
    font.setWeight(row->weight);
    font.setItalic(row->isItalic);
    if (row->isSerif)
        font.setFamilies({ QString::fromLatin1(SerifAlias) });
    return font;
}

int Metrics::widthFor(int pixels)
{
    constexpr int UsualLine = 18;
    return pixels * std::max(UsualLine, QFontMetrics(QGuiApplication::font()).height()) / UsualLine;
}

Metrics Metrics::current()
{
    const int line = QFontMetrics(QGuiApplication::font()).height();
    return {
        .control = grown(32, line, 14),
        .toolButton = grown(30, line, 12),
        .row = grown(36, line, 16),
        .tableHeader = grown(30, line, 12),
        .queueRow = grown(84, 2 * line, 44),
        .preflightRow = grown(40, line, 20),
        .tabBar = grown(42, line, 24),
        .statusStrip = grown(28, line, 10),
        .badge = grown(24, line, 6),
        .section = grown(36, line, 18),
        .sideBar = 6 * grown(36, line, 18),
        .rail = grown(56, line, 36),
        .initials = grown(22, line, 4),
    };
}

} // namespace tenue
