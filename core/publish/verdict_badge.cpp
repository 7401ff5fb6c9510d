// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/verdict_badge.h"

#include "core/text/plain_text.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Signs that fit beside the shape even in the widest of the faces that a reader's machine may have.
constexpr qsizetype LineLength = 38;
constexpr qsizetype LargeWord = 22;
constexpr qsizetype LongestWord = 28;
constexpr qsizetype LongestNewsroom = 18;

/// The colours of the page in light, by the class of the verdict: a badge has no style sheet.
QByteArray inkOf(const Verdict &verdict)
{
    const auto colour = colourClassOf(verdict);
    return colour == "kept" ? "#005a4a" : colour == "open" ? "#4f53c0" : colour == "broken" ? "#b23c00" : "#625c52";
}

QString escaped(const QString &text)
{
    QString clean;
    for (const auto sign : text) {
        const bool isInXml = sign.unicode() >= 0x20 && sign.unicode() < 0xfffe;
        if (isInXml)
            clean += sign;
    }
    return clean.toHtmlEscaped();
}

/// At most two lines, broken at a space.
QStringList linesOf(const QString &title)
{
    const auto text = shortened(title, 2 * LineLength - 4);
    if (text.size() <= LineLength)
        return { text };
    auto at = text.lastIndexOf(u' ', LineLength);
    if (at < 1)
        at = LineLength;
    return { text.left(at), text.mid(at).trimmed() };
}

QByteArray textAt(int y, const char *look, const QString &text)
{
    return "<text x=\"92\" y=\"" + QByteArray::number(y) + "\" " + look + '>' + escaped(text).toUtf8() + "</text>\n";
}

/// Whose verdict it is, and when the newsroom last looked.
QString signatureOf(const SiteContext &context, const PublicPromise &promise)
{
    const auto &site = context.site;
    const auto newsroom = shortened(site.newsroom.isEmpty() ? site.title : site.newsroom, LongestNewsroom);
    if (!promise.checkedOn.isValid())
        return newsroom;
    const auto day = context.words.text("badge-checked", { context.words.date(promise.checkedOn) });
    return newsroom.isEmpty() ? day : newsroom + u" · "_s + day;
}

} // namespace

SiteFile verdictBadge(const SiteContext &context, const PublicPromise &promise)
{
    const auto verdict = verdictOf(context.site, promise);
    const auto ink = inkOf(verdict);
    const auto name = context.words.text("colon", { verdict.label, promise.title });
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"420\" height=\"96\" viewBox=\"0 0 420 96\" "
                     "role=\"img\" aria-label=\""
        + escaped(name).toUtf8() + "\">\n<rect width=\"420\" height=\"96\" fill=\"#fcfaf6\"/>\n"
        + "<rect width=\"420\" height=\"4\" fill=\"" + ink + "\"/>\n"
        + "<svg x=\"20\" y=\"24\" width=\"52\" height=\"52\" viewBox=\"0 0 24 24\" color=\"" + ink + "\">"
        + shapeAlone(verdict, "#fcfaf6") + "</svg>\n";
    const auto lines = linesOf(promise.title);
    const QByteArray sans = "font-family=\"Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\" ";
    const QByteArray word = sans + "font-size=\"" + (verdict.label.size() > LargeWord ? "16" : "20")
        + "\" font-weight=\"700\" fill=\"" + ink + '"';
    const int top = lines.size() > 1 ? 27 : 36;
    svg += textAt(top, word.constData(), shortened(verdict.label, LongestWord));
    for (qsizetype i = 0; i < lines.size(); ++i)
        svg += textAt(top + 20 + 17 * int(i),
                      "font-family=\"Iowan Old Style,Palatino,Georgia,serif\" font-size=\"14\" fill=\"#1c1a17\"",
                      lines[i]);
    const QByteArray small = sans + "font-size=\"11\" fill=\"#5c564c\"";
    svg += textAt(top + 20 + 17 * int(lines.size()), small.constData(), signatureOf(context, promise));
    svg += "</svg>\n";
    return { context.words.text("path-badge", { promise.slug }), svg };
}

QString embedSnippet(const SiteContext &context, const PublicPromise &promise)
{
    const auto &site = context.site;
    const auto &words = context.words;
    const auto path = words.text("path-promise", { promise.slug });
    const auto page = absoluteAddress(site, path);
    if (page == path)
        return {};
    const auto &mandate = site.mandates[promise.mandate];
    const auto link = [](const QString &address, const QString &html) {
        return QString(u"<a href=\""_s + escaped(address) + u"\">"_s + html + u"</a>"_s);
    };
    const auto badge = absoluteAddress(site, words.text("path-badge", { promise.slug }));
    const auto verdict = verdictOf(site, promise).label;
    const QString picture = u"<img src=\""_s + escaped(badge) + u"\" width=\"420\" height=\"96\" alt=\""_s
        + escaped(words.text("colon", { words.text("verdict"), verdict })) + u"\">"_s;
    const QString about = escaped(words.text("embed-about")) + u' '
        + link(page, escaped(words.text("quote", { shortened(promise.title, 200) })));
    return u"<aside>\n<p>"_s + about + u"</p>\n<p>"_s + link(page, picture) + u"</p>\n<p>"_s
        + link(absoluteAddress(site, words.text("path-mandate", { mandate.slug })),
               escaped(words.text("see-all-promises")))
        + u"</p>\n</aside>"_s;
}

} // namespace tenue
