// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import_preview_model.h"
#include "ui/widgets/panel.h"

class QTableView;
class QToolButton;

namespace tenue
{

class FaultBar;

/// The rows of the file as they would come in: counts that filter, the table, the faults one by one.
class ImportPreviewPanel : public Panel
{
    Q_OBJECT

public:
    explicit ImportPreviewPanel(QWidget *parent = nullptr);

    /// Shows `table`; `mapping` says which columns matter. What would come of the rows is not known yet.
    void setTable(const Table &table, const ColumnMapping &mapping);
    void setPreview(const ImportPreview &preview);

private:
    struct Chip {
        ImportOutcome outcome;
        QToolButton *button;
    };

    QWidget *newHead();
    void setUpTable();
    void filterBy(ImportOutcome outcome);
    void showCounts();
    void showFault(qsizetype place);

    ImportPreviewModel *m_model;
    QTableView *m_view;
    FaultBar *m_faultBar;
    QList<Chip> m_chips;
    Table m_table;
    ImportPreview m_preview;
    qsizetype m_fault = 0;
};

} // namespace tenue
