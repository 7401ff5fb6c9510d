// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/base/revision_id.h"
#include "core/domain/entity_kind.h"

#include <QtCore/QJsonArray>

namespace tenue
{

/// What became of a proposed revision.
enum class SuggestionState { Open, Accepted, PartlyAccepted, Refused };

QString nameOf(SuggestionState state);
std::optional<SuggestionState> suggestionStateNamed(QStringView name);

/// A proposed revision of a dossier: what a reviewer would write. It is not the head until somebody
/// accepts it, whole or change by change. Never exported.
struct Suggestion {
    static constexpr EntityKind Kind = EntityKind::Suggestion;

    PromiseId promise;
    RevisionId base; ///< the revision that it was written from
    QJsonObject proposed = {}; ///< the dossier as it would be: the content of a promise
    QJsonArray evidence = {}; ///< new, or edited along with it: as a draft holds it
    QString note = {}; ///< why
    SuggestionState state = SuggestionState::Open;
    QString answer = {}; ///< why it was refused, or only partly accepted
    std::optional<RevisionId> result = {}; ///< the revision that accepting it made

    QJsonObject toJson() const;
    static Result<Suggestion> fromJson(const QJsonObject &json);
    /// A promise and a content; refusing wants an answer.
    Result<> check() const;

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

} // namespace tenue
