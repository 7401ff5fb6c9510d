// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mandate.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"
#include "core/domain/slug.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject jsonOfHolder(const Holder &holder)
{
    return withoutEmptyMembers({ { u"name"_s, holder.name },
                                 { u"party"_s, holder.party },
                                 { u"list"_s, holder.list },
                                 { u"from"_s, jsonOf(holder.from) },
                                 { u"to"_s, jsonOf(holder.to) },
                                 { u"note"_s, holder.note } });
}

QJsonArray jsonOfChanges(const QList<ListChange> &changes)
{
    QJsonArray array;
    for (const auto &change : changes)
        array.append(withoutEmptyMembers({ { u"on"_s, jsonOf(change.on) },
                                           { u"difference"_s, change.difference },
                                           { u"change"_s, change.change },
                                           { u"reason"_s, change.reason } }));
    return array;
}

ListChange readChange(JsonReader &reader)
{
    return { reader.date("on"), reader.number("difference"), reader.text("change"), reader.text("reason") };
}

Error refusal(const QString &message)
{
    return { Error::Kind::BadInput, message };
}

Result<> checkSuccession(const QList<Holder> &holders)
{
    QDate free;
    for (const auto &holder : holders) {
        if (holder.name.trimmed().isEmpty())
            return refusal(translate("Mandate", "A holder of the mandate has no name: give it, or remove the line."));
        if (holder.to.isValid() && holder.from.isValid() && holder.to < holder.from)
            return refusal(
                translate("Mandate", "%1 ends before it begins: correct one of the two dates.").arg(holder.name));
        if (free.isValid() && holder.from.isValid() && holder.from < free)
            return refusal(translate("Mandate", "%1 begins before the holder before has left: correct the dates.")
                               .arg(holder.name));
        free = std::max({ free, holder.from, holder.to });
    }
    return {};
}

Result<> checkChanges(const QList<ListChange> &changes)
{
    QDate before;
    int total = 0;
    for (const auto &change : changes) {
        if (!change.on.isValid() || change.change.trimmed().isEmpty())
            return refusal(translate("Mandate", "Each change of the list needs a date and a few words."));
        if (before.isValid() && change.on < before)
            return refusal(translate("Mandate", "The changes of the list are not in the order of their dates."));
        total += change.difference;
        if (total < 0)
            return refusal(translate("Mandate", "More promises leave the list than it holds: check the figures."));
        before = change.on;
    }
    return {};
}

} // namespace

QJsonObject Mandate::toJson() const
{
    QJsonArray succession;
    for (const auto &holder : holders)
        succession.append(jsonOfHolder(holder));
    return withoutEmptyMembers({ { u"title"_s, title },
                                 { u"slug"_s, slug },
                                 { u"institutions"_s, QJsonArray::fromStringList(institutions) },
                                 { u"from"_s, jsonOf(from) },
                                 { u"to"_s, jsonOf(to) },
                                 { u"holders"_s, succession },
                                 { u"introduction"_s, introduction },
                                 { u"scale"_s, jsonOf(scale) },
                                 { u"listChanges"_s, jsonOfChanges(listChanges) },
                                 { u"balanceDates"_s, jsonOf(balanceDates) },
                                 { u"otherCount"_s, otherCount } });
}

Result<Mandate> Mandate::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Mandate mandate;
    mandate.title = reader.text("title");
    mandate.slug = reader.text("slug");
    mandate.institutions = reader.texts("institutions");
    mandate.from = reader.date("from");
    mandate.to = reader.date("to");
    mandate.holders = reader.list<Holder>("holders", [](JsonReader &holder) {
        return Holder { holder.text("name"), holder.text("party"), holder.text("list"),
                        holder.date("from"), holder.date("to"),    holder.text("note") };
    });
    mandate.introduction = reader.text("introduction");
    mandate.scale = reader.id<ScaleId>("scale");
    mandate.listChanges = reader.list<ListChange>("listChanges", readChange);
    mandate.balanceDates = reader.dates("balanceDates");
    mandate.otherCount = reader.text("otherCount");
    if (!reader.isGood())
        return reader.problem();
    return mandate;
}

Result<> Mandate::check() const
{
    if (title.trimmed().isEmpty())
        return refusal(translate("Mandate", "The mandate has no title: give it one."));
    if (!isSlug(slug))
        return refusal(
            translate("Mandate", "The mandate's address %1 may hold only a–z, 0–9 and hyphens.").arg(quoted(slug)));
    if (from.isValid() && to.isValid() && to < from)
        return refusal(translate("Mandate", "The mandate ends before it begins: correct one of the two dates."));
    if (scale.isNull())
        return refusal(translate("Mandate", "The mandate has no scale of verdicts: choose one."));
    if (!std::is_sorted(balanceDates.begin(), balanceDates.end()))
        return refusal(translate("Mandate", "The scorecard's days are not in order."));
    if (auto good = checkChanges(listChanges); !good)
        return good;
    return checkSuccession(holders);
}

std::optional<Holder> Mandate::holderOn(const QDate &day) const
{
    const auto heldIt = [&](const Holder &holder) {
        const bool begun = !holder.from.isValid() || holder.from <= day;
        const bool over = holder.to.isValid() && holder.to < day;
        return begun && !over;
    };
    const auto last = std::find_if(holders.rbegin(), holders.rend(), heldIt);
    return last == holders.rend() ? std::nullopt : std::optional(*last);
}

std::optional<Holder> Mandate::latestHolder(const QDate &today) const
{
    return holderOn(to.isValid() && to < today ? to : today);
}

} // namespace tenue
