// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/catalogue_form.h"

namespace tenue
{

class DateField;
class DaysField;
class HoldersEditor;
class ListChangesEditor;

/// Edits a mandate: institutions, dates, holders in succession, scale of verdicts, how its list came
/// about, and what the scorecard compares.
class MandateForm : public ValueForm<Mandate>
{
    Q_OBJECT

public:
    explicit MandateForm(Desks &desks, QWidget *parent = nullptr);

    QString addText() const override;
    QString titleOfCurrent() const override;
    void refreshChoices() override;

protected:
    Mandate blank() const override;
    void show(const Mandate &mandate) override;
    Result<Mandate> read(Mandate mandate) const override;
    CatalogueEntry entryOf(const Loaded<Mandate> &loaded) const override;
    bool comesBefore(const Mandate &one, const Mandate &other) const override;
    void focusFirst() override;

private:
    void layOut();

    QLineEdit *m_title;
    QLineEdit *m_slug;
    QPlainTextEdit *m_institutions;
    DateField *m_from;
    DateField *m_to;
    QComboBox *m_scale;
    HoldersEditor *m_holders;
    QPlainTextEdit *m_introduction;
    ListChangesEditor *m_listChanges;
    DaysField *m_balanceDates;
    QLineEdit *m_otherCount;
};

} // namespace tenue
