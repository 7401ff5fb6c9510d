// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/catalogue_form.h"

class QSpinBox;

namespace tenue
{

class DateField;

/// Edits the documents in which promises were made; each belongs to a mandate.
class SourceDocumentForm : public ValueForm<SourceDocument>
{
    Q_OBJECT

public:
    explicit SourceDocumentForm(Desks &desks, QWidget *parent = nullptr);

    QString addText() const override;
    QString titleOfCurrent() const override;
    void refreshChoices() override;

protected:
    SourceDocument blank() const override;
    void show(const SourceDocument &document) override;
    Result<SourceDocument> read(SourceDocument document) const override;
    CatalogueEntry entryOf(const Loaded<SourceDocument> &loaded) const override;
    bool comesBefore(const SourceDocument &one, const SourceDocument &other) const override;
    void focusFirst() override;

private:
    QComboBox *m_mandate;
    QLineEdit *m_title;
    QLineEdit *m_publisher;
    DateField *m_date;
    QSpinBox *m_pages;
    QLineEdit *m_address;
};

} // namespace tenue
