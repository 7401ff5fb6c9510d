// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/preview_pane.h"

#include "core/text/markdown.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"

#include <QtCore/QEvent>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QFontInfo>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int PageMargin = 32;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"preview"_s);
    setAccessibleName(tr("Preview"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(PageMargin);
}

QVariant PreviewPane::loadResource(int, const QUrl &)
{
    return {};
}

void PreviewPane::setLanguage(SiteLanguage language)
{
    if (m_words && m_language == language)
        return;
    m_language = language;
    m_words.reset();
}

void PreviewPane::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        show(m_text);
}

void PreviewPane::show(const PreviewText &text)
{
    m_text = text;
    if (!m_words) {
        if (auto words = SiteWords::read(m_language))
            m_words = *std::move(words);
    }
    const int place = verticalScrollBar()->value();
    document()->setDefaultStyleSheet(styleSheetOf());
    document()->setDefaultFont(fontOf(TextStyle::EditorText));
    setHtml(htmlOf(text));
    notePlaces();
    verticalScrollBar()->setValue(place);
}

QString PreviewPane::htmlOf(const PreviewText &text) const
{
    QString html;
    if (!text.summary.trimmed().isEmpty())
        html += u"<p class=\"lead\">"_s + escaped(text.summary) + u"</p>"_s;
    html += sectionsOf(text);
    return html + sourcesOf(text);
}

QString PreviewPane::sectionsOf(const PreviewText &text) const
{
    MarkdownRules rules;
    for (const auto &evidence : text.evidence)
        rules.sources.insert(evidence.key, int(rules.sources.size()) + 1);
    rules.lineAnchors = true;
    auto rendered = MarkdownRenderer(rules).render(text.body);
    if (!rendered)
        return u"<p class=\"fault\">"_s + escaped(rendered.error().message) + u"</p>"_s;
    // As on the page: what stands before the first dated heading was written first.
    std::stable_sort(rendered->sections.begin(), rendered->sections.end(),
                     [](const MarkdownSection &a, const MarkdownSection &b) { return a.date > b.date; });
    QString html;
    for (const auto &section : std::as_const(rendered->sections)) {
        const QString anchor = u"<a id=\"line-%1\"></a>"_s.arg(section.line);
        if (section.date.isValid())
            html += u"<p class=\"dateline\">"_s + anchor
                + escaped(m_words ? m_words->date(section.date) : section.date.toString(Qt::ISODate)) + u"</p>"_s;
        if (!section.title.isEmpty())
            html += u"<h3>"_s + escaped(section.title) + u"</h3>"_s;
        html += QString::fromUtf8(section.html);
    }
    return html;
}

QString PreviewPane::sourcesOf(const PreviewText &text) const
{
    if (text.evidence.isEmpty())
        return {};
    QString html = u"<h2>"_s + escaped(m_words ? m_words->text("sources") : tr("Sources")) + u"</h2><ol>"_s;
    for (const auto &evidence : text.evidence) {
        QStringList origin { evidence.publisher,
                             evidence.date.isValid() && m_words ? m_words->date(evidence.date) : QString() };
        origin.removeAll(QString());
        html += u"<li><span class=\"source\">"_s + escaped(evidence.title) + u"</span> "_s
            + escaped(origin.join(u", "_s)) + u"</li>"_s;
    }
    return html + u"</ol>"_s;
}

QString PreviewPane::styleSheetOf() const
{
    const auto &tokens = DesignTokens::of(palette());
    // Whole pixels: the rich text of Qt ignores fractions.
    const auto pixels = [](TextStyle style, double ratio = 1) {
        return QString::number(qRound(QFontInfo(fontOf(style)).pixelSize() * ratio));
    };
    return u"p, li { margin-top: 0; margin-bottom: 12px; line-height: 124%; }"
           "h2, h3, h4, h5, h6 { font-size: %1px; font-weight: 600; margin-top: 24px; margin-bottom: 8px; }"
           "p.lead { font-size: %2px; margin-bottom: 20px; }"
           "p.dateline { font-family: '%3'; font-size: %4px; font-weight: 600; color: %5; margin-top: 24px;"
           " margin-bottom: 4px; }"
           "blockquote { font-style: italic; color: %6; margin-left: 16px; }"
           "p.fault { color: %7; }"
           "a { color: %5; text-decoration: underline; }"
           "sup { font-size: %1px; }"
           "td, th { padding: 4px; border: 1px solid %8; }"_s.arg(
               pixels(TextStyle::PreviewTitle, 1.12), pixels(TextStyle::EditorText, 1.12),
               fontOf(TextStyle::Interface).family(), pixels(TextStyle::Interface), tokens.accent.name(),
               tokens.text2.name(), tokens.errorText.name(), tokens.line.name());
}

void PreviewPane::notePlaces()
{
    static constexpr auto prefix = "line-"_L1;
    m_places.clear();
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            for (const auto &name : it.fragment().charFormat().anchorNames()) {
                if (name.startsWith(prefix))
                    m_places.push_back({ name.mid(prefix.size()).toInt(), block.position() });
            }
        }
    }
    std::stable_sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) { return a.line < b.line; });
}

void PreviewPane::scrollToLine(int line)
{
    const auto next = std::upper_bound(m_places.cbegin(), m_places.cend(), line,
                                       [](int wanted, const Place &place) { return wanted < place.line; });
    if (next == m_places.cbegin()) {
        verticalScrollBar()->setValue(line <= 1 ? 0 : verticalScrollBar()->value());
        return;
    }
    const auto block = document()->findBlock(std::prev(next)->position);
    const auto place = document()->documentLayout()->blockBoundingRect(block);
    verticalScrollBar()->setValue(std::max(0, int(place.top()) - PageMargin));
}

} // namespace tenue
