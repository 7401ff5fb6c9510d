// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier_template.h"
#include "ui/browse/catalogue_form.h"

class QCheckBox;

namespace tenue
{

/// Edits what analyses begin with: an outline and a length, for one mandate or for all.
class TemplateForm : public ValueForm<DossierTemplate>
{
    Q_OBJECT

public:
    explicit TemplateForm(Desks &desks, QWidget *parent = nullptr);

    QString addText() const override;
    QString titleOfCurrent() const override;
    void refreshChoices() override;

protected:
    DossierTemplate blank() const override;
    void show(const DossierTemplate &value) override;
    Result<DossierTemplate> read(DossierTemplate value) const override;
    CatalogueEntry entryOf(const Loaded<DossierTemplate> &loaded) const override;
    bool comesBefore(const DossierTemplate &one, const DossierTemplate &other) const override;
    void focusFirst() override;

private:
    QString mandateName(const MandateId &mandate) const;

    QLineEdit *m_name;
    QComboBox *m_mandate;
    QLineEdit *m_target;
    QPlainTextEdit *m_outline;
    QCheckBox *m_isRetired;
    QHash<MandateId, QString> m_mandates;
};

} // namespace tenue
