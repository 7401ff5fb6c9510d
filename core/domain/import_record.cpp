// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/import_record.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

QJsonObject ImportRecord::toJson() const
{
    auto json = withoutEmptyMembers({ { u"list"_s, list },
                                      { u"mandate"_s, jsonOf(mandate) },
                                      { u"fileName"_s, fileName },
                                      { u"fileHash"_s, fileHash },
                                      { u"asOf"_s, jsonOf(asOf) } });
    json.insert(u"created"_s, created);
    json.insert(u"changed"_s, changed);
    json.insert(u"unchanged"_s, unchanged);
    json.insert(u"refused"_s, refused);
    json.insert(u"vanished"_s, vanished);
    return json;
}

Result<ImportRecord> ImportRecord::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    ImportRecord record;
    record.list = reader.text("list");
    record.mandate = reader.id<MandateId>("mandate");
    record.fileName = reader.text("fileName");
    record.fileHash = reader.text("fileHash");
    record.asOf = reader.date("asOf");
    record.created = reader.number("created");
    record.changed = reader.number("changed");
    record.unchanged = reader.number("unchanged");
    record.refused = reader.number("refused");
    record.vanished = reader.number("vanished");
    if (!reader.isGood())
        return reader.problem();
    return record;
}

Result<> ImportRecord::check() const
{
    if (list.isEmpty())
        return Error { Error::Kind::BadInput, translate("ImportRecord", "The imported list has no name.") };
    return {};
}

} // namespace tenue
