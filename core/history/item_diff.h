// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/dossier_diff.h"

#include <QtCore/QJsonArray>

namespace tenue
{

/// Compares two lists item by item: the same item is known by its key, whatever else it says.
QList<ItemDiff> compareItems(const QJsonArray &before, const QJsonArray &after, const DossierField &field,
                             const DossierWords &words);

/// Compares two objects member by member: those of `fields` in their order, then any others.
QList<FieldDiff> compareMembers(const QJsonObject &before, const QJsonObject &after,
                                std::span<const DossierField> fields, const DossierWords &words);

} // namespace tenue
