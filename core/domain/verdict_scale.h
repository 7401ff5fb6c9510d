// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// What a verdict counts as, whatever a newsroom calls it. Rates are computed from categories.
enum class VerdictCategory { Kept, Partial, Open, Broken, Unverifiable, Unexamined };

/// The silhouette by which a verdict is known without colour; drawn in ui and on the site.
enum class VerdictShape { Kept, Partial, InProgress, Paused, Broken, Unverifiable, Unexamined };

QString nameOf(VerdictCategory category);
std::optional<VerdictCategory> verdictCategoryNamed(QStringView name);
QString nameOf(VerdictShape shape);
std::optional<VerdictShape> verdictShapeNamed(QStringView name);

/// One value of a scale, with the words that readers see, in the workspace's language.
struct Verdict {
    QString key; ///< a slug; what dossiers, JSON and addresses hold
    QString label;
    QString shortLabel; ///< at most 12 letters, for tables
    QString definition;
    VerdictCategory category = VerdictCategory::Unexamined;
    VerdictShape shape = VerdictShape::Unexamined;
    int share = 50; ///< per cent of the ring that is filled; only for VerdictShape::Partial

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// An ordered set of defined verdicts, best first.
struct VerdictScale {
    static constexpr EntityKind Kind = EntityKind::VerdictScale;

    QString name;
    QList<Verdict> verdicts;

    QJsonObject toJson() const;
    static Result<VerdictScale> fromJson(const QJsonObject &json);
    /// A name; keys that are slugs and unlike each other; a label and a definition each; exactly
    /// one verdict of the category unexamined, which new promises get.
    Result<> check() const;

    /// Nothing if the scale has no verdict of that key.
    std::optional<Verdict> find(const QString &key) const;
    /// The key of the verdict that a promise has before anybody looked at it.
    QString unexaminedKey() const;

    friend bool operator==(const VerdictScale &, const VerdictScale &) = default;
};

/// True if promises with this verdict are counted in the denominator of rates (DESIGN §2).
bool isJudged(VerdictCategory category);

} // namespace tenue
