// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/promise_brief.h"

#include "core/domain/slug.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void addWords(PageValues page, const QString &name, const QString &text)
{
    if (text.isEmpty())
        return;
    auto fact = page.add("FACT");
    fact.set("NAME", name);
    fact.addText("WORDS", text);
}

void addDay(PageValues page, const SiteWords &words, const QString &name, const QDate &day)
{
    if (!day.isValid())
        return;
    auto fact = page.add("FACT");
    fact.set("NAME", name);
    auto part = fact.add("DAY");
    part.set("ISO", day.toString(Qt::ISODate));
    part.set("TEXT", words.date(day));
}

/// Linked where the person has a page: that is, has held the office of a mandate.
void addPerson(PageValues page, const SiteContext &context, const QString &path, const QString &what,
               const QString &name, const QString &text)
{
    const auto &mandates = context.site.mandates;
    const bool hasHeld = std::any_of(mandates.begin(), mandates.end(), [&](const auto &mandate) {
        return std::any_of(mandate.holders.begin(), mandate.holders.end(),
                           [&](const Holder &holder) { return holder.name == name; });
    });
    const auto slug = hasHeld ? slugOf(name) : QString();
    if (!isSlug(slug)) {
        addWords(page, what, text);
        return;
    }
    auto fact = page.add("FACT");
    fact.set("NAME", what);
    auto link = fact.add("LINK");
    link.set("TEXT", text);
    link.set("ADDRESS", PageLinks(context.site, path).to(context.words.text("path-person", { slug })));
}

void addHolders(PageValues page, const SiteContext &context, const PublicPromise &promise)
{
    const auto &words = context.words;
    const auto &mandate = context.site.mandates[promise.mandate];
    const auto first = mandate.holders.isEmpty() ? Holder {} : mandate.holders.first();
    const auto then = promise.holderThen.isEmpty() ? first.name : promise.holderThen;
    const auto path = words.text("path-promise", { promise.slug });
    addPerson(page, context, path, words.text("promised-by"), then, then);
    const auto now = lastHolder(mandate, context.site.publishedOn);
    if (now && now->name != then) {
        const bool isNow = mandate.to >= context.site.publishedOn;
        addPerson(page, context, path, words.text(isNow ? "carried-by" : "was-carried-by"), now->name,
                  words.text("holder-now", { now->name, words.date(now->from) }));
    }
    QStringList parties { first.list, first.party };
    parties.removeAll(QString());
    addWords(page, words.text("list-and-party"), parties.join(u", "_s));
}

void setTerm(PageValues page, const SiteWords &words, const PublicMandate &mandate, const QDate &day)
{
    const int elapsed = elapsedPercent(mandate, day);
    if (day < mandate.from)
        page.set("TERM", words.text("term-before", { words.date(mandate.from) }));
    else if (day > mandate.to)
        page.set("TERM", words.text("term-over", { words.date(mandate.to) }));
    else
        page.set("TERM", words.text("term-elapsed", { QString::number(elapsed), words.date(day) }));
    page.set("ELAPSED", elapsed);
    page.set("TERM_RANGE", words.text("term-range", { words.date(mandate.from), words.date(mandate.to) }));
}

} // namespace

void setBrief(PageValues page, const SiteContext &context, const PublicPromise &promise)
{
    const auto &words = context.words;
    const auto &mandate = context.site.mandates[promise.mandate];
    addHolders(page, context, promise);
    const auto &institutions = promise.institutions.isEmpty() ? mandate.institutions : promise.institutions;
    addWords(page, words.text("institutions"), institutions.join(u", "_s));
    if (promise.deadlineText.isEmpty())
        addDay(page, words, words.text("deadline"), promise.deadline);
    else
        addWords(page, words.text("deadline"), promise.deadlineText);
    if (!promise.history.isEmpty())
        addDay(page, words, words.text("verdict-changed-on"), promise.history.last().date);
    if (promise.checkedOn.isValid())
        addDay(page, words, words.text("checked-on"), promise.checkedOn);
    else if (verdictOf(context.site, promise).category == VerdictCategory::Unexamined)
        addWords(page, words.text("checked-on"), words.text("never-checked"));
    auto number = page.add("FACT");
    number.set("NAME", words.text("number"));
    auto link = number.add("LINK");
    link.set("TEXT", words.text("number-sign", { QString::number(promise.number) }));
    link.set("ADDRESS", PageLinks(context.site, words.text("path-promise", { promise.slug })).permalink());
    setTerm(page, words, mandate, promise.publishedOn);
}

int elapsedPercent(const PublicMandate &mandate, const QDate &day)
{
    const auto whole = std::max<qint64>(mandate.from.daysTo(mandate.to), 1);
    return static_cast<int>(std::clamp<qint64>(mandate.from.daysTo(day) * 100 / whole, 0, 100));
}

std::optional<Holder> lastHolder(const PublicMandate &mandate, const QDate &day)
{
    std::optional<Holder> last;
    for (const auto &holder : mandate.holders) {
        if (!last || holder.from <= day)
            last = holder;
    }
    return last;
}

} // namespace tenue
