// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// Somebody stands by a dossier although a rule of the checklist finds fault with it. It stays in the
/// record; it holds only as long as the place that it is about reads the same.
struct Waiver {
    static constexpr EntityKind Kind = EntityKind::Waiver;

    PromiseId promise;
    QString rule; ///< its key: "two-sources"
    QString place = {}; ///< the finding's own name for where it is: a field, a key, a paragraph's words
    QString reading = {}; ///< SHA-256 of what stands there, so that another text voids it
    QString reason = {};
    bool isWithdrawn = false;

    QJsonObject toJson() const;
    static Result<Waiver> fromJson(const QJsonObject &json);
    /// A promise, a rule and a reason.
    Result<> check() const;

    friend bool operator==(const Waiver &, const Waiver &) = default;
};

} // namespace tenue
