// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/list_changes_editor.h"

#include "ui/widgets/date_field.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostPromises = 99'999;

} // namespace

ListChangesEditor::ListChangesEditor(QWidget *parent)
    : RowsEditorOf(tr("How the list changed, step by step"), tr("Add a step"), parent)
    , m_on(new DateField)
    , m_difference(new QSpinBox)
    , m_change(new QLineEdit)
    , m_reason(new QLineEdit)
{
    m_on->setObjectName(u"changeOn"_s);
    m_difference->setObjectName(u"changeDifference"_s);
    m_difference->setRange(-MostPromises, MostPromises);
    m_change->setObjectName(u"changeWords"_s);
    m_change->setPlaceholderText(tr("read, split, merged, withdrawn, added …"));
    m_reason->setObjectName(u"changeReason"_s);
    layOut();
    connect(m_on, &DateField::dateEdited, this, &ListChangesEditor::takeRow);
    connect(m_difference, &QSpinBox::valueChanged, this, &ListChangesEditor::takeRow);
    for (auto *line : { m_change, m_reason })
        connect(line, &QLineEdit::textEdited, this, &ListChangesEditor::takeRow);
    restart();
}

void ListChangesEditor::layOut()
{
    place(tr("Day"), m_on, 0, 0);
    place(tr("Promises more, or fewer with a minus"), m_difference, 0, 1);
    place(tr("What was done"), m_change, 1, 0);
    place(tr("Reason"), m_reason, 1, 1);
    auto *header = table()->horizontalHeader();
    header->resizeSection(ListChangeTableModel::On, 100);
    header->resizeSection(ListChangeTableModel::Difference, 100);
    header->resizeSection(ListChangeTableModel::Change, 220);
}

QList<ListChange> ListChangesEditor::changes() const
{
    auto changes = rows().values();
    std::stable_sort(changes.begin(), changes.end(),
                     [](const auto &one, const auto &other) { return one.on < other.on; });
    return changes;
}

QString ListChangesEditor::fault() const
{
    return m_on->fault();
}

void ListChangesEditor::showRow(int row)
{
    const ListChange change = row < 0 ? ListChange() : rows().value(row);
    const QSignalBlocker quiet(m_difference);
    m_on->setDate(change.on);
    m_difference->setValue(change.difference);
    m_change->setText(change.change);
    m_reason->setText(change.reason);
}

void ListChangesEditor::takeRow()
{
    rows().setValue(currentRow(),
                    { m_on->date(), m_difference->value(), m_change->text().trimmed(), m_reason->text().trimmed() });
    Q_EMIT edited();
}

void ListChangesEditor::addRow()
{
    selectRow(rows().append({}));
    m_on->setFocus();
}

} // namespace tenue
