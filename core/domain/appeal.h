// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// A fund-raising campaign: a discreet line on every page, until its last day.
struct Appeal {
    static constexpr EntityKind Kind = EntityKind::Appeal;

    QString title = {}; ///< one short sentence
    QString text = {}; ///< plain text; may be empty
    QString goal = {}; ///< as readers read it: "40 000 €"
    int percentReached = 0; ///< of the goal; may pass 100
    QDate startsOn = {}; ///< may be missing
    QDate endsOn = {}; ///< its last day
    QUrl link = {};
    QString linkText = {}; ///< "Soutenir la rédaction"
    int noticeSeconds = 0; ///< how long a notice stands before it closes by itself; 0: a banner only
    bool isOnline = false; ///< readers get it
    QString note = {}; ///< for colleagues; never exported

    QJsonObject toJson() const;
    static Result<Appeal> fromJson(const QJsonObject &json);
    /// A title, a last day, a link on the web; the rest in its bounds.
    Result<> check() const;

    /// On `day`, readers are to see it.
    bool runsOn(const QDate &day) const;

    friend bool operator==(const Appeal &, const Appeal &) = default;
};

} // namespace tenue
