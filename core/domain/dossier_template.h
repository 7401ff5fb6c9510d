// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// What an analysis begins with: an outline, and how long it should become.
struct DossierTemplate {
    static constexpr EntityKind Kind = EntityKind::DossierTemplate;
    static constexpr int MostTargetSigns = 1'000'000;

    QString name;
    MandateId mandate = {}; ///< for the dossiers of this mandate alone; null for all
    QString outline; ///< Markdown
    int targetSigns = 0; ///< spaces included; 0 for none
    bool isRetired = false; ///< offered no more

    QJsonObject toJson() const;
    static Result<DossierTemplate> fromJson(const QJsonObject &json);
    Result<> check() const;

    friend bool operator==(const DossierTemplate &, const DossierTemplate &) = default;
};

} // namespace tenue
