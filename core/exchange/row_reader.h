// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/promise_rows.h"
#include "core/exchange/verdict_lookup.h"

#include <QtCore/QHash>

#include <array>

namespace tenue
{

/// Understands one row of a table after another, by a mapping whose columns are all there.
///
/// What only the whole file can tell (rows that have the same number) is for the caller.
class RowReader
{
public:
    /// Both must outlive the reader.
    RowReader(const Table &table, const ColumnMapping &mapping);

    /// True if a rule of the mapping leaves the row out.
    bool isSkipped(const TableRow &row) const;
    /// Understands the row at `index`. Its faults are asked for afterwards.
    ImportedRow read(qsizetype index);

    /// The first fault of the row read last: later ones often follow from it. Its reason is empty
    /// if there was none.
    const RowFault &fault() const { return m_fault; }
    const QList<RowFault> &leftOut() const { return m_leftOut; }

    qsizetype keyColumn() const;
    qsizetype numberColumn() const;

private:
    /// A FieldSource whose columns have been found in the table.
    struct Source {
        QList<qsizetype> columns;
        QStringList constant;
        QString separator;
        DatePrecision precision = DatePrecision::Day;
        WhenWrong whenWrong = WhenWrong::RefuseRow;
    };
    struct Evidence {
        Source title;
        Source address;
        Source publisher;
        Source author;
        Source date;
        Source key;
        QString keyPrefix;
    };
    struct Rule {
        qsizetype column;
        QString equals;
    };
    /// The text of a source in the row at hand, and the column to blame if it is wrong.
    struct Cell {
        QString text;
        qsizetype column = -1;
    };
    static constexpr size_t FieldCount = size_t(PromiseField::CheckedOn) + 1;

    Source find(const FieldSource &source) const;
    const Source &sourceOf(PromiseField field) const { return m_fields[size_t(field)]; }
    void refuse(qsizetype column, const QString &reason);
    void refuseOrLeaveOut(const Source &source, qsizetype column, const QString &reason);
    void checkWidth();

    Cell cellOf(const Source &source);
    QString line(const Source &source);
    QString lines(PromiseField field);
    QStringList list(PromiseField field);
    ReadDate dateFrom(const Source &source);
    QUrl addressFrom(const Source &source);
    int wholeNumberFrom(const Cell &cell);

    void readIdentity(ImportedRow &read);
    void readTexts(ImportedRow &read);
    void readDates(ImportedRow &read);
    void readVerdict(ImportedRow &read);
    void readEvidence(ImportedRow &read);

    const Table &m_table;
    std::optional<WritingLanguage> m_language;
    std::array<Source, FieldCount> m_fields;
    Source m_key; ///< without columns where the number identifies the row
    std::optional<Source> m_verdict;
    VerdictLookup m_verdicts;
    QHash<QString, QString> m_verdictOfCell; ///< those looked up before: there are few values
    QList<Evidence> m_evidence;
    QList<Rule> m_rules;

    qsizetype m_index = 0;
    RowFault m_fault;
    QList<RowFault> m_leftOut;
};

} // namespace tenue
