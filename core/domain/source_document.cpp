// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/source_document.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"
#include "core/domain/web_address.h"

namespace tenue
{

using namespace Qt::StringLiterals;

QJsonObject SourceDocument::toJson() const
{
    return withoutEmptyMembers({ { u"mandate"_s, jsonOf(mandate) },
                                 { u"title"_s, title },
                                 { u"publisher"_s, publisher },
                                 { u"date"_s, jsonOf(date) },
                                 { u"address"_s, jsonOf(address) },
                                 { u"pages"_s, pages ? QJsonValue(*pages) : QJsonValue() } });
}

Result<SourceDocument> SourceDocument::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    SourceDocument document;
    document.mandate = reader.id<MandateId>("mandate");
    document.title = reader.text("title");
    document.publisher = reader.text("publisher");
    document.date = reader.date("date");
    document.address = reader.address("address");
    document.pages = reader.optionalNumber("pages");
    if (!reader.isGood())
        return reader.problem();
    return document;
}

Result<> SourceDocument::check() const
{
    const auto refusal = [](const QString &message) { return Error { Error::Kind::BadInput, message }; };
    if (title.trimmed().isEmpty())
        return refusal(translate("SourceDocument", "The source document has no title: give it one."));
    if (mandate.isNull())
        return refusal(translate("SourceDocument", "The source document belongs to no mandate: choose one."));
    if (!address.isEmpty() && !isWebAddress(address))
        return refusal(translate("SourceDocument", "%1 is not a web address: it must begin with https:// or http://.")
                           .arg(quoted(address.toDisplayString())));
    if (pages && *pages < 1)
        return refusal(
            translate("SourceDocument", "A document has at least one page: correct the number or leave it out."));
    return {};
}

} // namespace tenue
