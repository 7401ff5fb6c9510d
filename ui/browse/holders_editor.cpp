// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/holders_editor.h"

#include "ui/widgets/date_field.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

namespace tenue
{

using namespace Qt::StringLiterals;

HoldersEditor::HoldersEditor(QWidget *parent)
    : RowsEditorOf(tr("Holders, one after the other"), tr("Add a holder"), parent)
    , m_name(new QLineEdit)
    , m_party(new QLineEdit)
    , m_list(new QLineEdit)
    , m_from(new DateField)
    , m_to(new DateField)
    , m_note(new QLineEdit)
{
    m_name->setObjectName(u"holderName"_s);
    m_party->setObjectName(u"holderParty"_s);
    m_list->setObjectName(u"holderList"_s);
    m_from->setObjectName(u"holderFrom"_s);
    m_to->setObjectName(u"holderTo"_s);
    m_note->setObjectName(u"holderNote"_s);
    layOut();
    for (auto *line : { m_name, m_party, m_list, m_note })
        connect(line, &QLineEdit::textEdited, this, &HoldersEditor::takeRow);
    for (auto *date : { m_from, m_to })
        connect(date, &DateField::dateEdited, this, &HoldersEditor::takeRow);
    restart();
}

void HoldersEditor::layOut()
{
    place(tr("Name"), m_name, 0, 0);
    place(tr("Party"), m_party, 0, 1);
    place(tr("List"), m_list, 0, 2);
    place(tr("From"), m_from, 1, 0);
    place(tr("To"), m_to, 1, 1);
    place(tr("Why it ended"), m_note, 1, 2);
    auto *header = table()->horizontalHeader();
    header->resizeSection(HolderTableModel::Name, 170);
    header->resizeSection(HolderTableModel::Party, 120);
    header->resizeSection(HolderTableModel::List, 130);
    header->resizeSection(HolderTableModel::From, 90);
    header->resizeSection(HolderTableModel::To, 90);
}

QString HoldersEditor::fault() const
{
    return m_from->fault().isEmpty() ? m_to->fault() : m_from->fault();
}

void HoldersEditor::showRow(int row)
{
    const Holder holder = row < 0 ? Holder() : rows().value(row);
    m_name->setText(holder.name);
    m_party->setText(holder.party);
    m_list->setText(holder.list);
    m_from->setDate(holder.from);
    m_to->setDate(holder.to);
    m_note->setText(holder.note);
}

void HoldersEditor::takeRow()
{
    rows().setValue(currentRow(),
                    { m_name->text().trimmed(), m_party->text().trimmed(), m_list->text().trimmed(), m_from->date(),
                      m_to->date(), m_note->text().trimmed() });
    Q_EMIT edited();
}

void HoldersEditor::addRow()
{
    const auto &before = holders();
    Holder successor;
    if (!before.isEmpty() && before.last().to.isValid())
        successor.from = before.last().to.addDays(1);
    selectRow(rows().append(successor));
    m_name->setFocus();
}

} // namespace tenue
