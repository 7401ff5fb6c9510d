// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printed_pages.h"

#include "core/base/file_writer.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>
#include <QtPrintSupport/QPrinter>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double TextPoints = 10;
constexpr double FootPoints = 8;
/// Between text and foot, in lines of the foot.
constexpr double FootLines = 2.5;

// Whole points, since the rich text of Qt ignores fractions; lengths in px, the only unit that it knows for
// them, of which the device has its own number in an inch. Heads that are small are paragraphs: Qt enlarges the
// others whatever the sheet says.
QString styleSheet()
{
    return u"h1 { font-size: 16pt; font-weight: 600; margin-top: 4px; margin-bottom: 8px; }"
           "h3, h4, h5, h6 { font-size: 10pt; font-weight: 600; margin-top: 14px; margin-bottom: 4px; }"
           "p, li { line-height: 125%; margin-top: 0; margin-bottom: 8px; }"
           "p.section { font-family: '%1'; font-size: 9pt; font-weight: 600; color: %2; margin-top: 20px;"
           " margin-bottom: 4px; }"
           "p.line, td, th { font-family: '%1'; font-size: 9pt; margin-bottom: 3px; }"
           "p.quote, blockquote { font-style: italic; }"
           "p.verdict { font-family: '%1'; font-size: 11pt; font-weight: 600; margin-top: 4px; margin-bottom: 3px; }"
           "p.date { font-family: '%1'; font-size: 9pt; font-weight: 600; margin-top: 12px; margin-bottom: 2px; }"
           "td, th { padding: 3px 8px 3px 0; text-align: left; }"
           "th { font-weight: 600; }"
           "a { color: black; text-decoration: none; }"_s.arg(QGuiApplication::font().family(),
                                                              DesignTokens::light().text2.name());
}

/// One document on the pages of one device.
class Pages
{
public:
    Pages(const PrintedText &text, QPagedPaintDevice &device)
        : m_text(text)
        , m_device(device)
        , m_area(0, 0, device.width(), device.height())
    {
        QFont font({ QString::fromLatin1(SerifAlias) });
        font.setPointSizeF(TextPoints);
        m_footFont = QGuiApplication::font();
        m_footFont.setPointSizeF(FootPoints);
        m_footHeight = int(QFontMetricsF(m_footFont, &device).height() * FootLines);
        m_document.setDocumentMargin(0);
        m_document.setDefaultFont(font);
        m_document.setDefaultStyleSheet(styleSheet());
        m_document.documentLayout()->setPaintDevice(&device);
        m_document.setUseDesignMetrics(true);
        m_document.setHtml(text.html);
        m_document.setPageSize({ m_area.width(), m_area.height() - m_footHeight });
    }

    int count() const { return m_document.pageCount(); }

    void print(int first, int last)
    {
        QPainter painter(&m_device);
        for (int page = first; page <= last; ++page) {
            if (page != first)
                m_device.newPage();
            paint(painter, page);
        }
    }

private:
    void paint(QPainter &painter, int page)
    {
        const double height = m_document.pageSize().height();
        const QRectF seen(0, (page - 1) * height, m_area.width(), height);
        painter.save();
        painter.translate(0, -seen.top());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = seen;
        // The palette on screen may be the dark one.
        context.palette = QPalette(Qt::black, Qt::white);
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(seen);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
        paintFoot(painter, page);
    }

    void paintFoot(QPainter &painter, int page)
    {
        painter.setFont(m_footFont);
        painter.setPen(Qt::darkGray);
        const QLocale locale;
        const QString number = QCoreApplication::translate("PrintedPages", "%1 / %2", "page of pages")
                                   .arg(locale.toString(page), locale.toString(count()));
        const QFontMetrics metrics(m_footFont, &m_device);
        const QRect foot(0, int(m_area.height()) - metrics.height(), int(m_area.width()), metrics.height());
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
        const int room = foot.width() - metrics.horizontalAdvance(number) - metrics.height();
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(m_text.foot, Qt::ElideRight, room));
    }

    const PrintedText &m_text;
    QPagedPaintDevice &m_device;
    const QRectF m_area;
    QTextDocument m_document;
    QFont m_footFont;
    int m_footHeight = 0;
};

} // namespace

int printPages(const PrintedText &text, QPagedPaintDevice &device)
{
    Pages pages(text, device);
    pages.print(1, pages.count());
    return pages.count();
}

int printPages(const PrintedText &text, QPrinter &printer)
{
    Pages pages(text, printer);
    const bool isAll = printer.printRange() != QPrinter::PageRange || printer.fromPage() <= 0;
    const int last = isAll ? pages.count() : std::clamp(printer.toPage(), printer.fromPage(), pages.count());
    pages.print(isAll ? 1 : std::min(printer.fromPage(), last), last);
    return pages.count();
}

Result<> savePdf(const PrintedText &text, const QString &path, const QPageLayout &layout)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(text.name);
        writer.setCreator(QCoreApplication::applicationName());
        writer.setPageLayout(layout);
        printPages(text, writer);
    }
    return writeFileSafely(path, buffer.data());
}

} // namespace tenue
