// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/catalogue_form.h"

namespace tenue
{

/// Says which rules of the checklist are followed here, and how much each weighs.
class ChecklistForm : public CatalogueForm
{
    Q_OBJECT

public:
    explicit ChecklistForm(Desks &desks, QWidget *parent = nullptr);

    Result<QList<CatalogueEntry>> entries() const override;
    QString addText() const override { return {}; }
    QString titleOfCurrent() const override;

protected:
    Result<std::optional<RevisionId>> load(const EntityId &entity) override;
    void fillNew() override;
    Result<Saved> store(const EntityId &entity, const std::optional<RevisionId> &base) override;
    bool differs() const override;
    void focusFirst() override;

private:
    void show(const ChecklistSettings &settings);
    ChecklistSettings read() const;

    QList<QComboBox *> m_severities; ///< in the order of the rules
    ChecklistSettings m_loaded;
};

} // namespace tenue
