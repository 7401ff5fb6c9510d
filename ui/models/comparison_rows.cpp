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

/// Spaces between changed words are part of what changed; alone they are a change of their own.
QList<DiffSpan> joined(const QList<DiffSpan> &spans)
{
    using Matter = DiffSpan::Matter;
    const auto isPlain = [](const DiffSpan &span) {
        return span.matter == Matter::Words || (span.matter == Matter::Spacing && span.text.trimmed().isEmpty());
    };
    QList<DiffSpan> result;
    for (const auto &span : spans) {
        auto *last = result.isEmpty() ? nullptr : &result.last();
        const bool continues = last && last->kind == span.kind && span.kind != Span::Same && isPlain(*last)
            && isPlain(span) && (last->matter == Matter::Words || span.matter == Matter::Words);
        if (!continues) {
            result.append(span);
            continue;
        }
        last->text += span.text;
        last->matter = Matter::Words;
    }
    return result;
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

bool isValue(DossierField::Shape shape)
{
    using Shape = DossierField::Shape;
    return shape != Shape::Line && shape != Shape::Text && !isList(shape);
}

/// Makes the rows of one field.
class FieldRows
{
public:
    FieldRows(const ComparisonOptions &options, QList<ComparisonRow> &rows, int &number)
        : m_options(options)
        , m_rows(rows)
        , m_number(number)
    {
    }

    void add(const FieldDiff &field);

private:
    void addValue(const FieldDiff &field);
    void addItem(const ItemDiff &item);
    void addParagraph(const ParagraphDiff &paragraph);
    void addSame(const ComparisonRow &row);
    void addChange(ComparisonRow row);
    void flushSame();
    QString headingBefore(qsizetype paragraph, Span without) const;
    QString placeOf(const ParagraphDiff &paragraph) const;
    void addHead();

    const ComparisonOptions &m_options;
    QList<ComparisonRow> &m_rows;
    int &m_number;
    const FieldDiff *m_field = nullptr;
    bool m_hasHead = false;
    int m_sameCount = 0;
    std::optional<ComparisonRow> m_sameHeading;
};

void FieldRows::addHead()
{
    if (m_hasHead)
        return;
    m_hasHead = true;
    m_rows.append({ .kind = ComparisonRow::Kind::FieldHead, .field = m_field->field, .words = m_field->label });
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
    const bool isDown = paragraph.after > paragraph.before;
    if (paragraph.kind == Change::MovedFrom) {
        const QString heading = headingBefore(paragraph.after, Span::Deleted);
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
    if (paragraph.isBlank())
        return;
    ComparisonRow row { .field = m_field->field,
                        .change = paragraph.kind,
                        .spans = joined(paragraph.spans),
                        .before = paragraph.before,
                        .after = paragraph.after };
    row.headingLevel
        = headingLevelOf(textOf(row.spans, row.change == Change::Deleted ? Span::Inserted : Span::Deleted));
    const bool hasChange = std::any_of(row.spans.cbegin(), row.spans.cend(),
                                       [](const DiffSpan &span) { return span.kind != Span::Same; });
    // What changed in it may be hidden.
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
    const QString before = textBefore(field.text);
    const QString after = textAfter(field.text);
    if (!before.isEmpty())
        row.spans.append({ Span::Deleted, DiffSpan::Matter::Words, before });
    if (!before.isEmpty() && !after.isEmpty())
        row.spans.append({ Span::Same, DiffSpan::Matter::Words, u" "_s });
    if (!after.isEmpty())
        row.spans.append({ Span::Inserted, DiffSpan::Matter::Words, after });
    addChange(row);
}

void FieldRows::addItem(const ItemDiff &item)
{
    using Kind = ItemDiff::Kind;
    ComparisonRow row { .field = m_field->field, .before = item.before, .after = item.after };
    const auto kind = item.kind == Kind::Added ? Span::Inserted
        : item.kind == Kind::Removed           ? Span::Deleted
                                               : Span::Same;
    row.spans = { { kind, DiffSpan::Matter::Words, item.name } };
    if (item.kind == Kind::Added)
        row.change = Change::Inserted;
    else if (item.kind == Kind::Removed)
        row.change = Change::Deleted;
    else if (item.isChange())
        row.change = Change::Changed;
    for (const auto &part : item.parts) {
        row.spans.append({ Span::Same, DiffSpan::Matter::Words, u"\n"_s + part.label + u": "_s });
        for (const auto &paragraph : part.text.paragraphs)
            row.spans += paragraph.spans;
    }
    if (item.moved)
        row.place = translate("Comparison", "In another place of the list");
    if (row.isChange())
        addChange(row);
    else
        addSame(row);
}

void FieldRows::add(const FieldDiff &field)
{
    m_field = &field;
    m_hasHead = false;
    m_sameCount = 0;
    m_sameHeading.reset();
    if (isValue(field.shape))
        return addValue(field);
    if (isList(field.shape)) {
        for (const auto &item : field.items)
            addItem(item);
    } else {
        const auto shown = hiding(field.text, m_options.hidden.values());
        for (const auto &paragraph : shown.paragraphs)
            addParagraph(paragraph);
    }
    m_sameHeading.reset();
    if (m_hasHead)
        flushSame();
}

} // namespace

QList<ComparisonRow> comparisonRows(const Comparison &comparison, const ComparisonOptions &options)
{
    QList<ComparisonRow> rows;
    int number = 0;
    FieldRows maker(options, rows, number);
    for (const auto &field : comparison.diff.fields)
        maker.add(field);
    if (!options.onlyChanges) {
        const std::pair<QString, QString> texts[]
            = { { u"summary"_s, comparison.after.summary }, { u"body"_s, comparison.after.body } };
        for (const auto &[path, text] : texts) {
            if (comparison.diff.find(path) || text.isEmpty())
                continue;
            const auto fields = dossierFields();
            const auto field = std::find_if(fields.begin(), fields.end(), [&path = path](const DossierField &each) {
                return path == QLatin1StringView(each.path);
            });
            // The rows point into what they were made from only while they are made.
            const FieldDiff same { path, field == fields.end() ? QString() : labelOf(*field), DossierField::Shape::Text,
                                   compareTexts(text, text) };
            maker.add(same);
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
        if (span.matter == DiffSpan::Matter::Break)
            text = translate("Comparison", "end of paragraph");
        else if (span.matter == DiffSpan::Matter::Spacing)
            text = text.contains(u'\u00a0') || text.contains(u'\u202f') ? translate("Comparison", "no-break space")
                                                                        : translate("Comparison", "space");
        words += u'['
            + (isDeleted ? translate("Comparison", "deleted: %1") : translate("Comparison", "inserted: %1")).arg(text)
            + u']';
    }
    return words;
}

} // namespace tenue
