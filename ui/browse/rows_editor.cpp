// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/rows_editor.h"

#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int FewestRowsInView = 2;
constexpr int MostRowsInView = 8;

void setUpTable(QTableView &table, const QString &name)
{
    const auto metrics = Metrics::current();
    table.setObjectName(u"rows"_s);
    table.setAccessibleName(name);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setMouseTracking(true);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(metrics.row);
    table.horizontalHeader()->setFixedHeight(metrics.tableHeader);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setHighlightSections(false);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace

RowsEditor::RowsEditor(QAbstractItemModel &model, const QString &tableName, const QString &addText, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView)
    , m_buttons(new RowButtons(addText))
    , m_details(Panel::card(Ground::Sunken))
    , m_fields(new QGridLayout(m_details))
{
    m_fields->setContentsMargins(Space::M, Space::M, Space::M, Space::M);
    m_fields->setHorizontalSpacing(Space::M);
    m_fields->setVerticalSpacing(Space::Xs);
    m_table->setModel(&model);
    setUpTable(*m_table, tableName);
    auto *frame = Panel::card(Ground::Surface);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::S);
    column->addWidget(frame);
    column->addWidget(m_buttons);
    column->addWidget(m_details);
    const auto *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &RowsEditor::showCurrent);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RowsEditor::fitHeight);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &RowsEditor::fitHeight);
    connect(&model, &QAbstractItemModel::modelReset, this, &RowsEditor::fitHeight);
    connect(m_buttons, &RowButtons::addPressed, this, [this] {
        addRow();
        Q_EMIT edited();
    });
    connect(m_buttons, &RowButtons::removePressed, this, [this] {
        removeRow(currentRow());
        showCurrent();
        Q_EMIT edited();
    });
    connect(m_buttons, &RowButtons::movePressed, this, [this](int step) {
        swapWithNext(step < 0 ? currentRow() - 1 : currentRow());
        showCurrent();
        Q_EMIT edited();
    });
    fitHeight();
}

void RowsEditor::place(const QString &label, QWidget *field, int row, int column, int columns)
{
    auto *name = new FieldLabel(label, field);
    name->setWordWrap(true);
    m_fields->addWidget(name, 2 * row, column, 1, columns, Qt::AlignBottom);
    m_fields->addWidget(field, 2 * row + 1, column, 1, columns);
    for (int each = column; each < column + columns; ++each)
        m_fields->setColumnStretch(each, 1);
}

int RowsEditor::currentRow() const
{
    return m_table->currentIndex().row();
}

void RowsEditor::selectRow(int row)
{
    m_table->selectRow(row);
}

void RowsEditor::restart()
{
    if (m_table->model()->rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
}

void RowsEditor::showCurrent()
{
    const int row = currentRow();
    m_buttons->setPlace(row, m_table->model()->rowCount());
    m_details->setVisible(row >= 0);
    showRow(row);
}

void RowsEditor::fitHeight()
{
    const int rows = std::clamp(m_table->model()->rowCount(), FewestRowsInView, MostRowsInView);
    const auto metrics = Metrics::current();
    m_table->setFixedHeight(metrics.tableHeader + rows * metrics.row);
}

} // namespace tenue
