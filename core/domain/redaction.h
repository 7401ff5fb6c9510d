// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/base/revision_id.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// The record that contents were blanked because the law wants them gone. Who and when are in the
/// header of its revision; the headers of the blanked revisions stay. Never exported.
struct Redaction {
    static constexpr EntityKind Kind = EntityKind::Redaction;

    EntityId entity; ///< whose revisions they are
    QList<RevisionId> revisions;
    QString reason = {}; ///< "Ordonnance du tribunal …"

    QJsonObject toJson() const;
    static Result<Redaction> fromJson(const QJsonObject &json);
    /// At least one revision, and a reason.
    Result<> check() const;

    friend bool operator==(const Redaction &, const Redaction &) = default;
};

} // namespace tenue
