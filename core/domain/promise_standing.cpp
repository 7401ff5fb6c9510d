// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/promise_standing.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"
#include "core/domain/named_values.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<NamedValue<RelationKind>, 4> KindNames { {
    { RelationKind::Related, "related" },
    { RelationKind::SplitFrom, "split-from" },
    { RelationKind::SplitInto, "split-into" },
    { RelationKind::MergedInto, "merged-into" },
} };

} // namespace

QString nameOf(RelationKind kind)
{
    return nameIn(KindNames, kind);
}

std::optional<RelationKind> relationKindNamed(QStringView name)
{
    return valueIn(KindNames, name);
}

QJsonArray jsonOf(const QList<PromiseRelation> &relations)
{
    QJsonArray array;
    for (const auto &relation : relations)
        array.append(QJsonObject { { u"kind"_s, nameOf(relation.kind) }, { u"promise"_s, jsonOf(relation.promise) } });
    return array;
}

QJsonArray jsonOf(const QList<CriterionVerdict> &verdicts)
{
    QJsonArray array;
    for (const auto &verdict : verdicts)
        array.append(withoutEmptyMembers(
            { { u"criterion"_s, verdict.criterion }, { u"verdict"_s, verdict.verdict }, { u"note"_s, verdict.note } }));
    return array;
}

QJsonValue jsonOf(const std::optional<Withdrawal> &withdrawal)
{
    if (!withdrawal)
        return {};
    return withoutEmptyMembers({ { u"on"_s, jsonOf(withdrawal->on) }, { u"reason"_s, withdrawal->reason } });
}

PromiseRelation readRelation(JsonReader &reader)
{
    const auto kind = relationKindNamed(reader.text("kind"));
    if (!kind)
        reader.refuse("kind", translate("Promise", "related, split-from, split-into or merged-into is wanted here"));
    return { kind.value_or(RelationKind::Related), reader.id<PromiseId>("promise") };
}

CriterionVerdict readCriterionVerdict(JsonReader &reader)
{
    return { reader.text("criterion"), reader.text("verdict"), reader.text("note") };
}

Withdrawal readWithdrawal(JsonReader &reader)
{
    return { reader.date("on"), reader.text("reason") };
}

} // namespace tenue
