// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// Where promises were made: a programme, a profession de foi, a pact.
struct SourceDocument {
    static constexpr EntityKind Kind = EntityKind::SourceDocument;

    MandateId mandate;
    QString title;
    QString publisher;
    QDate date;
    QUrl address;
    std::optional<int> pages;

    QJsonObject toJson() const;
    static Result<SourceDocument> fromJson(const QJsonObject &json);
    /// A title; a mandate; an http(s) address or none; at least one page if pages are given.
    Result<> check() const;

    friend bool operator==(const SourceDocument &, const SourceDocument &) = default;
};

} // namespace tenue
