// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidence.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"
#include "core/domain/slug.h"
#include "core/domain/web_address.h"

namespace tenue
{

using namespace Qt::StringLiterals;

QJsonObject Evidence::toJson() const
{
    QJsonArray allQuotes;
    for (const auto &quote : quotes)
        allQuotes.append(withoutEmptyMembers({ { u"text"_s, quote.text }, { u"place"_s, quote.place } }));
    QJsonArray copies;
    for (const auto &capture : captures)
        copies.append(capture.toJson());
    return withoutEmptyMembers({ { u"key"_s, key },
                                 { u"title"_s, title },
                                 { u"publisher"_s, publisher },
                                 { u"author"_s, author },
                                 { u"date"_s, jsonOf(date) },
                                 { u"address"_s, jsonOf(address) },
                                 { u"accessedOn"_s, jsonOf(accessedOn) },
                                 { u"quotes"_s, allQuotes },
                                 { u"captures"_s, copies } });
}

Result<Evidence> Evidence::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Evidence evidence;
    evidence.key = reader.text("key");
    evidence.title = reader.text("title");
    evidence.publisher = reader.text("publisher");
    evidence.author = reader.text("author");
    evidence.date = reader.date("date");
    evidence.address = reader.address("address");
    evidence.accessedOn = reader.date("accessedOn");
    evidence.quotes = reader.list<EvidenceQuote>("quotes", [](JsonReader &quote) {
        return EvidenceQuote { quote.text("text"), quote.text("place") };
    });
    evidence.captures
        = reader.list<Capture>("captures", [](JsonReader &capture) { return Capture::fromJson(capture); });
    if (!reader.isGood())
        return reader.problem();
    return evidence;
}

Result<> Evidence::check() const
{
    const auto refusal = [](const QString &message) { return Error { Error::Kind::BadInput, message }; };
    if (!isSlug(key))
        return refusal(
            translate("Evidence", "The evidence's key %1 may hold only a–z, 0–9 and hyphens.").arg(quoted(key)));
    if (title.trimmed().isEmpty())
        return refusal(translate("Evidence", "The evidence has no title: give it one."));
    if (!address.isEmpty() && !isWebAddress(address))
        return refusal(translate("Evidence", "%1 is not a web address: it must begin with https:// or http://.")
                           .arg(quoted(address.toDisplayString())));
    for (const auto &quote : quotes) {
        if (quote.text.trimmed().isEmpty())
            return refusal(translate("Evidence", "A quote of %1 is empty: fill it or remove it.").arg(quoted(title)));
    }
    return checkCaptures();
}

Result<> Evidence::checkCaptures() const
{
    for (qsizetype i = 0; i < captures.size(); ++i) {
        if (auto good = captures[i].check(); !good)
            return good;
        for (qsizetype before = 0; before < i; ++before) {
            if (captures[before].blob == captures[i].blob)
                return Error { Error::Kind::BadInput,
                               translate("Evidence", "%1 and %2 are the same file: keep one of them.")
                                   .arg(quoted(captures[before].name), quoted(captures[i].name)) };
        }
    }
    return {};
}

} // namespace tenue
