// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace tenue
{

enum class TableType { Csv, Json };

/// How a table file is to be read. What is not set is detected.
struct TableFormat {
    std::optional<TableType> type = {};
    QString encoding = {}; ///< a name that TextEncoding knows
    std::optional<char> delimiter = {}; ///< one ASCII character: , ; tab |
    std::optional<char> quote = {}; ///< " or '; '\0' where quotation marks are ordinary characters
    std::optional<bool> hasHeader = {}; ///< false: the columns are called A, B, C …
    QString key = {}; ///< JSON: where the array stands, with dots: "data.promises"

    friend bool operator==(const TableFormat &, const TableFormat &) = default;
};

struct TableRow {
    QStringList cells; ///< as many as the header, or more where the file has more
    qsizetype place = 0; ///< from 1: the line of the file where it begins, or its entry in a JSON array
};

/// What was read from a file: columns with names, and rows of text.
struct Table {
    QStringList header;
    QList<TableRow> rows;
    TableFormat format; ///< how it was read: every member set that matters for the type
    QString encodingFound; ///< with how it was recognised: "UTF-8 (byte order mark)"

    /// For people: "234 rows · semicolon · UTF-8".
    QString description() const;
    /// For people: "line 12", or "entry 12" of a JSON array.
    QString placeName(qsizetype place) const;
    /// -1 where there is no such column. Upper and lower case are distinct.
    qsizetype column(const QString &name) const { return header.indexOf(name); }
};

/// Reads a table file that is wholly in memory: CSV or JSON, whichever `format` says or the bytes
/// look like. Refused with one sentence where it cannot be read from beginning to end; the limits
/// are those of DelimitedText and of JsonTable.
Result<Table> readTable(const QByteArray &bytes, const TableFormat &format = {});

/// "A" for 0, "Z" for 25, "AA" for 26: as spreadsheets call them.
QString columnLetters(qsizetype column);

} // namespace tenue
