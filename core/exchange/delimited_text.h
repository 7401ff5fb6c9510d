// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table.h"

namespace tenue
{

/// The limits within which delimited text is read. Beyond them a file is refused.
struct DelimitedLimits {
    static constexpr qsizetype Bytes = 256 * 1024 * 1024;
    static constexpr qsizetype Rows = 1'000'000;
    static constexpr qsizetype Columns = 2'000;
    static constexpr qsizetype CellBytes = 1024 * 1024;
};

/// What separates the cells of `utf8`: a comma, semicolon, tab or vertical bar, whichever divides
/// the first lines most evenly; or what a first line "sep=;" names. A comma where none does.
char findDelimiter(const QByteArray &utf8, char quote);

/// Reads CSV as spreadsheets write it (RFC 4180, with any delimiter): quoted cells may hold
/// delimiters, doubled quotation marks and line breaks; CRLF, LF and CR end lines; spaces around a
/// cell are dropped. A first line "sep=;" is understood and is no row.
///
/// Strict: a quotation mark in the middle of a cell or one that is never closed is an error with
/// its line. Rows shorter than the header are filled up; lines without a cell are no rows.
Result<Table> readDelimitedText(const QByteArray &utf8, const TableFormat &format);

} // namespace tenue
