// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// That a file was imported: what it was, as of when it holds, and what came of it.
struct ImportRecord {
    static constexpr EntityKind Kind = EntityKind::ImportRecord;

    QString list; ///< the list's name in the column mapping
    MandateId mandate;
    QString fileName; ///< without its folder
    QString fileHash; ///< SHA-256 of the file's bytes, hexadecimal
    QDate asOf;
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int refused = 0;
    int vanished = 0;

    QJsonObject toJson() const;
    static Result<ImportRecord> fromJson(const QJsonObject &json);
    Result<> check() const;

    friend bool operator==(const ImportRecord &, const ImportRecord &) = default;
};

} // namespace tenue
