// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/base/revision_id.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// A name that somebody gave to one revision of a dossier: "Version relue par l’avocate". An entity of
/// its own, since naming is no edit and voids no approval. Never exported.
struct Milestone {
    static constexpr EntityKind Kind = EntityKind::Milestone;

    PromiseId promise;
    RevisionId revision;
    QString name = {};
    bool isRemoved = false;

    QJsonObject toJson() const;
    static Result<Milestone> fromJson(const QJsonObject &json);
    /// A promise and a name.
    Result<> check() const;

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

} // namespace tenue
