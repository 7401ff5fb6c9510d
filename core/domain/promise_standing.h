// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"

namespace tenue
{

/// How another promise belongs to this one. "Split from" and "split into", seen from the other
/// promise, are each other; saying either is enough.
enum class RelationKind { Related, SplitFrom, SplitInto, MergedInto };

QString nameOf(RelationKind kind);
std::optional<RelationKind> relationKindNamed(QStringView name);

struct PromiseRelation {
    RelationKind kind = RelationKind::Related;
    PromiseId promise;

    friend bool operator==(const PromiseRelation &, const PromiseRelation &) = default;
};

/// That a promise is no longer followed, since when and why; its page stays and says so.
struct Withdrawal {
    QDate on;
    QString reason; ///< one sentence, for readers

    friend bool operator==(const Withdrawal &, const Withdrawal &) = default;
};

/// The verdict on one criterion. It names the criterion by its words: a criterion whose words
/// change has no verdict until somebody gives it one again.
struct CriterionVerdict {
    QString criterion;
    QString verdict; ///< a key of the mandate's scale
    QString note = {}; ///< a few words, for readers: "trois sur cinq"

    friend bool operator==(const CriterionVerdict &, const CriterionVerdict &) = default;
};

QJsonArray jsonOf(const QList<PromiseRelation> &relations);
QJsonArray jsonOf(const QList<CriterionVerdict> &verdicts);
QJsonValue jsonOf(const std::optional<Withdrawal> &withdrawal);

PromiseRelation readRelation(JsonReader &reader);
CriterionVerdict readCriterionVerdict(JsonReader &reader);
Withdrawal readWithdrawal(JsonReader &reader);

} // namespace tenue
