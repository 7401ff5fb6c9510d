// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_rows.h"

#include "core/base/words.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Change = ParagraphDiff::Kind;
using Span = DiffSpan::Kind;

QString textOf(const QList<DiffSpan> &spans, Span without)
{
    QString text;
    for (const auto &span : spans) {
        if (span.kind != without)
            text += span.text;
    }
    return text;
}

int headingLevelOf(const QString &text)
{
    const auto marks = text.size() - QString(text).remove(QRegularExpression(u"^#+"_s)).size();
    return marks > 0 && marks <= 6 && text.size() > marks && text[marks] == u' ' ? static_cast<int>(marks) : 0;
}

QString headingText(QString text)
{
    return text.remove(QRegularExpression(u"^#+ "_s)).trimmed();
}

bool isValue(const QString &field)
{
    return field == "verdict"_L1 || field == "deadline"_L1 || field == "verdictSince"_L1 || field == "checkedOn"_L1
        || field == "number"_L1 || field == "verdictChange"_L1;
}

QString readableValue(const Comparison &comparison, const QString &field, const QString &value)
{
    if (field == "verdict"_L1) {
        const auto verdict = comparison.scale.find(value);
        return verdict ? verdict->label : value;
    }
    const auto date = QDate::fromString(value, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : value;
}

/// Makes the rows of one field.
class FieldRows
{
public:
    FieldRows(const Comparison &comparison, const ComparisonOptions &options, QList<ComparisonRow> &rows, int &number)
        : m_comparison(comparison)
        , m_options(options)
        , m_rows(rows)
        , m_number(number)
    {
    }

    void add(const FieldDiff &field);

private:
    QList<DiffSpan> shownSpans(const QList<DiffSpan> &spans) const;
    void addValue(const FieldDiff &field);
    void addParagraph(const ParagraphDiff &paragraph);
    void addSame(const ComparisonRow &row);
    void addChange(ComparisonRow row);
    void flushSame();
    QString headingBefore(qsizetype paragraph, Span without) const;
    QString placeOf(const ParagraphDiff &paragraph) const;
    void addHead();

    const Comparison &m_comparison;
    const ComparisonOptions &m_options;
    QList<ComparisonRow> &m_rows;
    int &m_number;
    const FieldDiff *m_field = nullptr;
    bool m_hasHead = false;
    int m_sameCount = 0;
    std::optional<ComparisonRow> m_sameHeading;
};

QList<DiffSpan> FieldRows::shownSpans(const QList<DiffSpan> &spans) const
{
    QList<DiffSpan> shown;
    for (auto span : spans) {
        if (span.kind != Span::Same && m_options.hidden.contains(span.matter)) {
            if (span.kind == Span::Deleted)
                continue;
            span.kind = Span::Same;
        }
        shown.append(span);
    }
    return shown;
}

void FieldRows::addHead()
{
    if (m_hasHead)
        return;
    m_hasHead = true;
    m_rows.append(
        { .kind = ComparisonRow::Kind::FieldHead, .field = m_field->field, .words = fieldLabel(m_field->field) });
    if (m_field->text.paragraphsOnly)
        m_rows.append({ .kind = ComparisonRow::Kind::Notice,
                        .field = m_field->field,
                        .words = translate("Comparison",
                                           "These texts are too long to compare word by word: changed paragraphs are "
                                           "shown whole.") });
}

void FieldRows::flushSame()
{
    const int count = m_sameCount - (m_sameHeading ? 1 : 0);
    if (m_sameHeading)
        m_rows.append(*m_sameHeading);
    if (m_options.onlyChanges && count > 0)
        m_rows.append({ .kind = ComparisonRow::Kind::Gap,
                        .field = m_field->field,
                        .words = translate("Comparison", "%n paragraphs unchanged", nullptr, count) });
    m_sameCount = 0;
    m_sameHeading.reset();
}

void FieldRows::addSame(const ComparisonRow &row)
{
    if (!m_options.onlyChanges) {
        addHead();
        m_rows.append(row);
        return;
    }
    ++m_sameCount;
    // A change is read under its heading.
    if (row.headingLevel > 0)
        m_sameHeading = row;
}

void FieldRows::addChange(ComparisonRow row)
{
    addHead();
    flushSame();
    if (row.change != Change::MovedFrom)
        row.number = ++m_number;
    m_rows.append(row);
}

QString FieldRows::headingBefore(qsizetype paragraph, Span without) const
{
    const bool isBefore = without == Span::Inserted;
    QString heading;
    qsizetype best = -1;
    for (const auto &each : m_field->text.paragraphs) {
        const auto at = isBefore ? each.before : each.after;
        if (at < 0 || at >= paragraph || at <= best)
            continue;
        const QString text = textOf(each.spans, without);
        if (headingLevelOf(text) > 0) {
            heading = headingText(text);
            best = at;
        }
    }
    return heading;
}

QString FieldRows::placeOf(const ParagraphDiff &paragraph) const
{
    const auto &all = m_field->text.paragraphs;
    const auto partner = std::find_if(all.cbegin(), all.cend(), [&](const ParagraphDiff &each) {
        return each.kind == Change::MovedTo && each.before == paragraph.before;
    });
    const bool isDown = partner != all.cend() && partner->after > paragraph.before;
    if (paragraph.kind == Change::MovedFrom) {
        const QString heading = partner == all.cend() ? QString() : headingBefore(partner->after, Span::Deleted);
        if (heading.isEmpty())
            return isDown ? translate("Comparison", "↓ Moved further down")
                          : translate("Comparison", "↑ Moved further up");
        return (isDown ? translate("Comparison", "↓ Moved further down, after %1")
                       : translate("Comparison", "↑ Moved further up, after %1"))
            .arg(quoted(heading));
    }
    const QString heading = headingBefore(paragraph.before, Span::Inserted);
    if (heading.isEmpty())
        return isDown ? translate("Comparison", "↑ Moved from further up")
                      : translate("Comparison", "↓ Moved from further down");
    return (isDown ? translate("Comparison", "↑ Moved from %1") : translate("Comparison", "↓ Moved from %1"))
        .arg(quoted(heading));
}

void FieldRows::addParagraph(const ParagraphDiff &paragraph)
{
    ComparisonRow row { .field = m_field->field,
                        .change = paragraph.kind,
                        .spans = shownSpans(paragraph.spans),
                        .before = paragraph.before,
                        .after = paragraph.after };
    const QString whole = textOf(row.spans, row.change == Change::Deleted ? Span::Inserted : Span::Deleted);
    const bool hasChange = std::any_of(row.spans.cbegin(), row.spans.cend(),
                                       [](const DiffSpan &span) { return span.kind != Span::Same; });
    if (whole.trimmed().isEmpty() && !hasChange)
        return;
    // What is added or taken out between two paragraphs is a blank line more.
    if (textOf(row.spans, Span::Same).trimmed().isEmpty() && whole.trimmed().isEmpty())
        return;
    row.headingLevel = headingLevelOf(whole);
    if (row.change == Change::Changed && !hasChange)
        row.change = Change::Same;
    if (row.change == Change::Same)
        return addSame(row);
    if (row.change == Change::MovedFrom || row.change == Change::MovedTo)
        row.place = placeOf(paragraph);
    addChange(row);
}

void FieldRows::addValue(const FieldDiff &field)
{
    ComparisonRow row { .field = field.field, .change = Change::Changed, .before = 0, .after = 0 };
    const QString before = readableValue(m_comparison, field.field, textBefore(field.text));
    const QString after = readableValue(m_comparison, field.field, textAfter(field.text));
    if (!before.isEmpty())
        row.spans.append({ Span::Deleted, DiffSpan::Matter::Words, before });
    if (!before.isEmpty() && !after.isEmpty())
        row.spans.append({ Span::Same, DiffSpan::Matter::Words, u" "_s });
    if (!after.isEmpty())
        row.spans.append({ Span::Inserted, DiffSpan::Matter::Words, after });
    addChange(row);
}

void FieldRows::add(const FieldDiff &field)
{
    m_field = &field;
    m_hasHead = false;
    if (isValue(field.field))
        return addValue(field);
    for (const auto &paragraph : field.text.paragraphs)
        addParagraph(paragraph);
    if (m_hasHead) {
        m_sameHeading.reset();
        flushSame();
    }
    m_sameCount = 0;
    m_sameHeading.reset();
}

} // namespace

QList<ComparisonRow> comparisonRows(const Comparison &comparison, const ComparisonOptions &options)
{
    QList<ComparisonRow> rows;
    int number = 0;
    FieldRows maker(comparison, options, rows, number);
    QSet<QString> done;
    for (const auto &field : comparison.diff.fields) {
        maker.add(field);
        done.insert(field.field);
    }
    if (!options.onlyChanges) {
        const std::pair<QString, QString> texts[]
            = { { u"summary"_s, comparison.after.summary }, { u"body"_s, comparison.after.body } };
        for (const auto &[field, text] : texts) {
            if (!done.contains(field) && !text.isEmpty())
                maker.add({ field, compareTexts(text, text) });
        }
    }
    return rows;
}

int countOfChanges(const QList<ComparisonRow> &rows)
{
    int count = 0;
    for (const auto &row : rows)
        count = std::max(count, row.number);
    return count;
}

QString visibleSpaces(const QString &text)
{
    QString shown;
    for (const QChar letter : text)
        shown += letter == u'\u00a0' || letter == u'\u202f' ? QChar(u'°') : letter == u' ' ? QChar(u'·') : letter;
    return shown;
}

QString spokenRow(const ComparisonRow &row)
{
    if (row.kind != ComparisonRow::Kind::Paragraph)
        return row.words;
    QString words = row.place.isEmpty() ? QString() : row.place + u": "_s;
    for (const auto &span : row.spans) {
        if (span.kind == Span::Same) {
            words += span.text;
            continue;
        }
        const bool isDeleted = span.kind == Span::Deleted;
        QString text = span.text;
        if (span.matter == DiffSpan::Matter::Spacing)
            text = text.contains(u'\u00a0') || text.contains(u'\u202f') ? translate("Comparison", "no-break space")
                                                                        : translate("Comparison", "space");
        words += u'['
            + (isDeleted ? translate("Comparison", "deleted: %1") : translate("Comparison", "inserted: %1")).arg(text)
            + u']';
    }
    return words;
}

} // namespace tenue
