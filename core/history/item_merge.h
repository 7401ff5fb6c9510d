// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/dossier_fields.h"

#include <QtCore/QJsonArray>

#include <optional>

namespace tenue
{

/// Merges two versions of a list item by item: what either side added is there, what either removed is
/// gone, in the order of the side that changed it (mine where both did).
///
/// Nothing where a person has to decide: both changed one item, or one changed what the other removed.
std::optional<QJsonArray> mergeItems(const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs,
                                     const DossierField &field);

} // namespace tenue
