// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// A subject under which promises are grouped.
struct Theme {
    static constexpr EntityKind Kind = EntityKind::Theme;

    QString name;
    QString slug;
    QString description;
    int position = 0; ///< order on the site; themes of the same position follow by name

    QJsonObject toJson() const;
    static Result<Theme> fromJson(const QJsonObject &json);
    Result<> check() const;

    friend bool operator==(const Theme &, const Theme &) = default;
};

} // namespace tenue
