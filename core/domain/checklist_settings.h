// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/domain/entity_kind.h"

#include <QtCore/QMap>

namespace tenue
{

/// How much a rule of the checklist weighs. A finding that blocks must be mended or waived before a
/// dossier is submitted or approved.
enum class Severity { Off, Notes, Warns, Blocks };

QString nameOf(Severity severity);
std::optional<Severity> severityNamed(QStringView name);

/// What this newsroom makes of the rules: one for the workspace. Rules that it does not name have the
/// severity that they come with.
struct ChecklistSettings {
    static constexpr EntityKind Kind = EntityKind::ChecklistSettings;

    QMap<QString, Severity> rules; ///< by key

    QJsonObject toJson() const;
    static Result<ChecklistSettings> fromJson(const QJsonObject &json);
    Result<> check() const { return {}; }

    friend bool operator==(const ChecklistSettings &, const ChecklistSettings &) = default;
};

} // namespace tenue
