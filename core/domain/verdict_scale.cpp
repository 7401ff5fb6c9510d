// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/verdict_scale.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"
#include "core/domain/named_values.h"
#include "core/domain/slug.h"

#include <QtCore/QSet>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestShortLabel = 12;

constexpr std::array<NamedValue<VerdictCategory>, 6> CategoryNames { {
    { VerdictCategory::Kept, "kept" },
    { VerdictCategory::Partial, "partial" },
    { VerdictCategory::Open, "open" },
    { VerdictCategory::Broken, "broken" },
    { VerdictCategory::Unverifiable, "unverifiable" },
    { VerdictCategory::Unexamined, "unexamined" },
} };

constexpr std::array<NamedValue<VerdictShape>, 7> ShapeNames { {
    { VerdictShape::Kept, "kept" },
    { VerdictShape::Partial, "partial" },
    { VerdictShape::InProgress, "in-progress" },
    { VerdictShape::Paused, "paused" },
    { VerdictShape::Broken, "broken" },
    { VerdictShape::Unverifiable, "unverifiable" },
    { VerdictShape::Unexamined, "unexamined" },
} };

QJsonObject jsonOfVerdict(const Verdict &verdict)
{
    const bool isPartial = verdict.shape == VerdictShape::Partial;
    return withoutEmptyMembers({ { u"key"_s, verdict.key },
                                 { u"label"_s, verdict.label },
                                 { u"shortLabel"_s, verdict.shortLabel },
                                 { u"definition"_s, verdict.definition },
                                 { u"category"_s, nameOf(verdict.category) },
                                 { u"shape"_s, nameOf(verdict.shape) },
                                 { u"share"_s, isPartial ? QJsonValue(verdict.share) : QJsonValue() } });
}

Verdict readVerdict(JsonReader &reader)
{
    Verdict verdict;
    verdict.key = reader.text("key");
    verdict.label = reader.text("label");
    verdict.shortLabel = reader.text("shortLabel");
    verdict.definition = reader.text("definition");
    const auto category = verdictCategoryNamed(reader.text("category"));
    if (!category)
        reader.refuse(
            "category",
            translate("VerdictScale", "kept, partial, open, broken, unverifiable or unexamined is wanted here"));
    verdict.category = category.value_or(VerdictCategory::Unexamined);
    const auto shape = verdictShapeNamed(reader.text("shape"));
    if (!shape)
        reader.refuse(
            "shape",
            translate("VerdictScale",
                      "kept, partial, in-progress, paused, broken, unverifiable or unexamined is wanted here"));
    verdict.shape = shape.value_or(VerdictShape::Unexamined);
    verdict.share = reader.number("share", 50);
    return verdict;
}

Result<> checkVerdict(const Verdict &verdict)
{
    const auto refusal = [](const QString &message) { return Error { Error::Kind::BadInput, message }; };
    if (!isSlug(verdict.key))
        return refusal(translate("VerdictScale", "The verdict's key %1 may hold only a–z, 0–9 and hyphens.")
                           .arg(quoted(verdict.key)));
    if (verdict.label.trimmed().isEmpty() || verdict.definition.trimmed().isEmpty())
        return refusal(
            translate("VerdictScale", "The verdict %1 needs a name and a definition: readers are shown both.")
                .arg(quoted(verdict.key)));
    if (verdict.shortLabel.size() > LongestShortLabel)
        return refusal(translate("VerdictScale", "The short name %1 is too long: 12 letters at most.")
                           .arg(quoted(verdict.shortLabel)));
    if (verdict.share < 0 || verdict.share > 100)
        return refusal(translate("VerdictScale", "The share of %1 must be between 0 and 100 per cent.")
                           .arg(quoted(verdict.label)));
    return {};
}

} // namespace

QString nameOf(VerdictCategory category)
{
    return nameIn(CategoryNames, category);
}

std::optional<VerdictCategory> verdictCategoryNamed(QStringView name)
{
    return valueIn(CategoryNames, name);
}

QString nameOf(VerdictShape shape)
{
    return nameIn(ShapeNames, shape);
}

std::optional<VerdictShape> verdictShapeNamed(QStringView name)
{
    return valueIn(ShapeNames, name);
}

QJsonObject VerdictScale::toJson() const
{
    QJsonArray values;
    for (const auto &verdict : verdicts)
        values.append(jsonOfVerdict(verdict));
    return withoutEmptyMembers({ { u"name"_s, name }, { u"verdicts"_s, values } });
}

Result<VerdictScale> VerdictScale::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    VerdictScale scale;
    scale.name = reader.text("name");
    scale.verdicts = reader.list<Verdict>("verdicts", readVerdict);
    if (!reader.isGood())
        return reader.problem();
    return scale;
}

Result<> VerdictScale::check() const
{
    const auto refusal = [](const QString &message) { return Error { Error::Kind::BadInput, message }; };
    if (name.trimmed().isEmpty())
        return refusal(translate("VerdictScale", "The scale has no name: give it one."));
    QSet<QString> keys;
    for (const auto &verdict : verdicts) {
        if (const auto good = checkVerdict(verdict); !good)
            return good.error();
        if (keys.contains(verdict.key))
            return refusal(
                translate("VerdictScale", "Two verdicts have the key %1: change one.").arg(quoted(verdict.key)));
        keys.insert(verdict.key);
    }
    const auto unexamined = std::count_if(verdicts.begin(), verdicts.end(), [](const Verdict &verdict) {
        return verdict.category == VerdictCategory::Unexamined;
    });
    if (unexamined != 1)
        return refusal(translate(
            "VerdictScale", "A scale needs exactly one verdict of the category “unexamined”: new promises get it."));
    return {};
}

std::optional<Verdict> VerdictScale::find(const QString &key) const
{
    for (const auto &verdict : verdicts) {
        if (verdict.key == key)
            return verdict;
    }
    return std::nullopt;
}

QString VerdictScale::unexaminedKey() const
{
    for (const auto &verdict : verdicts) {
        if (verdict.category == VerdictCategory::Unexamined)
            return verdict.key;
    }
    return {};
}

bool isJudged(VerdictCategory category)
{
    return category != VerdictCategory::Unverifiable && category != VerdictCategory::Unexamined;
}

} // namespace tenue
