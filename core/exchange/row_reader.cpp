// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include "core/base/words.h"
#include "core/domain/slug.h"
#include "core/domain/web_address.h"
#include "core/exchange/cell_text.h"

#include <algorithm>
#include <limits>

namespace tenue
{

RowReader::RowReader(const Table &table, const ColumnMapping &mapping)
    : m_table(table)
    , m_language(mapping.language)
{
    for (auto field = mapping.fields.begin(); field != mapping.fields.end(); ++field)
        m_fields[size_t(field.key())] = find(*field);
    if (!mapping.row.isEmpty())
        m_key = find({ .columns = { mapping.row } });
    if (mapping.verdict) {
        m_verdict = find(mapping.verdict->text);
        m_verdicts = VerdictLookup(*mapping.verdict, mapping.language);
    }
    for (const auto &piece : mapping.evidence)
        m_evidence.append({ find(piece.title), find(piece.address), find(piece.publisher), find(piece.author),
                            find(piece.date), find(piece.key), piece.keyPrefix });
    for (const auto &rule : mapping.skip)
        m_rules.append({ table.column(rule.column), comparable(rule.equals) });
}

RowReader::Source RowReader::find(const FieldSource &source) const
{
    Source found { .columns = {},
                   .constant = source.constant,
                   .separator = source.separator,
                   .precision = source.allowsPeriods ? DatePrecision::MonthOrYear : DatePrecision::Day,
                   .whenWrong = source.whenWrong };
    for (const auto &name : source.columns)
        found.columns.append(m_table.column(name));
    return found;
}

bool RowReader::isSkipped(const TableRow &row) const
{
    return std::any_of(m_rules.begin(), m_rules.end(),
                       [&](const Rule &rule) { return comparable(row.cells[rule.column]) == rule.equals; });
}

ImportedRow RowReader::read(qsizetype index)
{
    m_index = index;
    m_fault = {};
    m_leftOut.clear();
    ImportedRow read { .row = index, .place = m_table.rows[index].place };
    checkWidth();
    readIdentity(read);
    readTexts(read);
    readDates(read);
    readVerdict(read);
    readEvidence(read);
    return read;
}

qsizetype RowReader::numberColumn() const
{
    const auto &columns = sourceOf(PromiseField::Number).columns;
    return columns.isEmpty() ? -1 : columns.first();
}

qsizetype RowReader::keyColumn() const
{
    return m_key.columns.isEmpty() ? numberColumn() : m_key.columns.first();
}

void RowReader::refuse(qsizetype column, const QString &reason)
{
    if (m_fault.reason.isEmpty())
        m_fault = { m_index, m_table.rows[m_index].place, column, reason };
}

void RowReader::refuseOrLeaveOut(const Source &source, qsizetype column, const QString &reason)
{
    if (source.whenWrong == WhenWrong::LeaveOut)
        m_leftOut.append({ m_index, m_table.rows[m_index].place, column, reason });
    else
        refuse(column, reason);
}

void RowReader::checkWidth()
{
    const auto &cells = m_table.rows[m_index].cells;
    const auto extra = std::find_if(cells.begin() + m_table.header.size(), cells.end(),
                                    [](const QString &cell) { return !isBlank(cell); });
    if (extra != cells.end())
        refuse(-1,
               translate("PromiseRows",
                         "The row has more cells than there are columns, from %1 on: a quotation mark is "
                         "probably missing.")
                   .arg(quoted(oneLine(*extra))));
}

RowReader::Cell RowReader::cellOf(const Source &source)
{
    if (!source.constant.isEmpty())
        return { source.constant.first(), -1 };
    for (const auto column : source.columns) {
        const auto &text = m_table.rows[m_index].cells[column];
        if (isBlank(text))
            continue;
        if (!isKeepable(text))
            refuse(column, translate("PromiseRows", "The cell holds a control character: type its text again."));
        return { text, column };
    }
    return { {}, source.columns.isEmpty() ? -1 : source.columns.first() };
}

QString RowReader::line(const Source &source)
{
    return oneLine(cellOf(source).text);
}

QString RowReader::lines(PromiseField field)
{
    return severalLines(cellOf(sourceOf(field)).text);
}

QStringList RowReader::list(PromiseField field)
{
    const auto &source = sourceOf(field);
    return source.constant.isEmpty() ? textsIn(cellOf(source).text, source.separator) : source.constant;
}

/// Invalid where the cell is empty or wrong.
ReadDate RowReader::dateFrom(const Source &source)
{
    const auto cell = cellOf(source);
    if (cell.text.isEmpty())
        return {};
    const auto date = readDate(cell.text, m_language, source.precision);
    if (!date)
        refuseOrLeaveOut(source, cell.column, date.error().message);
    return date ? *date : ReadDate {};
}

QUrl RowReader::addressFrom(const Source &source)
{
    const auto cell = cellOf(source);
    const auto text = cell.text.trimmed();
    if (text.isEmpty())
        return {};
    const QUrl address(text, QUrl::StrictMode);
    if (isWebAddress(address))
        return address;
    refuseOrLeaveOut(
        source, cell.column,
        translate("PromiseRows", "%1 is not a web address: it must begin with https:// or http:// and hold no space.")
            .arg(quoted(oneLine(text))));
    return {};
}

/// 0 where it is none, and the row is refused.
int RowReader::wholeNumberFrom(const Cell &cell)
{
    if (cell.text.isEmpty()) {
        refuse(cell.column, translate("PromiseRows", "The number is missing."));
        return 0;
    }
    const auto number = readNumber(cell.text, m_language);
    if (!number)
        refuse(cell.column, number.error().message);
    else if (!number->isWhole() || number->digits < 1 || number->digits > std::numeric_limits<int>::max())
        refuse(cell.column,
               translate("PromiseRows", "%1 cannot be a promise’s number: it must be whole, from 1.")
                   .arg(quoted(oneLine(cell.text))));
    else
        return int(number->digits);
    return 0;
}

void RowReader::readIdentity(ImportedRow &read)
{
    const auto &source = sourceOf(PromiseField::Number);
    if (!source.columns.isEmpty())
        read.number = wholeNumberFrom(cellOf(source));
    if (m_key.columns.isEmpty()) {
        read.rowKey = QString::number(read.number);
        return;
    }
    read.rowKey = line(m_key);
    if (read.rowKey.isEmpty())
        refuse(keyColumn(),
               translate("PromiseRows",
                         "The cell that tells this row from the others is empty: without it the row "
                         "cannot be found again in a newer file."));
}

void RowReader::readTexts(ImportedRow &read)
{
    const auto title = cellOf(sourceOf(PromiseField::Title));
    read.title = oneLine(title.text);
    if (read.title.isEmpty())
        refuse(title.column, translate("PromiseRows", "The title is missing."));
    read.quote = lines(PromiseField::Quote);
    read.page = line(sourceOf(PromiseField::Page));
    read.themes = list(PromiseField::Theme);
    read.institutions = list(PromiseField::Institutions);
    read.criteria = list(PromiseField::Criteria);
    read.deadlineText = line(sourceOf(PromiseField::DeadlineText));
    read.verdictReason = line(sourceOf(PromiseField::VerdictReason));
    read.summary = lines(PromiseField::Summary);
    read.body = lines(PromiseField::Body);
}

void RowReader::readDates(ImportedRow &read)
{
    const auto &source = sourceOf(PromiseField::Deadline);
    const auto deadline = dateFrom(source);
    read.deadline = deadline.date;
    if (!deadline.isDay && read.deadlineText.isEmpty())
        read.deadlineText = line(source); // as announced, since it is no day
    read.verdictSince = dateFrom(sourceOf(PromiseField::VerdictSince)).date;
    read.checkedOn = dateFrom(sourceOf(PromiseField::CheckedOn)).date;
}

void RowReader::readVerdict(ImportedRow &read)
{
    if (!m_verdict)
        return;
    const auto cell = cellOf(*m_verdict);
    if (const auto known = m_verdictOfCell.constFind(cell.text); known != m_verdictOfCell.cend()) {
        read.verdict = *known;
        return;
    }
    const auto key = m_verdicts.keyOf(cell.text);
    if (!key)
        return refuse(cell.column, key.error().message);
    m_verdictOfCell.insert(cell.text, *key);
    read.verdict = *key;
}

void RowReader::readEvidence(ImportedRow &read)
{
    for (const auto &source : m_evidence) {
        EvidenceDraft draft { .title = line(source.title), .address = addressFrom(source.address) };
        if (draft.title.isEmpty() && draft.address.isEmpty())
            continue;
        if (draft.title.isEmpty())
            draft.title = draft.address.toDisplayString();
        if (const auto key = line(source.key); !key.isEmpty())
            draft.key = slugOf(source.keyPrefix.isEmpty() ? key : QString(source.keyPrefix + u' ' + key));
        draft.publisher = line(source.publisher);
        draft.author = line(source.author);
        draft.date = dateFrom(source.date).date;
        read.evidence.append(draft);
    }
}

} // namespace tenue
