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
/// The same of the small badge, whose words stand on one line each.
constexpr qsizetype LongestSmallWord = 25;
constexpr qsizetype LongestSmallNewsroom = 28;

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

struct Size {
    int width;
    int height;
};
constexpr Size Badge { 420, 96 };
constexpr Size Small { 240, 40 };

QByteArray sizeOf(const Size &size)
{
    return "width=\"" + QByteArray::number(size.width) + "\" height=\"" + QByteArray::number(size.height) + '"';
}

constexpr const char *Sans = "font-family=\"Segoe UI,Roboto,Helvetica Neue,Arial,sans-serif\" ";

QByteArray textAt(int x, int y, const QByteArray &look, const QString &text)
{
    return "<text x=\"" + QByteArray::number(x) + "\" y=\"" + QByteArray::number(y) + "\" " + look + '>'
        + escaped(text).toUtf8() + "</text>\n";
}

QString newsroomOf(const PublicSite &site, qsizetype longest)
{
    return shortened(site.newsroom.isEmpty() ? site.title : site.newsroom, longest);
}

/// The start of a badge, with a name for who does not see it, and its ground under a line of the verdict's colour.
QByteArray groundOf(const SiteContext &context, const PublicPromise &promise, const Size &size, int line)
{
    const auto verdict = verdictOf(context.site, promise);
    const auto name = context.words.text("colon", { verdict.label, promise.title });
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + sizeOf(size) + " viewBox=\"0 0 "
        + QByteArray::number(size.width) + ' ' + QByteArray::number(size.height) + "\" role=\"img\" aria-label=\""
        + escaped(name).toUtf8() + "\">\n<rect " + sizeOf(size) + " fill=\"#fcfaf6\"/>\n<rect "
        + sizeOf({ size.width, line }) + " fill=\"" + inkOf(verdict) + "\"/>\n";
}

/// The shape of the verdict, `side` high and wide.
QByteArray shapeAt(const Verdict &verdict, int x, int y, int side)
{
    return "<svg x=\"" + QByteArray::number(x) + "\" y=\"" + QByteArray::number(y) + "\" " + sizeOf({ side, side })
        + " viewBox=\"0 0 24 24\" color=\"" + inkOf(verdict) + "\">" + shapeAlone(verdict, "#fcfaf6") + "</svg>\n";
}

QString pictureOf(const QString &address, const Size &size, const QString &alternative)
{
    return u"<img src=\""_s + escaped(address) + u"\" "_s + QString::fromLatin1(sizeOf(size)) + u" alt=\""_s
        + escaped(alternative) + u"\">"_s;
}

QString linkOf(const QString &address, const QString &html)
{
    return u"<a href=\""_s + escaped(address) + u"\">"_s + html + u"</a>"_s;
}

/// Whose verdict it is, and when the newsroom last looked.
QString signatureOf(const SiteContext &context, const PublicPromise &promise)
{
    const auto newsroom = newsroomOf(context.site, LongestNewsroom);
    if (!promise.checkedOn.isValid())
        return newsroom;
    const auto day = context.words.text("badge-checked", { context.words.date(promise.checkedOn) });
    return newsroom.isEmpty() ? day : newsroom + u" · "_s + day;
}

} // namespace

SiteFile verdictBadge(const SiteContext &context, const PublicPromise &promise)
{
    constexpr int left = 92;
    const auto verdict = verdictOf(context.site, promise);
    QByteArray svg = groundOf(context, promise, Badge, 4) + shapeAt(verdict, 20, 24, 52);
    const auto lines = linesOf(promise.title);
    const QByteArray word = Sans + QByteArray("font-size=\"") + (verdict.label.size() > LargeWord ? "16" : "20")
        + "\" font-weight=\"700\" fill=\"" + inkOf(verdict) + '"';
    const int top = lines.size() > 1 ? 27 : 36;
    svg += textAt(left, top, word, shortened(verdict.label, LongestWord));
    for (qsizetype i = 0; i < lines.size(); ++i)
        svg += textAt(left, top + 20 + 17 * int(i),
                      "font-family=\"Iowan Old Style,Palatino,Georgia,serif\" font-size=\"14\" fill=\"#1c1a17\"",
                      lines[i]);
    const QByteArray small = Sans + QByteArray("font-size=\"11\" fill=\"#5c564c\"");
    svg += textAt(left, top + 20 + 17 * int(lines.size()), small, signatureOf(context, promise));
    svg += "</svg>\n";
    return { context.words.text("path-badge", { promise.slug }), svg };
}

SiteFile smallBadge(const SiteContext &context, const PublicPromise &promise)
{
    constexpr int left = 44;
    const auto verdict = verdictOf(context.site, promise);
    QByteArray svg = groundOf(context, promise, Small, 2) + shapeAt(verdict, 10, 9, 24);
    const QByteArray word = Sans + QByteArray("font-size=\"12\" font-weight=\"700\" fill=\"") + inkOf(verdict) + '"';
    svg += textAt(left, 19, word, shortened(verdict.label, LongestSmallWord));
    const QByteArray small = Sans + QByteArray("font-size=\"10\" fill=\"#5c564c\"");
    svg += textAt(left, 32, small, newsroomOf(context.site, LongestSmallNewsroom));
    svg += "</svg>\n";
    return { context.words.text("path-small-badge", { promise.slug }), svg };
}

QString embedSnippet(const SiteContext &context, const PublicPromise &promise)
{
    const auto &site = context.site;
    const auto &words = context.words;
    const auto path = words.text("path-promise", { promise.slug });
    if (!isAddressed(site))
        return {};
    const auto page = absoluteAddress(site, path);
    const auto &mandate = site.mandates[promise.mandate];
    const auto badge = absoluteAddress(site, words.text("path-badge", { promise.slug }));
    const auto verdict = verdictOf(site, promise).label;
    const auto picture = pictureOf(badge, Badge, words.text("colon", { words.text("verdict"), verdict }));
    const QString about = escaped(words.text("embed-about")) + u' '
        + linkOf(page, escaped(words.text("quote", { shortened(promise.title, 200) })));
    return u"<aside>\n<p>"_s + about + u"</p>\n<p>"_s + linkOf(page, picture) + u"</p>\n<p>"_s
        + linkOf(absoluteAddress(site, words.text("path-mandate", { mandate.slug })),
                 escaped(words.text("see-all-promises")))
        + u"</p>\n</aside>"_s;
}

QString smallEmbedSnippet(const SiteContext &context, const PublicPromise &promise)
{
    const auto &site = context.site;
    const auto &words = context.words;
    const auto path = words.text("path-promise", { promise.slug });
    if (!isAddressed(site))
        return {};
    const auto page = absoluteAddress(site, path);
    const auto badge = absoluteAddress(site, words.text("path-small-badge", { promise.slug }));
    const auto verdict = verdictOf(site, promise).label;
    return linkOf(page, pictureOf(badge, Small, words.text("colon", { verdict, shortened(promise.title, 200) })));
}

} // namespace tenue
