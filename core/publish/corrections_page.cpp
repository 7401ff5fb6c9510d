// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/corrections_page.h"

#include "core/publish/text_pages.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

struct Listed {
    int promise = 0;
    PublicCorrection correction;
};

/// Those that were decided as such, and verdicts that were corrected before there was such a decision.
QList<Listed> allCorrections(const PublicSite &site)
{
    QList<Listed> all;
    for (int i = 0; i < site.promises.size(); ++i) {
        const auto &promise = site.promises[i];
        for (const auto &correction : promise.corrections)
            all.append({ i, correction });
        for (const auto &change : promise.history) {
            const auto isListed = [&](const PublicCorrection &c) { return c.to == change.to && c.from == change.from; };
            if (change.kind == VerdictChange::Correction
                && std::none_of(promise.corrections.begin(), promise.corrections.end(), isListed))
                all.append({ i, { 0, change.date, u"verdict"_s, change.reason, change.from, change.to } });
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Listed &a, const Listed &b) {
        return std::tie(b.correction.date, b.correction.number) < std::tie(a.correction.date, a.correction.number);
    });
    return all;
}

void addCorrection(PageValues year, const SiteContext &context, const Listed &listed, VerdictSymbols &symbols)
{
    const auto &words = context.words;
    const auto &promise = context.site.promises[listed.promise];
    const auto &scale = context.site.mandates[promise.mandate].scale;
    auto item = year.add("CORRECTION");
    setDay(item, words, listed.correction.date);
    const QByteArray kind = "correction-" + listed.correction.kind.toLatin1();
    item.set("KIND", words.text(kind.constData()));
    item.set("TITLE", promise.title);
    item.set("ADDRESS", words.text("path-promise", { promise.slug }));
    item.set("SENTENCE", listed.correction.sentence);
    if (listed.correction.to.isEmpty() || listed.correction.from.isEmpty()) {
        item.add("UNCHANGED");
        return;
    }
    auto change = item.add("CHANGED");
    setVerdict(change.add("FROM"), verdictNamed(scale, listed.correction.from), symbols);
    setVerdict(change.add("TO"), verdictNamed(scale, listed.correction.to), symbols);
}

} // namespace

Result<SiteFile> correctionsPage(const SiteContext &context)
{
    const auto &words = context.words;
    const auto &site = context.site;
    const auto title = words.text("our-corrections");
    const auto rule = htmlOf(context, site.correctionsPolicy, 3, title);
    if (!rule)
        return rule.error();
    const Page page;
    auto values = page.values();
    VerdictSymbols symbols;
    const auto all = allCorrections(site);
    const auto introduction = all.isEmpty() ? words.text("no-corrections")
                                            : words.counted("corrections-intro", static_cast<int>(all.size()));
    values.set("INTRODUCTION", introduction);
    int year = 0;
    PageValues part = values;
    for (const auto &listed : all) {
        if (listed.correction.date.year() != year) {
            year = listed.correction.date.year();
            const auto inYear = std::count_if(
                all.begin(), all.end(), [year](const Listed &each) { return each.correction.date.year() == year; });
            part = values.add("YEAR");
            part.set("NAME", year);
            part.set("COUNT", words.counted("corrections-count", static_cast<int>(inYear)));
        }
        addCorrection(part, context, listed, symbols);
    }
    if (!rule->isEmpty())
        values.add("RULE").setHtml("TEXT_HTML", *rule);
    if (!site.contact.isEmpty())
        values.add("CONTACT").setHtml("ADDRESS_HTML", mailAddress(site.contact));
    const auto path = words.text("path-corrections");
    setFrame(page, context,
             { .path = path,
               .title = title,
               .description = introduction,
               .place = NavigationPlace::Corrections,
               .breadcrumb = { { words.text("home"), words.text("path-home") } },
               .here = words.text("corrections") },
             symbols);
    return SiteFile { path, context.templates.expand("page-corrections", page) };
}

} // namespace tenue
