// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// Who works on a promise. An entity of its own, since it is never published and must not void an
/// approval. Its id follows from the promise's: `assignmentOf()`.
struct Assignment {
    static constexpr EntityKind Kind = EntityKind::Assignment;

    PromiseId promise;
    std::optional<StaffId> staff = {};

    QJsonObject toJson() const;
    static Result<Assignment> fromJson(const QJsonObject &json);
    Result<> check() const;

    friend bool operator==(const Assignment &, const Assignment &) = default;
};

/// The one entity that says who works on `promise` (UUID version 5 in the promise's namespace).
EntityId assignmentOf(PromiseId promise);

} // namespace tenue
