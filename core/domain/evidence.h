// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/domain/capture.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// Words taken from a piece of evidence, and where in it they stand ("p. 12", "1 h 04").
struct EvidenceQuote {
    QString text;
    QString place = {};

    friend bool operator==(const EvidenceQuote &, const EvidenceQuote &) = default;
};

/// A sourced item on which an evaluation stands; cited in the text as `[@key]`.
struct Evidence {
    static constexpr EntityKind Kind = EntityKind::Evidence;

    QString key; ///< a slug, unlike any other in the workspace
    QString title;
    QString publisher;
    QString author;
    QDate date;
    QUrl address;
    QDate accessedOn;
    QList<EvidenceQuote> quotes;
    QList<Capture> captures; ///< kept copies, in the order in which they came

    QJsonObject toJson() const;
    static Result<Evidence> fromJson(const QJsonObject &json);
    /// A key that is a slug; a title; an http(s) address or none; no empty quote; no copy kept twice.
    Result<> check() const;
    Result<> checkCaptures() const;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

} // namespace tenue
