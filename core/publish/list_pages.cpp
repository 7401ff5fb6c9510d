// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/list_pages.h"

#include "core/domain/slug.h"
#include "core/publish/promise_rows.h"

#include <QtCore/QMap>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BarHeight = 28;

struct Group {
    Verdict verdict;
    QMap<int, QList<int>> byMandate;
    int count = 0;
};

/// By the key; of scales that share a key, the first one's words.
QList<Group> groupsOf(const PublicSite &site)
{
    QHash<QString, qsizetype> places;
    QList<Group> groups;
    for (const auto &mandate : site.mandates) {
        for (const auto &verdict : mandate.scale.verdicts) {
            if (isSlug(verdict.key) && !places.contains(verdict.key)) {
                places.insert(verdict.key, groups.size());
                groups.append({ verdict, {}, 0 });
            }
        }
    }
    for (int i = 0; i < site.promises.size(); ++i) {
        const auto &promise = site.promises[i];
        const auto place = places.constFind(promise.verdict);
        if (place == places.constEnd() || !isFollowed(promise))
            continue;
        groups[*place].byMandate[promise.mandate].append(i);
        ++groups[*place].count;
    }
    groups.removeIf([](const Group &group) { return group.count == 0; });
    return groups;
}

SiteFile verdictPage(const SiteContext &context, const Group &group)
{
    const auto &words = context.words;
    const auto path = words.text("path-verdict", { group.verdict.key });
    const PageLinks links(context.site, path);
    const Page page;
    auto values = page.values();
    VerdictSymbols symbols;
    setVerdict(values, group.verdict, symbols);
    values.set("INTRODUCTION", group.verdict.definition);
    values.set("COUNT", words.counted("promises", group.count));
    values.set("SCALE", links.to(words.text("path-method")));
    for (auto it = group.byMandate.begin(); it != group.byMandate.end(); ++it) {
        const auto &mandate = context.site.mandates[it.key()];
        auto part = values.add("MANDATE");
        part.set("SLUG", mandate.slug);
        part.set("NAME", mandate.title);
        part.set("ADDRESS", links.to(words.text("path-mandate", { mandate.slug })));
        addRows(part, context, links, *it, symbols);
    }
    setFrame(page, context,
             { .path = path,
               .title = group.verdict.label,
               .description = group.verdict.definition,
               .place = NavigationPlace::Mandate,
               .breadcrumb = { { words.text("home"), words.text("path-home") } } },
             symbols);
    return { path, context.templates.expand("page-verdict", page) };
}

struct Held {
    int mandate = 0;
    Holder holder;
};

SiteFile personPage(const SiteContext &context, const QString &name, const QList<Held> &held)
{
    const auto &words = context.words;
    const auto path = personPath(words, name);
    const PageLinks links(context.site, path);
    const Page page;
    auto values = page.values();
    VerdictSymbols symbols;
    for (const auto &each : held) {
        const auto &mandate = context.site.mandates[each.mandate];
        auto part = values.add("MANDATE");
        part.set("SLUG", mandate.slug);
        part.set("NAME", mandate.title);
        part.set("ADDRESS", links.to(words.text("path-mandate", { mandate.slug })));
        part.set("KICKER", kickerOf(mandate, words));
        auto period = each.holder.to.isValid()
            ? words.text("holder-period", { words.date(each.holder.from), words.date(each.holder.to) })
            : words.text("holder-from", { words.date(each.holder.from) });
        period[0] = period[0].toUpper(); // a sentence of its own here
        part.set("PERIOD", period);
        part.addText("NOTE", each.holder.note);
        QStringList parties { each.holder.list, each.holder.party };
        parties.removeAll(QString());
        part.addText("PARTIES", parties.join(u", "_s));
        const bool isFirst = each.holder == mandate.holders.first();
        part.set("ROLE", words.text(isFirst ? "made-these-promises" : "took-over-these-promises"));
        setTotals(part, context, totalsOf(context.site, each.mandate), BarHeight, symbols);
    }
    setFrame(page, context,
             { .path = path,
               .title = name,
               .place = NavigationPlace::Mandate,
               .breadcrumb = { { words.text("home"), words.text("path-home") } } },
             symbols);
    return { path, context.templates.expand("page-person", page) };
}

} // namespace

QString personPath(const SiteWords &words, const QString &name)
{
    return words.text("path-person", { slugOf(name) });
}

QList<SiteFile> verdictPages(const SiteContext &context)
{
    QList<SiteFile> pages;
    for (const auto &group : groupsOf(context.site))
        pages.append(verdictPage(context, group));
    return pages;
}

QList<SiteFile> personPages(const SiteContext &context)
{
    QMap<QString, QList<Held>> bySlug;
    for (int i = 0; i < context.site.mandates.size(); ++i) {
        for (const auto &holder : context.site.mandates[i].holders) {
            if (isSlug(slugOf(holder.name)))
                bySlug[slugOf(holder.name)].append({ i, holder });
        }
    }
    QList<SiteFile> pages;
    for (const auto &held : bySlug)
        pages.append(personPage(context, held.first().holder.name, held));
    return pages;
}

} // namespace tenue
