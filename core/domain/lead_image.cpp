// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/lead_image.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LargestSide = 4096;

ImageFile readFile(JsonReader &reader)
{
    const auto blob = ContentHash::parse(reader.text("blob"));
    if (!blob)
        reader.refuse("blob", translate("LeadImage", "the SHA-256 of a picture is wanted here"));
    return { blob.value_or(ContentHash::of({})), reader.text("mediaType"), reader.number("width"),
             reader.number("height") };
}

bool isGood(const ImageFile &file)
{
    return (file.mediaType == "image/jpeg"_L1 || file.mediaType == "image/webp"_L1) && file.width > 0
        && file.width <= LargestSide && file.height > 0 && file.height <= LargestSide;
}

} // namespace

QJsonObject LeadImage::toJson() const
{
    QJsonArray sizes;
    for (const auto &file : files)
        sizes.append(QJsonObject { { u"blob"_s, file.blob.toString() },
                                   { u"mediaType"_s, file.mediaType },
                                   { u"width"_s, file.width },
                                   { u"height"_s, file.height } });
    return withoutEmptyMembers({ { u"files"_s, sizes },
                                 { u"caption"_s, caption },
                                 { u"credit"_s, credit },
                                 { u"alternativeText"_s, alternativeText } });
}

LeadImage LeadImage::fromJson(JsonReader &reader)
{
    return { reader.list<ImageFile>("files", readFile), reader.text("caption"), reader.text("credit"),
             reader.text("alternativeText") };
}

Result<> LeadImage::check() const
{
    const auto refusal = [](const QString &message) { return Error { Error::Kind::BadInput, message }; };
    if (files.isEmpty() || !std::all_of(files.begin(), files.end(), isGood))
        return refusal(translate("LeadImage", "The picture has no file that a page can show: choose it again."));
    if (credit.trimmed().isEmpty())
        return refusal(translate("LeadImage", "The picture has no credit: say who made it."));
    if (alternativeText.trimmed().isEmpty())
        return refusal(
            translate("LeadImage",
                      "The picture has no alternative text: say in one sentence what it shows, for readers who do "
                      "not see it."));
    return {};
}

} // namespace tenue
