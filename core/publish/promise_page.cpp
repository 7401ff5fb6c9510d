// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/promise_page.h"

#include "core/base/words.h"
#include "core/domain/web_address.h"
#include "core/publish/page_proof.h"
#include "core/publish/promise_brief.h"
#include "core/publish/promise_sections.h"
#include "core/publish/promise_sources.h"
#include "core/publish/social_card.h"
#include "core/publish/structured_data.h"
#include "core/publish/verdict_badge.h"
#include "core/text/markdown.h"
#include "core/text/plain_text.h"

#include <algorithm>
#include <cstring>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype OpenUpdates = 2;
constexpr const char *ProofPlace = "@@proof@@";

QString pathOf(const SiteContext &context, const PublicPromise &promise)
{
    return context.words.text("path-promise", { promise.slug });
}

void setHead(PageValues page, const SiteContext &context, const PublicPromise &promise, VerdictSymbols &symbols)
{
    const auto &words = context.words;
    const PageLinks links(context.site, pathOf(context, promise));
    const auto institutions
        = promise.institutions.isEmpty() ? context.site.mandates[promise.mandate].institutions : promise.institutions;
    if (!promise.themes.isEmpty()) {
        const auto &theme = context.site.themes[promise.themes.first()];
        auto link = page.add("THEME");
        link.set("NAME", theme.name);
        link.set("ADDRESS", links.to(words.text("path-theme", { theme.slug })));
        if (!institutions.isEmpty())
            page.add("KICKER_DOT");
    }
    page.set("INSTITUTIONS", institutions.join(u" + "_s));
    page.addText("SUMMARY", promise.summary);
    if (promise.image)
        setFigure(page, "FIGURE", links, *promise.image);
    if (promise.withdrawal)
        page.addText("WITHDRAWN",
                     words.text("withdrawn-on", { words.date(promise.withdrawal->on), promise.withdrawal->reason }));
    const auto verdict = verdictOf(context.site, promise);
    setVerdict(page, verdict, symbols);
    page.set("DEFINITION", verdict.definition);
    page.set("METHOD", links.to(words.text("path-method")));
    const bool isExamined = verdict.category != VerdictCategory::Unexamined;
    const auto since = promise.verdictSince.isValid() ? promise.verdictSince : promise.changedOn;
    page.set("SINCE",
             isExamined ? words.text("since", { words.date(since) })
                        : words.text("on-the-list", { words.date(promise.firstPublishedOn) }));
}

void setAsMade(PageValues page, const SiteContext &context, const PublicPromise &promise)
{
    if (!promise.quote.isEmpty() || !promise.sources.isEmpty()) {
        auto part = page.add("AS_MADE");
        if (!promise.quote.isEmpty()) {
            auto quote = part.add("QUOTE");
            quote.set("TEXT", context.words.text("quote", { promise.quote.trimmed() }));
            if (!promise.sources.isEmpty() && isWebAddress(promise.sources.first().address))
                quote.add("CITE").set("ADDRESS", promise.sources.first().address.toString(QUrl::FullyEncoded));
        }
        for (const auto &source : promise.sources)
            setSource(part.add("DOCUMENT"), context.words, source);
    }
}

/// Headings of the fourth and fifth level become ones of the level above.
void raiseHeadings(QByteArray &html)
{
    char *at = html.data();
    char *const last = at + html.size() - 3;
    while (at < last && (at = static_cast<char *>(std::memchr(at, '<', static_cast<size_t>(last - at))))) {
        at += at[1] == '/' ? 2 : 1;
        if (at[0] == 'h' && (at[1] == '4' || at[1] == '5'))
            --at[1];
    }
}

void setUpdate(PageValues update, const SiteWords &words, const MarkdownSection &section)
{
    if (section.date.isValid())
        setDay(update.add("DATED"), words, section.date);
    update.addText("HEADING", section.title);
    auto html = section.html;
    if (section.title.isEmpty()) // no level of headings is left out
        raiseHeadings(html);
    update.setHtml("TEXT_HTML", html);
}

/// "Par Inès Valmer et Théo Ormeau". The newsroom stands for who is not named.
void setByline(PageValues dated, const SiteContext &context, const PublicDossier &dossier)
{
    if (dossier.authors.isEmpty())
        return;
    const auto &words = context.words;
    const auto &newsroom = context.site.newsroom;
    auto names = dossier.authors;
    if (dossier.hasOtherAuthors)
        names.append(newsroom.isEmpty() ? words.text("the-newsroom") : newsroom);
    dated.addText("BYLINE", words.text("byline", { words.listed(names) }));
}

void setAnalysis(PageValues page, const SiteContext &context, const PublicPromise &promise,
                 const PublicDossier &dossier, RenderedMarkdown &text)
{
    const auto &words = context.words;
    const auto &newsroom = context.site.newsroom;
    page.set("ANALYSIS_TITLE",
             newsroom.isEmpty() ? words.text("analysis-plain")
                                : words.text("analysis", { words.belongingTo(newsroom) }));
    if (text.sections.isEmpty()) {
        const bool isExamined = verdictOf(context.site, promise).category != VerdictCategory::Unexamined;
        page.addText("NO_ANALYSIS", words.text(isExamined ? "verdict-alone" : "no-analysis"));
        return;
    }
    // What stands before the first dated heading was written first; an invalid date sorts last.
    std::stable_sort(text.sections.begin(), text.sections.end(),
                     [](const MarkdownSection &a, const MarkdownSection &b) { return a.date > b.date; });
    const auto newest = text.sections.first().date;
    const auto day = newest.isValid() ? newest : promise.publishedOn;
    auto updated = page.add("UPDATED");
    setDay(updated, words, day);
    setByline(updated, context, dossier);
    const auto sentence = words.text("updated-on", { u"\n"_s }).split(u'\n');
    updated.set("BEFORE", sentence.value(0));
    updated.set("AFTER", sentence.value(1));
    for (qsizetype i = 0; i < std::min(OpenUpdates, text.sections.size()); ++i)
        setUpdate(page.add("UPDATE"), words, text.sections[i]);
    const auto olderCount = static_cast<int>(text.sections.size() - OpenUpdates);
    if (olderCount <= 0)
        return;
    auto older = page.add("OLDER");
    older.set("SUMMARY", words.counted("older-updates", olderCount));
    for (const auto &section : text.sections.sliced(OpenUpdates))
        setUpdate(older.add("UPDATE"), words, section);
}

void setHistory(PageValues page, const SiteContext &context, const PublicPromise &promise, VerdictSymbols &symbols)
{
    if (promise.history.isEmpty())
        return;
    const auto &scale = context.site.mandates[promise.mandate].scale;
    auto history = page.add("HISTORY");
    for (auto change = promise.history.crbegin(); change != promise.history.crend(); ++change) {
        auto item = history.add("CHANGE");
        setVerdict(item, verdictNamed(scale, change->to), symbols);
        setDay(item, context.words, change->date);
        if (change->kind)
            item.set("KIND", u" · "_s + wordOf(*change->kind, context.words));
        if (const auto from = scale.find(change->from))
            item.addText("FROM", from->label);
        item.addText("REASON", change->reason);
    }
}

void setTail(PageValues page, const SiteContext &context, const PublicPromise &promise)
{
    const auto &words = context.words;
    const PageLinks links(context.site, pathOf(context, promise));
    const auto id = promise.revision.toString();
    page.set("REVISION", QStringList { id.mid(0, 4), id.mid(4, 4), id.mid(8, 4), id.mid(12, 4) }.join(u' '));
    page.set("REVISION_DAY", words.text("verify-published", { words.date(promise.publishedOn) }));
    page.setHtml("PROOF_HTML", ProofPlace);
    page.set("MANIFEST", links.to(u"manifest.json"_s));
    page.set("LOG", links.to(u"data/publications.json"_s));
    page.set("PROMISE_FEED", links.to(words.text("path-promise-feed", { promise.slug })));
    page.set("PERMALINK", links.permalink());
    page.set("JSON", links.to(words.text("path-promise-data", { promise.slug })));
    if (const auto snippet = embedSnippet(context, promise); !snippet.isEmpty()) {
        auto embed = page.add("EMBED");
        embed.set("SNIPPET", snippet);
        embed.set("BADGE", links.to(words.text("path-badge", { promise.slug })));
        embed.set("SMALL_SNIPPET", smallEmbedSnippet(context, promise));
        embed.set("SMALL_BADGE", links.to(words.text("path-small-badge", { promise.slug })));
    }
    setFollowing(page, context, promise);
}

PageFrame frameOf(const SiteContext &context, const PublicPromise &promise, const PublicDossier &dossier)
{
    const auto &words = context.words;
    const auto &mandate = context.site.mandates[promise.mandate];
    PageFrame frame { .path = pathOf(context, promise), .title = promise.title };
    frame.description = shortened(promise.summary.isEmpty() ? promise.quote : promise.summary, 200);
    frame.place = NavigationPlace::Mandate;
    frame.breadcrumb = { { words.text("home"), words.text("path-home") },
                         { mandate.title, words.text("path-mandate", { mandate.slug }) } };
    if (!promise.themes.isEmpty()) {
        const auto &theme = context.site.themes[promise.themes.first()];
        frame.breadcrumb.append({ theme.name, words.text("path-theme", { theme.slug }) });
    }
    frame.here = words.text("number-sign", { QString::number(promise.number) });
    frame.feed = words.text("path-promise-feed", { promise.slug });
    frame.script = u"verify.js"_s;
    if (context.site.hasCards)
        frame.card = socialCardOf(context, promise).path();
    frame.cardText = words.text("colon", { verdictOf(context.site, promise).label, promise.title });
    frame.publishedOn = promise.publishedOn;
    frame.firstPublishedOn = promise.firstPublishedOn;
    frame.data = promiseData(context, promise, dossier);
    return frame;
}

/// What the page says of itself, for a browser and for verifySite(): only known once it is made.
QByteArray withProof(QByteArray html, const SiteContext &context, const PublicPromise &promise)
{
    const auto path = pathOf(context, promise);
    const QByteArray proof = R"({"manifest":")" + PageLinks(context.site, path).to(u"manifest.json"_s).toLatin1()
        + R"(","path":")" + path.toLatin1() + R"(","revision":")" + promise.revision.toString().toLatin1()
        + R"(","text":")" + fingerprintOf(html).hex() + R"("})";
    const auto place = html.lastIndexOf(ProofPlace);
    return html.replace(place, qstrlen(ProofPlace), proof);
}

} // namespace

Result<SiteFile> promisePage(const SiteContext &context, const PublicPromise &promise, const PublicDossier &dossier)
{
    auto text = MarkdownRenderer(rulesFor(dossier, context.words)).render(dossier.body);
    if (!text)
        return Error { text.error().kind,
                       translate("Site", "The analysis of %1 cannot be published. %2")
                           .arg(quoted(promise.title), text.error().message) };
    const Page page;
    VerdictSymbols symbols;
    setHead(page.values(), context, promise, symbols);
    setBrief(page.values(), context, promise);
    setAsMade(page.values(), context, promise);
    setCriteria(page.values(), context, promise, symbols);
    setAnalysis(page.values(), context, promise, dossier, *text);
    setReplies(page.values(), context, promise);
    setNews(page.values(), context, promise);
    setCorrections(page.values(), context, promise);
    setRelated(page.values(), context, PageLinks(context.site, pathOf(context, promise)), promise, symbols);
    setHistory(page.values(), context, promise, symbols);
    setSources(page.values(), context.words, PageLinks(context.site, pathOf(context, promise)), dossier,
               text->citations);
    setTail(page.values(), context, promise);
    setFrame(page, context, frameOf(context, promise, dossier), symbols);
    return SiteFile { pathOf(context, promise),
                      withProof(context.templates.expand("page-promise", page), context, promise) };
}

} // namespace tenue
