// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/base/revision_id.h"

namespace tenue
{

/// What sort of correction readers are told about.
enum class CorrectionKind { Factual, Clarification, Update };

QString nameOf(CorrectionKind kind);
std::optional<CorrectionKind> correctionKindNamed(QStringView name);

/// What a decision to correct says besides the revision that it puts online. Public, but for nothing.
struct Correction {
    int number = 0; ///< from 1, in the order of the workspace's corrections, without gaps
    CorrectionKind kind = CorrectionKind::Factual;
    QString sentence; ///< for readers: what was wrong, and what is right
    RevisionId from; ///< the revision that was online until then

    QJsonObject toJson() const;
    static Correction read(JsonReader &reader);

    friend bool operator==(const Correction &, const Correction &) = default;
};

} // namespace tenue
