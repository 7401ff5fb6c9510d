// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// Who held the mandate from one day to another, both included. `to` is invalid while it lasts.
struct Holder {
    QString name;
    QString party = {};
    QString list = {};
    QDate from = {};
    QDate to = {};
    QString note = {}; ///< why it ended, for readers: "démission"

    friend bool operator==(const Holder &, const Holder &) = default;
};

/// One step in how the list of promises came about: what was done to it, and by how much it grew.
struct ListChange {
    QDate on;
    int difference = 0; ///< promises added, or taken away if negative
    QString change; ///< "par découpage"
    QString reason = {};

    friend bool operator==(const ListChange &, const ListChange &) = default;
};

/// A term of office at one or several institutions, whose holders can change before its end.
struct Mandate {
    static constexpr EntityKind Kind = EntityKind::Mandate;

    QString title;
    QString slug;
    QStringList institutions;
    QDate from;
    QDate to;
    QList<Holder> holders; ///< in succession, oldest first
    QString introduction; ///< Markdown, for readers
    ScaleId scale;
    QList<ListChange> listChanges; ///< oldest first; the first one counts what was read at the start
    QList<QDate> balanceDates; ///< the days whose totals the scorecard compares, oldest first
    QString otherCount; ///< how others count, in a sentence for readers: "La mairie annonce 96 % …"

    QJsonObject toJson() const;
    static Result<Mandate> fromJson(const QJsonObject &json);
    /// Title, slug and scale there; dates in order; holders in succession, without overlap; the list
    /// and the scorecard's days in order, too.
    Result<> check() const;

    /// Who held it on `day`, the successor on the day of a handover; nothing before, between and after them.
    std::optional<Holder> holderOn(const QDate &day) const;
    /// Who holds it on `today`; of a mandate that is over, who held it on its last day.
    std::optional<Holder> latestHolder(const QDate &today) const;

    friend bool operator==(const Mandate &, const Mandate &) = default;
};

} // namespace tenue
