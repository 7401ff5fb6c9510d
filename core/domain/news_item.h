// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// Dated news on one or several promises: a few lines, and where to read more.
struct NewsItem {
    static constexpr EntityKind Kind = EntityKind::NewsItem;

    QString title = {};
    QDate date = {};
    QString text = {}; ///< plain text; may be empty
    QUrl address = {}; ///< of the article or document; may be empty
    QList<PromiseId> promises = {};
    QDateTime embargo = {}; ///< not on the site before; UTC
    bool isOnline = false; ///< readers get it
    QString note = {}; ///< for colleagues; never exported

    QJsonObject toJson() const;
    static Result<NewsItem> fromJson(const QJsonObject &json);
    /// A title, a date, a promise at least, none twice; an address on the web if any.
    Result<> check() const;

    friend bool operator==(const NewsItem &, const NewsItem &) = default;
};

} // namespace tenue
