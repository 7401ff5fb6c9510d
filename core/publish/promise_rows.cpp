// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/promise_rows.h"

namespace tenue
{

using namespace Qt::StringLiterals;

void addRows(PageValues part, const SiteContext &context, const PageLinks &links, const QList<int> &promises,
             VerdictSymbols &symbols)
{
    const auto &words = context.words;
    for (const int place : promises) {
        const auto &promise = context.site.promises[place];
        auto row = part.add("ROW");
        const auto verdict = verdictOf(context.site, promise);
        setVerdict(row, verdict, symbols);
        row.set("VERDICT_KEY", promise.verdict);
        row.set("NUMBER", promise.number);
        row.set("CHANGED", promise.changedOn.toString(Qt::ISODate));
        row.set("TITLE", promise.title);
        row.set("ADDRESS", links.to(words.text("path-promise", { promise.slug })));
        if (promise.checkedOn.isValid())
            row.addText("CHECKED", words.text("checked-in", { words.month(promise.checkedOn) }));
        else if (verdict.category == VerdictCategory::Unexamined)
            row.addText("CHECKED", words.text("never-checked"));
    }
}

void setTotals(PageValues part, const SiteContext &context, const VerdictTotals &totals, int height,
               VerdictSymbols &symbols)
{
    part.setHtml("BAR_HTML", symbols.bar(totals, height));
    for (const auto &line : totals.lines) {
        if (line.count == 0)
            continue;
        auto key = part.add("KEY");
        setVerdict(key, line.verdict, symbols);
        key.set("COUNT", context.words.number(line.count));
    }
}

QString shareOf(const SiteWords &words, int part, int judged)
{
    if (judged == 0)
        return u"–"_s;
    return judged < FewestForRate ? words.text("part-of", { words.number(part), words.number(judged) })
                                  : words.percentTenths(part, judged);
}

QString kickerOf(const PublicMandate &mandate, const SiteWords &words)
{
    const auto years
        = words.text("range", { QString::number(mandate.from.year()), QString::number(mandate.to.year()) });
    if (mandate.institutions.isEmpty())
        return years;
    return mandate.institutions.join(u" + "_s) + u" · "_s + years;
}

} // namespace tenue
