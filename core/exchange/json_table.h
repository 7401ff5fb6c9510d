// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

namespace tenue
{

/// Reads JSON as a table: an array of objects, or one found at `format.key` ("data.promises"; where
/// it is not given, the only member that is one). Each member is a column, those of inner objects
/// with a dot ("author.name").
///
/// Texts are taken as they are, numbers and true/false as JSON writes them, null as empty, a list
/// of texts as one per line; other lists as JSON. Columns are those of all entries, the first
/// entry's first. The place of a row is its number in the array.
Result<Table> readJsonTable(const QByteArray &utf8, const TableFormat &format);

} // namespace tenue
