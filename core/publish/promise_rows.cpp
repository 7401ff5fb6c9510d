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
        setVerdict(row, verdictOf(context.site, promise), symbols);
        row.set("VERDICT_KEY", promise.verdict);
        row.set("NUMBER", promise.number);
        row.set("CHANGED", promise.changedOn.toString(Qt::ISODate));
        row.set("TITLE", promise.title);
        row.set("ADDRESS", links.to(words.text("path-promise", { promise.slug })));
        row.set("CHECKED",
                promise.checkedOn.isValid() ? words.text("checked-in", { words.month(promise.checkedOn) })
                                            : words.text("never-checked"));
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

QString kickerOf(const PublicMandate &mandate, const SiteWords &words)
{
    const auto years
        = words.text("range", { QString::number(mandate.from.year()), QString::number(mandate.to.year()) });
    if (mandate.institutions.isEmpty())
        return years;
    return mandate.institutions.join(u" + "_s) + u" · "_s + years;
}

} // namespace tenue
