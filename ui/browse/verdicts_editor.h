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
class VerdictsEditor : public RowsEditor
{
    Q_OBJECT

public:
    explicit VerdictsEditor(QWidget *parent = nullptr);

    void setVerdicts(const QList<Verdict> &verdicts);
    const QList<Verdict> &verdicts() const { return m_model->values(); }

protected:
    void showRow(int row) override;
    void addRow() override;
    void removeRow(int row) override;
    void swapWithNext(int row) override;

private:
    explicit VerdictsEditor(VerdictTableModel *model, QWidget *parent);
    void layOut();
    void fillChoices();
    void takeRow();
    void takeLookOfCategory();
    void proposeKey(const QString &label);

    VerdictTableModel *m_model;
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
