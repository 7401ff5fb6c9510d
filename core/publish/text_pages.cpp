// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/text_pages.h"

#include "core/base/words.h"
#include "core/domain/web_address.h"
#include "core/publish/feed.h"
#include "core/publish/structured_data.h"
#include "core/text/markdown.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString countsAs(VerdictCategory category, const SiteWords &words)
{
    const QByteArray key = "counts-" + nameOf(category).toLatin1();
    return words.text(key.constData());
}

void addScale(PageValues page, const SiteContext &context, const VerdictScale &scale, int number,
              VerdictSymbols &symbols)
{
    auto part = page.add("SCALE");
    part.set("ID", u"scale-%1"_s.arg(number));
    part.set("CAPTION", context.words.text("scale-caption", { scale.name }));
    for (const auto &verdict : scale.verdicts) {
        auto line = part.add("LINE");
        setVerdict(line, verdict, symbols);
        line.set("DEFINITION", verdict.definition);
        line.set("COUNTS", countsAs(verdict.category, context.words));
    }
}

} // namespace

Result<QByteArray> htmlOf(const SiteContext &context, const QString &text, int headingLevel, const QString &whose)
{
    const MarkdownRenderer renderer({ .headingLevel = headingLevel, .tableLabel = context.words.text("table") });
    const auto rendered = renderer.render(text);
    if (!rendered)
        return Error { rendered.error().kind,
                       translate("Site", "The text of the page %1 cannot be published. %2")
                           .arg(quoted(whose), rendered.error().message) };
    return rendered->html();
}

Result<SiteFile> methodPage(const SiteContext &context)
{
    const auto &words = context.words;
    const auto title = words.text("method-and-scale");
    const auto text = htmlOf(context, context.site.methodology, 3, title);
    if (!text)
        return text.error();
    const Page page;
    VerdictSymbols symbols;
    QList<VerdictScale> scales;
    for (const auto &mandate : context.site.mandates) {
        if (!scales.contains(mandate.scale))
            scales.append(mandate.scale);
    }
    for (int i = 0; i < scales.size(); ++i)
        addScale(page.values(), context, scales[i], i + 1, symbols);
    if (!text->isEmpty())
        page.values().add("METHOD_TEXT").setHtml("TEXT_HTML", *text);
    const auto path = words.text("path-method");
    setFrame(page, context,
             { .path = path,
               .title = title,
               .description = words.text("scale-intro"),
               .place = NavigationPlace::Method,
               .breadcrumb = { { words.text("home"), words.text("path-home") } } },
             symbols);
    return SiteFile { path, context.templates.expand("page-method", page) };
}

Result<SiteFile> aboutPage(const SiteContext &context)
{
    const auto &site = context.site;
    const auto &words = context.words;
    const auto title
        = words.text("about-title", { words.belongingTo(site.newsroom.isEmpty() ? site.title : site.newsroom) });
    const auto text = htmlOf(context, site.about, 2, title);
    if (!text)
        return text.error();
    const Page page;
    auto values = page.values();
    values.setHtml("TEXT_HTML", *text);
    if (text->isEmpty())
        values.addText("EMPTY", words.text("about-empty"));
    if (!site.contact.isEmpty()) {
        auto contact = values.add("CONTACT");
        contact.set("TEXT", site.contact);
        contact.setHtml("ADDRESS_HTML", mailAddress(site.contact));
    }
    const auto path = words.text("path-about");
    values.set("OPEN_DATA_PAGE", words.text("path-open-data"));
    setFrame(page, context,
             { .path = path,
               .title = title,
               .place = NavigationPlace::About,
               .breadcrumb = { { words.text("home"), words.text("path-home") } },
               .here = words.text("about") },
             VerdictSymbols());
    return SiteFile { path, context.templates.expand("page-about", page) };
}

namespace
{

/// As many as the files hold; elsewhere the site counts those that it still follows.
void setCount(PageValues values, const SiteContext &context)
{
    const auto &promises = context.site.promises;
    values.set("COUNT", context.words.counted("promises", static_cast<int>(promises.size())));
    const auto followed = std::count_if(promises.begin(), promises.end(), isFollowed);
    if (followed < promises.size())
        values.addText("WITHDRAWN",
                       context.words.counted("of-which-withdrawn", static_cast<int>(promises.size() - followed)));
}

void addThemeFeeds(PageValues values, const SiteContext &context)
{
    const auto &site = context.site;
    for (int i = 0; i < site.themes.size(); ++i) {
        const bool hasFeed = std::any_of(site.promises.begin(), site.promises.end(),
                                         [i](const PublicPromise &promise) { return promise.themes.contains(i); });
        if (!hasFeed)
            continue;
        auto feed = values.add("THEME");
        feed.set("NAME", context.words.text("feed-title", { site.themes[i].name }));
        feed.set("FEED", context.words.text("path-theme-feed", { site.themes[i].slug }));
    }
}

} // namespace

SiteFile openDataPage(const SiteContext &context)
{
    const auto &site = context.site;
    const auto &words = context.words;
    const Page page;
    auto values = page.values();
    if (!site.licence.isEmpty())
        values.addText("LICENCE", words.text("data-licence", { site.licence }));
    setCount(values, context);
    for (const auto &mandate : site.mandates) {
        auto feed = values.add("MANDATE");
        feed.set("NAME", words.text("feed-title", { mandate.title }));
        feed.set("FEED", words.text("path-mandate-feed", { mandate.slug }));
    }
    addThemeFeeds(values, context);
    values.set("SITE_FEED", words.text("path-feed"));
    values.set("SITE_FEED_NAME", words.text("feed-title", { site.title }));
    values.set("CORRECTIONS_FEED", words.text("path-corrections-feed"));
    values.set("CORRECTIONS_FEED_NAME", words.text("feed-corrections-title", { site.title }));
    const auto path = words.text("path-open-data");
    setFrame(page, context,
             { .path = path,
               .title = words.text("open-data"),
               .description = words.text("open-data-text"),
               .place = NavigationPlace::About,
               .breadcrumb = { { words.text("home"), words.text("path-home") } },
               .data = dataSetData(context) },
             VerdictSymbols());
    return { path, context.templates.expand("page-open-data", page) };
}

Result<SiteFile> takePartPage(const SiteContext &context)
{
    const auto &site = context.site;
    const auto &words = context.words;
    const auto title = words.text("take-part");
    const auto text = htmlOf(context, site.takePart, 2, title);
    if (!text)
        return text.error();
    const Page page;
    auto values = page.values();
    if (!text->isEmpty())
        values.add("TEXT_PART").setHtml("TEXT_HTML", *text);
    if (isWebAddress(site.tipsEndpoint))
        values.add("TIPS").set("ACTION", site.tipsEndpoint.toString(QUrl::FullyEncoded));
    else if (!site.contact.isEmpty())
        values.add("CONTACT").setHtml("ADDRESS_HTML", mailAddress(site.contact));
    if (isWebAddress(site.supportLink))
        values.add("SUPPORT").set("ADDRESS", site.supportLink.toString(QUrl::FullyEncoded));
    const auto path = words.text("path-take-part");
    setFeedLinks(values, PageLinks(site, path), words.text("path-feed"));
    setFrame(page, context,
             { .path = path,
               .title = title,
               .description = words.text("take-part-intro"),
               .place = NavigationPlace::TakePart,
               .breadcrumb = { { words.text("home"), words.text("path-home") } } },
             VerdictSymbols());
    return SiteFile { path, context.templates.expand("page-take-part", page) };
}

SiteFile gonePage(const SiteContext &context, const PublicTombstone &tombstone)
{
    const auto &words = context.words;
    const auto path = words.text("path-promise", { tombstone.slug });
    const Page page;
    auto values = page.values();
    values.set("GONE_ON", words.text("gone-on", { words.date(tombstone.on) }));
    values.addText("REASON", tombstone.reason);
    setFrame(page, context, { .path = path, .title = words.text("gone") }, VerdictSymbols());
    return { path, context.templates.expand("page-gone", page) };
}

SiteFile movedPage(const SiteContext &context, const PublicPromise &promise, const QString &oldSlug)
{
    const auto &words = context.words;
    const auto path = words.text("path-promise", { oldSlug });
    const PageLinks links(context.site, path);
    const Page page;
    auto values = page.values();
    values.set("TITLE", promise.title);
    values.set("ADDRESS", links.to(words.text("path-promise", { promise.slug })));
    values.set("STYLE", links.to(u"style.css"_s));
    return { path, context.templates.expand("page-moved", page) };
}

SiteFile missingPage(const SiteContext &context)
{
    const Page page;
    setFrame(page, context, { .path = u"404.html"_s, .title = context.words.text("missing") }, VerdictSymbols());
    return { u"404.html"_s, context.templates.expand("page-missing", page) };
}

} // namespace tenue
