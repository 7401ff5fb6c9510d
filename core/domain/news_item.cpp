// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/news_item.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"
#include "core/domain/web_address.h"

#include <QtCore/QSet>

namespace tenue
{

using namespace Qt::StringLiterals;

QJsonObject NewsItem::toJson() const
{
    return withoutEmptyMembers({ { u"title"_s, title },
                                 { u"date"_s, jsonOf(date) },
                                 { u"text"_s, text },
                                 { u"address"_s, jsonOf(address) },
                                 { u"promises"_s, jsonOf(promises) },
                                 { u"embargo"_s, jsonOf(embargo) },
                                 { u"isOnline"_s, isOnline ? QJsonValue(true) : QJsonValue() },
                                 { u"note"_s, note } });
}

Result<NewsItem> NewsItem::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    NewsItem item;
    item.title = reader.text("title");
    item.date = reader.date("date");
    item.text = reader.text("text");
    item.address = reader.address("address");
    item.promises = reader.ids<PromiseId>("promises");
    item.embargo = reader.moment("embargo");
    item.isOnline = reader.flag("isOnline");
    item.note = reader.text("note");
    if (!reader.isGood())
        return reader.problem();
    return item;
}

Result<> NewsItem::check() const
{
    const auto refusal = [](const QString &message) { return Error { Error::Kind::BadInput, message }; };
    if (title.trimmed().isEmpty())
        return refusal(translate("NewsItem", "The news has no title: give it one."));
    if (!date.isValid())
        return refusal(translate("NewsItem", "The news has no date: say of what day it is."));
    if (promises.isEmpty())
        return refusal(translate("NewsItem", "The news concerns no promise: choose one at least."));
    if (QSet<PromiseId>(promises.begin(), promises.end()).size() != promises.size())
        return refusal(translate("NewsItem", "The same promise is named twice: remove one."));
    if (!address.isEmpty() && !isWebAddress(address))
        return refusal(translate("NewsItem", "%1 is not a web address: it must begin with https:// or http://.")
                           .arg(quoted(address.toDisplayString())));
    return {};
}

} // namespace tenue
