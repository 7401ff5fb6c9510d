// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/rows_editor.h"
#include "ui/models/verdict_table_model.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace tenue
{

/// Edits the verdicts of a scale, best first, with the badge that each gets.
class VerdictsEditor : public RowsEditorOf<VerdictTableModel>
{
    Q_OBJECT

public:
    explicit VerdictsEditor(QWidget *parent = nullptr);

    void setVerdicts(const QList<Verdict> &verdicts) { setRows(verdicts); }
    const QList<Verdict> &verdicts() const { return rows().values(); }

protected:
    void showRow(int row) override;
    void addRow() override;

private:
    void layOut();
    void fillChoices();
    void takeRow();
    void takeLookOfCategory();
    void proposeKey(const QString &label);

    QLineEdit *m_label;
    QLineEdit *m_shortLabel;
    QLineEdit *m_key;
    QComboBox *m_category;
    QComboBox *m_shape;
    QSpinBox *m_share;
    QPlainTextEdit *m_definition;
    QString m_proposedKey;
};

} // namespace tenue
