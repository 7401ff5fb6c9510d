// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/card_painter.h"

#include "core/pictures/few_colours.h"
#include "core/pictures/verdict_shape.h"

#include <QtCore/QBuffer>
#include <QtGui/QFontDatabase>
#include <QtGui/QFontMetricsF>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <cmath>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Width = 1200;
constexpr int Height = 630;
constexpr int Margin = 64;
constexpr int BandTop = 446;
constexpr int MostLines = 3;

// The site's own tokens, light (site/SITE.md §1).
const QColor Paper(0xfc, 0xfa, 0xf6);
const QColor Tint(0xf4, 0xef, 0xe6);
const QColor Ink(0x1c, 0x1a, 0x17);
const QColor Soft(0x5c, 0x56, 0x4c);
const QColor Accent(0x8a, 0x15, 0x38);

QColor colourOf(VerdictCategory category)
{
    switch (category) {
    case VerdictCategory::Kept:
    case VerdictCategory::Partial:
        return { 0x00, 0x5a, 0x4a };
    case VerdictCategory::Open:
        return { 0x4f, 0x53, 0xc0 };
    case VerdictCategory::Broken:
        return { 0xb2, 0x3c, 0x00 };
    case VerdictCategory::Unverifiable:
    case VerdictCategory::Unexamined:
        return { 0x62, 0x5c, 0x52 };
    }
    Q_UNREACHABLE();
}

QString familyOf(const char *file)
{
    const int id = QFontDatabase::addApplicationFont(u":/tenue/card-fonts/"_s + QLatin1StringView(file));
    return QFontDatabase::applicationFontFamilies(id).value(0);
}

QFont fontOf(bool isSerif, int pixels, QFont::Weight weight, bool isItalic = false)
{
    static const QString serif = [] {
        [[maybe_unused]] const auto italic = familyOf("SourceSerif4-It.otf");
        return familyOf("SourceSerif4-Bold.otf");
    }();
    static const QString sans = [] {
        [[maybe_unused]] const auto bold = familyOf("Inter-SemiBold.otf");
        return familyOf("Inter-Regular.otf");
    }();
    QFont font(isSerif ? serif : sans);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setItalic(isItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// A title in as many lines as it takes; what does not fit is cut at a word.
class Title
{
public:
    Title(const QString &text, int pixels)
        : m_font(fontOf(true, pixels, QFont::Bold))
        , m_layout(text, m_font)
    {
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine())
            line.setLineWidth(Width - 2 * Margin);
        m_layout.endLayout();
    }

    int lines() const { return m_layout.lineCount(); }
    QString line(int index) const
    {
        const auto line = m_layout.lineAt(index);
        return m_layout.text().mid(line.textStart(), line.textLength()).trimmed();
    }
    const QFont &font() const { return m_font; }

private:
    QFont m_font;
    QTextLayout m_layout;
};

QString cutAtAWord(QString line, const QFont &font)
{
    const QFontMetricsF metrics(font);
    while (metrics.horizontalAdvance(line + u'…') > Width - 2 * Margin && line.contains(u' '))
        line.truncate(line.lastIndexOf(u' '));
    return line + u'…';
}

void drawTitle(QPainter &painter, const QString &text)
{
    int pixels = 67;
    while (pixels > 52 && Title(text, pixels).lines() > MostLines)
        pixels -= 5;
    const Title title(text, pixels);
    painter.setFont(title.font());
    painter.setPen(Ink);
    const int lineHeight = static_cast<int>(std::lround(pixels * 1.1));
    for (int i = 0; i < std::min(title.lines(), MostLines); ++i) {
        const bool isCut = i == MostLines - 1 && title.lines() > MostLines;
        painter.drawText(Margin, 216 + i * lineHeight, isCut ? cutAtAWord(title.line(i), title.font()) : title.line(i));
    }
}

QString elided(const QFont &font, const QString &text, int width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

void drawMasthead(QPainter &painter, const SocialCard &card)
{
    const QFont bold = fontOf(true, 36, QFont::Bold);
    const QFont italic = fontOf(true, 27, QFont::Normal, true);
    const QFont plain = fontOf(false, 24, QFont::Normal);
    const int right = std::min(440, static_cast<int>(QFontMetricsF(plain).horizontalAdvance(card.mandate)) + 1);
    painter.setPen(Ink);
    painter.setFont(bold);
    const QString name = elided(bold, card.newsroom, Width - 2 * Margin - right - 40);
    painter.drawText(Margin, 87, name);
    const int after = Margin + static_cast<int>(QFontMetricsF(bold).horizontalAdvance(name)) + 24;
    painter.setPen(Soft);
    painter.setFont(italic);
    if (const int room = Width - Margin - right - 32 - after; room > 120)
        painter.drawText(after, 87, elided(italic, card.siteTitle, room));
    painter.setFont(plain);
    painter.drawText(QRect(Width - Margin - right, 60, right, 36), Qt::AlignRight | Qt::AlignBottom,
                     elided(plain, card.mandate, right));
    painter.fillRect(Margin, 121, Width - 2 * Margin, 1, Ink);
    painter.fillRect(Margin, 124, Width - 2 * Margin, 1, Ink);
}

void drawVerdict(QPainter &painter, const SocialCard &card)
{
    const QColor colour = colourOf(card.category);
    painter.fillRect(0, BandTop, Width, Height - BandTop, Tint);
    painter.fillRect(0, BandTop, Width, 6, colour);
    drawVerdictShape(painter, card.shape, card.share, QRectF(Margin, 489, 104, 104), colour, Tint);
    const QFont date = fontOf(false, 25, QFont::Normal);
    const int dateWidth = static_cast<int>(QFontMetricsF(date).horizontalAdvance(card.date)) + 1;
    const int room = Width - Margin - dateWidth - 32 - 200;
    const QFont word = fontOf(false, 50, QFont::DemiBold);
    painter.setFont(word);
    painter.setPen(colour);
    painter.drawText(200, 536, elided(word, card.verdict, room));
    const QFont plain = fontOf(false, 25, QFont::Normal);
    painter.setFont(plain);
    painter.setPen(Ink);
    painter.drawText(200, 579, elided(plain, card.whose, room));
    painter.setFont(date);
    painter.setPen(Soft);
    painter.drawText(QRect(Width - Margin - dateWidth, 520, dateWidth, 40), Qt::AlignRight | Qt::AlignVCenter,
                     card.date);
}

} // namespace

QByteArray drawSocialCard(const SocialCard &card)
{
    QImage image(Width, Height, QImage::Format_RGB32);
    image.fill(Paper);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QColor accent(card.accent);
    painter.fillRect(0, 0, Width, 14, accent.isValid() ? accent : Accent);
    drawMasthead(painter, card);
    drawTitle(painter, card.title);
    drawVerdict(painter, card);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    withFewColours(image).save(&buffer, "PNG");
    return bytes;
}

} // namespace tenue
