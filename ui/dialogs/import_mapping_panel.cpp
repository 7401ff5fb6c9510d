// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_mapping_panel.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Entries of a box before the columns.
enum Choice { NoColumn, Constant, FirstColumn };

template <PromiseField field>
FieldSource *fieldIn(ColumnMapping &mapping, bool makes)
{
    const auto found = mapping.fields.find(field);
    if (found != mapping.fields.end())
        return &*found;
    return makes ? &mapping.fields[field] : nullptr;
}

FieldSource *verdictIn(ColumnMapping &mapping, bool makes)
{
    if (!mapping.verdict && makes)
        mapping.verdict.emplace();
    return mapping.verdict ? &mapping.verdict->text : nullptr;
}

EvidenceSource *firstEvidenceIn(ColumnMapping &mapping, bool makes)
{
    if (mapping.evidence.isEmpty() && makes)
        mapping.evidence.append(EvidenceSource());
    return mapping.evidence.isEmpty() ? nullptr : &mapping.evidence.first();
}

FieldSource *evidenceTitleIn(ColumnMapping &mapping, bool makes)
{
    auto *evidence = firstEvidenceIn(mapping, makes);
    return evidence ? &evidence->title : nullptr;
}

FieldSource *evidenceAddressIn(ColumnMapping &mapping, bool makes)
{
    auto *evidence = firstEvidenceIn(mapping, makes);
    return evidence ? &evidence->address : nullptr;
}

/// Takes out what says nothing any more, so that the mapping's file holds only what counts.
void tidy(ColumnMapping &mapping)
{
    for (auto field = mapping.fields.begin(); field != mapping.fields.end();)
        field = field->isSet() ? std::next(field) : mapping.fields.erase(field);
    if (mapping.verdict && !mapping.verdict->text.isSet())
        mapping.verdict.reset();
    mapping.evidence.removeIf(
        [](const EvidenceSource &evidence) { return !evidence.title.isSet() && !evidence.address.isSet(); });
}

} // namespace

ImportMappingPanel::ImportMappingPanel(ColumnMapping &mapping, QWidget *parent)
    : QWidget(parent)
    , m_mapping(mapping)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Space::S);
    m_grid->setVerticalSpacing(Space::Xs + 2);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnMinimumWidth(0, 148);
    m_grid->addWidget(new TextLabel(tr("Field of Tenue"), TextStyle::Secondary, Tone::Second), 0, 0);
    m_grid->addWidget(new TextLabel(tr("Column of the file"), TextStyle::Secondary, Tone::Second), 0, 2);
    addField(tr("Number"), u"number"_s, fieldIn<PromiseField::Number>);
    addField(tr("Title"), u"title"_s, fieldIn<PromiseField::Title>);
    addField(tr("Quote"), u"quote"_s, fieldIn<PromiseField::Quote>);
    addField(tr("Page"), u"page"_s, fieldIn<PromiseField::Page>);
    addField(tr("Theme"), u"theme"_s, fieldIn<PromiseField::Theme>);
    addField(tr("Verdict"), u"verdict"_s, verdictIn);
    addField(tr("Verdict since"), u"verdictSince"_s, fieldIn<PromiseField::VerdictSince>);
    addField(tr("Summary"), u"summary"_s, fieldIn<PromiseField::Summary>);
    addField(tr("Analysis"), u"body"_s, fieldIn<PromiseField::Body>);
    addField(tr("Institutions"), u"institutions"_s, fieldIn<PromiseField::Institutions>);
    addField(tr("What would count as kept"), u"criteria"_s, fieldIn<PromiseField::Criteria>);
    addField(tr("Deadline"), u"deadline"_s, fieldIn<PromiseField::Deadline>);
    addField(tr("Evidence: title"), u"evidenceTitle"_s, evidenceTitleIn);
    addField(tr("Evidence: address"), u"evidenceAddress"_s, evidenceAddressIn);
}

void ImportMappingPanel::addField(const QString &label, const QString &name, SourceFinder source)
{
    auto *words = new TextLabel(label, TextStyle::Emphasis);
    words->setWordWrap(true);
    auto *sign = new IconLabel("sparkles"_L1, IconTint::Plain);
    auto *column = new QComboBox;
    column->setObjectName(name);
    column->setAccessibleName(tr("Column for: %1").arg(label));
    column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->setMinimumContentsLength(10);
    column->setMaxVisibleItems(20);
    words->setBuddy(column);
    auto *constant = new QLineEdit;
    constant->setObjectName(name + u"Constant"_s);
    constant->setAccessibleName(tr("Always the same for: %1").arg(label));
    constant->setPlaceholderText(tr("the same in all rows"));
    const int line = m_grid->rowCount();
    m_grid->addWidget(words, line, 0);
    m_grid->addWidget(sign, line, 1);
    m_grid->addWidget(column, line, 2);
    m_grid->addWidget(constant, line + 1, 2);
    const auto index = m_rows.size();
    m_rows.append({ source, sign, column, constant });
    connect(column, &QComboBox::activated, this, [this, index] { takeColumn(m_rows[index]); });
    connect(constant, &QLineEdit::textEdited, this, [this, index] { takeConstant(m_rows[index]); });
}

void ImportMappingPanel::refresh(const QStringList &header)
{
    m_header = header;
    for (auto &row : m_rows)
        show(row);
}

void ImportMappingPanel::show(Row &row)
{
    const auto *found = row.source(m_mapping, false);
    const FieldSource source = found ? *found : FieldSource();
    row.column->clear();
    row.column->addItem(tr("— none —"));
    row.column->addItem(tr("Always the same…"));
    for (qsizetype column = 0; column < m_header.size(); ++column)
        row.column->addItem(tr("%1 · %2").arg(columnLetters(column), m_header[column].simplified()));
    const auto column = source.columns.isEmpty() ? -1 : m_header.indexOf(source.columns.first());
    if (column >= 0)
        row.column->setCurrentIndex(FirstColumn + static_cast<int>(column));
    else if (!source.columns.isEmpty()) {
        // The mapping is of another file: what it names is shown, so that nobody wonders.
        row.column->addItem(tr("%1 (not in this file)").arg(source.columns.first()));
        row.column->setCurrentIndex(row.column->count() - 1);
    } else {
        row.column->setCurrentIndex(source.constant.isEmpty() ? NoColumn : Constant);
    }
    row.constant->setText(source.constant.join(u"; "_s));
    row.constant->setVisible(row.column->currentIndex() == Constant);
    row.sign->setIcon("sparkles"_L1, IconTint::Plain);
    row.sign->setVisible(source.isGuessed);
    row.sign->setToolTip(tr("Guessed from the column’s name"));
    row.column->setAccessibleDescription(source.isGuessed ? tr("guessed") : QString());
}

void ImportMappingPanel::takeColumn(Row &row)
{
    const int choice = row.column->currentIndex();
    row.constant->setVisible(choice == Constant);
    row.sign->hide();
    const auto column = m_header.value(choice - FirstColumn);
    if (choice == Constant)
        row.constant->setFocus();
    if (auto *source = row.source(m_mapping, choice != NoColumn)) {
        source->isGuessed = false;
        source->columns = choice >= FirstColumn && !column.isEmpty() ? QStringList { column } : QStringList();
        source->constant = choice == Constant && !row.constant->text().isEmpty() ? QStringList { row.constant->text() }
                                                                                 : QStringList();
    }
    tidy(m_mapping);
    Q_EMIT edited();
}

void ImportMappingPanel::takeConstant(Row &row)
{
    auto *source = row.source(m_mapping, true);
    source->columns.clear();
    const auto typed = row.constant->text().trimmed();
    source->constant = typed.isEmpty() ? QStringList() : QStringList { typed };
    tidy(m_mapping);
    Q_EMIT edited();
}

} // namespace tenue
