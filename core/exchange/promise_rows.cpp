// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/promise_rows.h"

#include "core/base/words.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/row_reader.h"

#include <QtCore/QHash>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Sorts the rows of a table into those that were understood and the others.
class RowSorter
{
public:
    RowSorter(const Table &table, const ColumnMapping &mapping)
        : m_table(table)
        , m_reader(table, mapping)
    {
        m_result.rows.reserve(table.rows.size());
    }

    void add(qsizetype index)
    {
        const auto &row = m_table.rows[index];
        if (std::all_of(row.cells.begin(), row.cells.end(), isBlank)) {
            ++m_result.blank;
            return;
        }
        if (m_reader.isSkipped(row)) {
            ++m_result.skipped;
            return;
        }
        auto read = m_reader.read(index);
        auto fault = m_reader.fault();
        if (fault.reason.isEmpty())
            fault = repetition(read);
        if (!fault.reason.isEmpty()) {
            m_result.refused.append(fault);
            return;
        }
        m_placeOfKey.insert(read.rowKey, read.place);
        if (read.number > 0)
            m_placeOfNumber.insert(read.number, read.place);
        m_result.leftOut.append(m_reader.leftOut());
        m_result.rows.append(std::move(read));
    }

    PromiseRows result() && { return std::move(m_result); }

private:
    RowFault repetition(const ImportedRow &read) const
    {
        if (const auto place = m_placeOfKey.value(read.rowKey); place > 0)
            return { read.row, read.place, m_reader.keyColumn(),
                     translate("PromiseRows", "%1 is already the identifier of another row (%2).")
                         .arg(quoted(read.rowKey), m_table.placeName(place)) };
        if (const auto place = m_placeOfNumber.value(read.number); place > 0)
            return { read.row, read.place, m_reader.numberColumn(),
                     translate("PromiseRows", "The number %1 is already that of another row (%2).")
                         .arg(QString::number(read.number), m_table.placeName(place)) };
        return {};
    }

    const Table &m_table;
    RowReader m_reader;
    PromiseRows m_result;
    QHash<QString, qsizetype> m_placeOfKey;
    QHash<int, qsizetype> m_placeOfNumber;
};

QStringList columnsOf(const ColumnMapping &mapping)
{
    QStringList names;
    if (!mapping.row.isEmpty())
        names.append(mapping.row);
    for (const auto &source : mapping.fields)
        names.append(source.columns);
    if (mapping.verdict)
        names.append(mapping.verdict->text.columns);
    for (const auto &piece : mapping.evidence) {
        for (const auto *source :
             { &piece.title, &piece.address, &piece.publisher, &piece.author, &piece.date, &piece.key })
            names.append(source->columns);
    }
    for (const auto &rule : mapping.skip)
        names.append(rule.column);
    return names;
}

} // namespace

QString sentenceOf(const RowFault &fault, const Table &table)
{
    const bool isJson = table.format.type == TableType::Json;
    if (fault.column < 0)
        return (isJson ? translate("PromiseRows", "Entry %1: %2") : translate("PromiseRows", "Line %1: %2"))
            .arg(QString::number(fault.place), fault.reason);
    return (isJson ? translate("PromiseRows", "Entry %1, member %2: %3")
                   : translate("PromiseRows", "Line %1, column %2: %3"))
        .arg(QString::number(fault.place), quoted(table.header.value(fault.column)), fault.reason);
}

Result<PromiseRows> readPromiseRows(const Table &table, const ColumnMapping &mapping)
{
    for (const auto &name : columnsOf(mapping)) {
        const auto count = table.header.count(name);
        if (count == 1)
            continue;
        const auto message = count == 0
            ? translate("PromiseRows", "The file has no column %1, which the mapping names. It has: %2.")
                  .arg(quoted(name), table.header.join(u", "_s))
            : translate("PromiseRows", "The file has several columns %1, which the mapping names: rename one of them.")
                  .arg(quoted(name));
        return Error { Error::Kind::BadInput, message };
    }
    RowSorter sorter(table, mapping);
    for (qsizetype index = 0; index < table.rows.size(); ++index)
        sorter.add(index);
    return std::move(sorter).result();
}

} // namespace tenue
