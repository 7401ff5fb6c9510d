// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/page_frame.h"

#include "core/domain/web_address.h"
#include "core/publish/structured_data.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void addNavigation(PageValues values, const SiteContext &context, const PageLinks &links, NavigationPlace here)
{
    struct Entry {
        NavigationPlace place;
        const char *name;
        const char *path;
    };
    static constexpr std::array<Entry, 5> entries { { { NavigationPlace::Home, "mandates", "path-home" },
                                                      { NavigationPlace::Scorecard, "scorecard", "path-scorecard" },
                                                      { NavigationPlace::Corrections, "corrections",
                                                        "path-corrections" },
                                                      { NavigationPlace::Method, "method", "path-method" },
                                                      { NavigationPlace::TakePart, "take-part", "path-take-part" } } };
    for (const auto &entry : entries) {
        auto item = values.add("NAV");
        item.set("NAME", context.words.text(entry.name));
        item.set("ADDRESS", links.to(context.words.text(entry.path)));
        if (entry.place == here)
            item.add("HERE");
        else if (entry.place == NavigationPlace::Home && here == NavigationPlace::Mandate)
            item.add("ABOVE");
    }
}

void addBreadcrumb(PageValues values, const PageLinks &links, const PageFrame &frame)
{
    if (frame.breadcrumb.isEmpty())
        return;
    auto breadcrumb = values.add("BREADCRUMB");
    breadcrumb.set("HERE", frame.here.isEmpty() ? frame.title : frame.here);
    for (const auto &step : frame.breadcrumb) {
        auto item = breadcrumb.add("STEP");
        item.set("NAME", step.name);
        item.set("ADDRESS", links.to(step.path));
    }
}

/// Where forms may go: the policy lets no other address take one.
QString formTargets(const PublicSite &site)
{
    QStringList targets;
    for (const auto &address : { site.alertsEndpoint, site.tipsEndpoint }) {
        const auto target
            = address.toString(QUrl::FullyEncoded | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
        if (isWebAddress(address) && !targets.contains(target))
            targets.append(target);
    }
    return targets.isEmpty() ? u"'none'"_s : targets.join(u' ');
}

void addAppeal(PageValues values, const SiteContext &context)
{
    if (context.site.appeals.isEmpty())
        return;
    const auto &words = context.words;
    const auto &appeal = context.site.appeals.first();
    auto part = values.add("APPEAL");
    part.set("HEADLINE", appeal.title);
    QStringList facts { appeal.text };
    if (appeal.percentReached > 0 && !appeal.goal.isEmpty())
        facts.append(words.text("appeal-reached", { QString::number(appeal.percentReached), appeal.goal }));
    facts.append(words.text("appeal-until", { words.date(appeal.endsOn) }));
    facts.removeAll(QString());
    part.set("FACTS", facts.join(u' '));
    part.set("ADDRESS", appeal.link.toString(QUrl::FullyEncoded));
    part.set("LINK", appeal.linkText.isEmpty() ? words.text("support-us") : appeal.linkText);
    part.set("ENDS", appeal.endsOn.toString(Qt::ISODate));
    part.set("SECONDS", appeal.noticeSeconds);
    if (appeal.percentReached > 0)
        part.add("REACHED").set("PERCENT", std::min(appeal.percentReached, 100));
}

void setFooter(PageValues values, const SiteContext &context, const PageLinks &links, const PageFrame &frame)
{
    const auto &words = context.words;
    values.set("METHOD", links.to(words.text("path-method")));
    values.set("ABOUT", links.to(words.text("path-about")));
    values.set("CORRECTIONS_PAGE", links.to(words.text("path-corrections")));
    if (!context.site.contact.isEmpty())
        values.add("REPORT").setHtml("ADDRESS_HTML", mailAddress(context.site.contact));
    values.set("OPEN_DATA", links.to(words.text("path-open-data")));
    const auto rights = context.site.licence.isEmpty() ? words.text("newsroom-says-plain")
                                                       : words.text("newsroom-says", { context.site.licence });
    values.set("RIGHTS", context.site.newsroom.isEmpty() ? rights : context.site.newsroom + u". " + rights);
    values.set("EDITION",
               frame.publishedOn.isValid() ? words.text("page-published-on", { words.date(frame.publishedOn) })
                                           : words.text("published-on", { words.date(context.site.publishedOn) }));
}

/// Open Graph, and what schema.org knows of the page.
void setSocial(PageValues values, const SiteContext &context, const PageFrame &frame)
{
    const auto &site = context.site;
    values.set("OG_TYPE", frame.firstPublishedOn.isValid() ? u"article"_s : u"website"_s);
    values.set("OG_LOCALE", context.words.text("locale"));
    if (frame.firstPublishedOn.isValid()) {
        auto dates = values.add("DATES");
        dates.set("FIRST", frame.firstPublishedOn.toString(Qt::ISODate));
        dates.set("NEWEST", frame.publishedOn.toString(Qt::ISODate));
    }
    if (!frame.card.isEmpty() && absoluteAddress(site, frame.card) != frame.card) {
        auto card = values.add("CARD");
        card.set("ADDRESS", absoluteAddress(site, frame.card));
        card.set("WORDS", frame.cardText);
    }
    const auto data = structuredData(context, frame);
    if (!data.isEmpty())
        values.add("DATA").setHtml("JSON_HTML", data);
}

} // namespace

PageLinks::PageLinks(const PublicSite &site, const QString &path)
    : m_root(QString(u"../"_s).repeated(path.count(u'/')))
    , m_path(path)
    , m_base(site.baseAddress.base())
{
    // A server shows this page at any depth, so nothing relative would hold.
    if (path == "404.html"_L1 && !m_base.isEmpty())
        m_root = m_base;
}

QString PageLinks::permalink() const
{
    return m_base.isEmpty() ? m_path.section(u'/', -1) : m_base + m_path;
}

QString absoluteAddress(const PublicSite &site, const QString &path)
{
    return site.baseAddress.base() + path;
}

bool isAddressed(const PublicSite &site)
{
    return !site.baseAddress.base().isEmpty();
}

void setFrame(const Page &page, const SiteContext &context, const PageFrame &frame, const VerdictSymbols &symbols)
{
    const auto &site = context.site;
    const PageLinks links(site, frame.path);
    auto values = page.values();
    values.set("TITLE", frame.title);
    values.set("HEAD_TITLE", frame.title == site.title ? site.title : frame.title + u" – " + site.title);
    values.set("SITE_NAME", site.title);
    values.addText("DESCRIPTION", frame.description);
    if (!site.baseAddress.base().isEmpty() && frame.place != NavigationPlace::Nowhere)
        values.add("CANONICAL").set("ADDRESS", links.permalink());
    setSocial(values, context, frame);
    values.set("FEED", links.to(context.words.text("path-feed")));
    if (!frame.feed.isEmpty())
        values.add("OWN_FEED").set("ADDRESS", links.to(frame.feed));
    values.set("STYLE", links.to(u"style.css"_s));
    if (!frame.script.isEmpty())
        values.add("SCRIPT").set("ADDRESS", links.to(frame.script));
    values.setHtml("SYMBOLS_HTML", symbols.svg());
    values.set("HOME", links.to(context.words.text("path-home")));
    if (const auto logo = site.theme.logo(); !logo.isEmpty())
        values.add("LOGO").set("FILE", links.to(logo));
    values.set("BRAND", site.newsroom.isEmpty() ? site.title : site.newsroom);
    if (!site.newsroom.isEmpty() && site.newsroom != site.title)
        values.addText("TAGLINE", site.title);
    values.set("FORM_TARGETS", formTargets(site));
    values.set("PAGE_SCRIPT", links.to(u"page.js"_s));
    addAppeal(values, context);
    addNavigation(values, context, links, frame.place);
    addBreadcrumb(values, links, frame);
    setFooter(values, context, links, frame);
}

void setVerdict(PageValues part, const Verdict &verdict, VerdictSymbols &symbols)
{
    symbols.add(verdict);
    part.set("COLOUR", colourClassOf(verdict));
    part.set("SHAPE", shapeIdOf(verdict));
    part.set("VERDICT", verdict.label);
}

void setDay(PageValues part, const SiteWords &words, const QDate &day)
{
    part.set("ISO", day.toString(Qt::ISODate));
    part.set("DAY", words.date(day));
}

QByteArray mailAddress(const QString &contact)
{
    return "mailto:" + QUrl::toPercentEncoding(contact, "@");
}

Verdict verdictNamed(const VerdictScale &scale, const QString &key)
{
    if (auto found = scale.find(key))
        return *std::move(found);
    Verdict lost;
    lost.key = key;
    lost.label = key;
    return lost;
}

Verdict verdictOf(const PublicSite &site, const PublicPromise &promise)
{
    return verdictNamed(site.mandates[promise.mandate].scale, promise.verdict);
}

} // namespace tenue
