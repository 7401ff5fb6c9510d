// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/catalogue_form.h"

class QCheckBox;

namespace tenue
{

/// Edits the members of the newsroom. Who has left stays as an author.
class StaffForm : public ValueForm<Staff>
{
    Q_OBJECT

public:
    explicit StaffForm(Desks &desks, QWidget *parent = nullptr);

    QString addText() const override;
    QString titleOfCurrent() const override;

protected:
    Staff blank() const override;
    void show(const Staff &staff) override;
    Result<Staff> read(Staff staff) const override;
    CatalogueEntry entryOf(const Loaded<Staff> &loaded) const override;
    bool comesBefore(const Staff &one, const Staff &other) const override;
    void focusFirst() override;

private:
    void proposeInitials(const QString &name);

    QLineEdit *m_name;
    QLineEdit *m_initials;
    QComboBox *m_role;
    QLineEdit *m_email;
    QCheckBox *m_mayBeNamed;
    QCheckBox *m_hasLeft;
    QString m_proposedInitials;
};

} // namespace tenue
