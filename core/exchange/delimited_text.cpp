// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/delimited_text.h"

#include "core/base/words.h"

#include <csv.h>

#include <algorithm>
#include <array>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<char, 4> Delimiters { ',', ';', '\t', '|' };
constexpr qsizetype SampleBytes = 64 * 1024;
constexpr qsizetype SampleRows = 50;

Error refusal(const QString &message)
{
    return { Error::Kind::BadInput, message };
}

/// CRLF, LF and CR each end a line.
qsizetype lineBreaksIn(QByteArrayView text)
{
    qsizetype breaks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')))
            ++breaks;
    }
    return breaks;
}

/// How often each of Delimiters stands outside quotation marks, for each of the first rows.
using Counts = std::array<qsizetype, Delimiters.size()>;

QList<Counts> countDelimiters(QByteArrayView sample, char quote)
{
    QList<Counts> rows;
    Counts row {};
    bool inQuotes = false;
    bool isBlank = true;
    for (const char c : sample) {
        if (quote != '\0' && c == quote)
            inQuotes = !inQuotes;
        if (inQuotes)
            continue;
        if (c == '\n' || c == '\r') {
            if (!isBlank)
                rows.append(row);
            if (rows.size() == SampleRows)
                return rows;
            row = {};
            isBlank = true;
            continue;
        }
        isBlank = false;
        for (size_t i = 0; i < Delimiters.size(); ++i)
            row[i] += c == Delimiters[i];
    }
    if (!isBlank)
        rows.append(row);
    return rows;
}

/// The delimiter that a first line "sep=;" names, as Excel reads and writes it, and that line's size.
struct NamedDelimiter {
    char delimiter = '\0';
    qsizetype lineSize = 0;
};

NamedDelimiter namedDelimiter(QByteArrayView text)
{
    if (text.size() < 5 || text.first(4).compare("sep=", Qt::CaseInsensitive) != 0)
        return {};
    if (text.size() == 5)
        return { text[4], 5 };
    if (text[5] != '\n' && text[5] != '\r')
        return {};
    const bool isPair = text.size() > 6 && text[5] == '\r' && text[6] == '\n';
    return { text[4], isPair ? 7 : 6 };
}

/// Gathers what libcsv calls back with. After a fault the rest is ignored.
class RowCollector
{
public:
    RowCollector(const TableFormat &format, qsizetype firstLine)
        : m_hasHeader(format.hasHeader.value_or(true))
        , m_line(firstLine)
        , m_rowLine(firstLine)
    {
    }

    void addCell(QByteArrayView cell)
    {
        m_afterReturn = false;
        if (!m_fault.isEmpty())
            return;
        if (cell.size() > DelimitedLimits::CellBytes)
            m_fault = translate("DelimitedText",
                                "The row that begins on line %1 has a cell of more than %2 bytes: a quotation mark is "
                                "probably missing there.")
                          .arg(m_rowLine)
                          .arg(DelimitedLimits::CellBytes);
        else if (m_cells.size() >= DelimitedLimits::Columns)
            m_fault = translate("DelimitedText",
                                "The row that begins on line %1 has more than %2 columns: choose another delimiter.")
                          .arg(m_rowLine)
                          .arg(DelimitedLimits::Columns);
        m_line += lineBreaksIn(cell);
        m_cells.append(QString::fromUtf8(cell));
    }

    /// `end` is the character that ended the line, or -1 at the end of the file.
    void endLine(int end)
    {
        if (!m_cells.isEmpty() && m_fault.isEmpty())
            addRow();
        const bool isSecondHalf = end == CSV_LF && m_afterReturn;
        if (end >= 0 && !isSecondHalf)
            ++m_line;
        m_afterReturn = end == CSV_CR;
        m_rowLine = m_line;
    }

    const QString &fault() const { return m_fault; }
    qsizetype rowLine() const { return m_rowLine; }
    bool isEmpty() const { return m_header.isEmpty() && m_rows.isEmpty(); }

    void moveInto(Table &table)
    {
        if (!m_hasHeader) {
            for (qsizetype i = 0; i < m_widest; ++i)
                m_header.append(columnLetters(i));
        }
        for (auto &row : m_rows) {
            while (row.cells.size() < m_header.size())
                row.cells.append(QString());
        }
        table.header = std::move(m_header);
        table.rows = std::move(m_rows);
    }

private:
    void addRow()
    {
        if (m_hasHeader && m_header.isEmpty()) {
            m_header = std::exchange(m_cells, {});
            return;
        }
        if (m_rows.size() >= DelimitedLimits::Rows) {
            m_fault = translate("DelimitedText", "There are more than %1 rows: divide the file, and import the parts.")
                          .arg(DelimitedLimits::Rows);
            return;
        }
        const auto width = m_cells.size();
        m_widest = std::max(m_widest, width);
        m_rows.append(TableRow { std::exchange(m_cells, {}), m_rowLine });
        m_cells.reserve(width);
    }

    bool m_hasHeader;
    qsizetype m_line;
    qsizetype m_rowLine;
    qsizetype m_widest = 0;
    bool m_afterReturn = false;
    QStringList m_header;
    QStringList m_cells;
    QList<TableRow> m_rows;
    QString m_fault;
};

void cellFromParser(void *cell, size_t size, void *collector)
{
    static_cast<RowCollector *>(collector)->addCell({ static_cast<const char *>(cell), qsizetype(size) });
}

void lineFromParser(int end, void *collector)
{
    static_cast<RowCollector *>(collector)->endLine(end);
}

/// libcsv's state, freed whatever happens.
class Parser
{
public:
    Parser(char delimiter, char quote)
    {
        // Every line end is reported, so that lines can be counted through blank ones.
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
        csv_set_delim(&m_parser, uchar(delimiter));
        csv_set_quote(&m_parser, uchar(quote));
        csv_set_blk_size(&m_parser, 64 * 1024);
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;

    /// How many bytes were read before a fault: all of them if there is none.
    qsizetype read(QByteArrayView text, RowCollector &collector)
    {
        return qsizetype(
            csv_parse(&m_parser, text.data(), size_t(text.size()), cellFromParser, lineFromParser, &collector));
    }
    /// False if a quotation mark is still open.
    bool finish(RowCollector &collector)
    {
        return csv_fini(&m_parser, cellFromParser, lineFromParser, &collector) == 0;
    }
    bool isOutOfMemory() { return csv_error(&m_parser) == CSV_ENOMEM; }

private:
    csv_parser m_parser {};
};

Error misplacedQuote(QByteArrayView text, qsizetype at, qsizetype firstLine)
{
    return refusal(translate("DelimitedText",
                             "Line %1 holds a quotation mark where none can stand: inside a cell it must be doubled "
                             "and the cell quoted. Correct the line, or choose another dialect.")
                       .arg(firstLine + lineBreaksIn(text.first(at))));
}

Error unclosedQuote(qsizetype line)
{
    return refusal(translate("DelimitedText",
                             "The row that begins on line %1 opens a quotation mark that is never closed: correct it, "
                             "or choose another dialect.")
                       .arg(line));
}

} // namespace

char findDelimiter(const QByteArray &utf8, char quote)
{
    if (const auto named = namedDelimiter(utf8); named.delimiter != '\0')
        return named.delimiter;
    const auto sample = QByteArrayView(utf8).first(std::min(utf8.size(), SampleBytes));
    auto rows = countDelimiters(sample, quote);
    if (rows.isEmpty())
        return Delimiters[0];
    if (sample.size() < utf8.size() && rows.size() > 1)
        rows.removeLast(); // it may have been cut
    size_t best = 0;
    qsizetype bestScore = 0;
    for (size_t i = 0; i < Delimiters.size(); ++i) {
        const auto inHeader = rows.first()[i];
        const auto alike
            = std::count_if(rows.begin(), rows.end(), [&](const Counts &row) { return row[i] == inHeader; });
        // First how evenly it divides, then into how many columns.
        const auto score
            = inHeader == 0 ? 0 : alike * 1000 / rows.size() * 10'000 + std::min<qsizetype>(inHeader, 9999);
        if (score > bestScore) {
            bestScore = score;
            best = i;
        }
    }
    return Delimiters[best];
}

Result<Table> readDelimitedText(const QByteArray &utf8, const TableFormat &format)
{
    const auto named = namedDelimiter(utf8);
    const qsizetype firstLine = named.lineSize > 0 ? 2 : 1;
    const auto text = QByteArrayView(utf8).sliced(named.lineSize);

    Table table;
    table.format = format;
    table.format.type = TableType::Csv;
    table.format.quote = format.quote.value_or('"');
    table.format.delimiter = format.delimiter ? *format.delimiter : findDelimiter(utf8, *table.format.quote);
    table.format.hasHeader = format.hasHeader.value_or(true);

    RowCollector collector(table.format, firstLine);
    Parser parser(*table.format.delimiter, *table.format.quote);
    const auto read = parser.read(text, collector);
    if (!collector.fault().isEmpty())
        return refusal(collector.fault());
    if (parser.isOutOfMemory())
        return Error { Error::Kind::System, translate("DelimitedText", "There is not enough memory for this file.") };
    if (read < text.size())
        return misplacedQuote(text, read, firstLine);
    if (!parser.finish(collector))
        return unclosedQuote(collector.rowLine());
    if (!collector.fault().isEmpty())
        return refusal(collector.fault());
    if (collector.isEmpty())
        return refusal(translate("DelimitedText", "The file is empty: it holds no row of a table."));
    collector.moveInto(table);
    return table;
}

} // namespace tenue
