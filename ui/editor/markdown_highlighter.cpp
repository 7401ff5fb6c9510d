// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown_highlighter.h"

#include "ui/editor/markdown_line.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"

#include <QtCore/QEvent>
#include <QtGui/QFontDatabase>
#include <QtGui/QTextDocument>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace tenue
{

namespace
{

// How much larger a heading is than the text, and its marks than the text.
constexpr double HeadingRatio = 22.0 / 16.5;
constexpr double ChipRatio = 13.0 / 16.5;

void setFontScaled(QTextCharFormat &format, const QFont &base, double ratio, int weight)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * ratio);
    font.setWeight(static_cast<QFont::Weight>(weight));
    format.setFont(font, QTextCharFormat::FontPropertiesSpecifiedOnly);
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QWidget *view, QTextDocument &document)
    : QSyntaxHighlighter(view)
    , m_view(view)
{
    refreshFormats();
    view->installEventFilter(this);
    setDocument(&document);
    // Now, not with the next turn of the loop: the text is not there yet, so nothing is announced.
    rehighlight();
}

void MarkdownHighlighter::setKnownKeys(const QSet<QString> &keys)
{
    if (m_keys == keys)
        return;
    m_keys = keys;
    m_isStyling = true;
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        const auto &line = markdownLineOf(block);
        if (std::any_of(line.spans.cbegin(), line.spans.cend(),
                        [](const LineSpan &span) { return span.kind == LineSpan::Kind::Citation; }))
            rehighlightBlock(block);
    }
    m_isStyling = false;
}

bool MarkdownHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refreshFormats();
        m_isStyling = true;
        rehighlight();
        m_isStyling = false;
    }
    return QSyntaxHighlighter::eventFilter(watched, event);
}

QTextCharFormat MarkdownHighlighter::formatOf(quint8 look, bool isHeading) const
{
    const auto &tokens = DesignTokens::of(m_view->palette());
    QTextCharFormat format;
    if (isHeading)
        setFontScaled(format, m_view->font(), HeadingRatio, look & Mark ? QFont::Normal : QFont::DemiBold);
    if (look & Code) {
        format.setFontFamilies({ QFontDatabase::systemFont(QFontDatabase::FixedFont).family() });
        format.setFontFixedPitch(true);
        format.setForeground(tokens.text2);
    }
    if (look & (Emphasis | Quote))
        format.setFontItalic(true);
    if (look & Quote)
        format.setForeground(tokens.text2);
    if (look & Strong)
        format.setFontWeight(QFont::Bold);
    if (look & Strike)
        format.setFontStrikeOut(true);
    if (look & Link)
        format.setForeground(tokens.accent);
    if (look & Mark) {
        format.setForeground(tokens.text3);
        format.setFontItalic(false);
        if (!isHeading)
            format.setFontWeight(QFont::Normal);
    }
    return format;
}

void MarkdownHighlighter::refreshFormats()
{
    const auto &tokens = DesignTokens::of(m_view->palette());
    for (size_t look = 0; look < m_looks.size(); ++look) {
        m_looks[look] = formatOf(static_cast<quint8>(look), false);
        m_headingLooks[look] = formatOf(static_cast<quint8>(look), true);
    }
    const auto chip = [this](const QColor &colour) {
        QTextCharFormat format;
        QFont font = fontOf(TextStyle::Badge);
        font.setPointSizeF(m_view->font().pointSizeF() * ChipRatio);
        format.setFont(font);
        format.setForeground(colour);
        return format;
    };
    m_citation = chip(tokens.softText);
    m_bracket = chip(tokens.soft);
    m_unknown = chip(tokens.errorText);
    m_unknownBracket = chip(tokens.errorGround);
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    auto state = previousBlockState() < 0 ? MarkdownLineState() : MarkdownLineState::fromNumber(previousBlockState());
    auto line = readMarkdownLine(text, state);
    setCurrentBlockState(state.toNumber());
    markInside(text, line);
    markCitations(text, line);
    setCurrentBlockUserData(new ReadMarkdownLine(std::move(line)));
}

void MarkdownHighlighter::markInside(const QString &text, const MarkdownLine &line)
{
    const bool isHeading = line.kind == MarkdownLine::Kind::Heading;
    const bool isCode = line.kind == MarkdownLine::Kind::Code || line.kind == MarkdownLine::Kind::Fence;
    const auto &looks = isHeading ? m_headingLooks : m_looks;
    QVarLengthArray<quint8, 512> of(text.size());
    std::fill(of.begin(), of.end(), quint8(isCode ? Code : line.kind == MarkdownLine::Kind::Quote ? Quote : 0));
    std::fill_n(of.begin(), std::min<qsizetype>(line.prefix, of.size()), quint8(Mark));
    for (const auto &span : line.spans) {
        quint8 look = 0;
        switch (span.kind) {
        case LineSpan::Kind::Mark:
        case LineSpan::Kind::Address:
            look = Mark;
            break;
        case LineSpan::Kind::Strong:
            look = Strong;
            break;
        case LineSpan::Kind::Emphasis:
            look = Emphasis;
            break;
        case LineSpan::Kind::Strike:
            look = Strike;
            break;
        case LineSpan::Kind::Code:
            look = Code;
            break;
        case LineSpan::Kind::LinkWords:
            look = Link;
            break;
        case LineSpan::Kind::Citation:
            continue;
        }
        for (int at = span.from; at < span.end(); ++at)
            of[at] |= look;
    }
    for (int from = 0; from < of.size();) {
        int end = from + 1;
        while (end < of.size() && of[end] == of[from])
            ++end;
        if (of[from] != 0 || isHeading)
            setFormat(from, end - from, looks[of[from]]);
        from = end;
    }
}

void MarkdownHighlighter::markCitations(const QString &text, const MarkdownLine &line)
{
    for (const auto &span : line.spans) {
        if (span.kind != LineSpan::Kind::Citation)
            continue;
        const bool known = isKnown(citedKey(text, span));
        setFormat(span.from, span.length, known ? m_citation : m_unknown);
        setFormat(span.from, 1, known ? m_bracket : m_unknownBracket);
        setFormat(span.end() - 1, 1, known ? m_bracket : m_unknownBracket);
    }
}

} // namespace tenue
