// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"
#include "ui/shell/settings.h"

#include <QtWidgets/QDialog>

class QListWidget;
class QPushButton;

namespace tenue
{

class ProfileForm;

/// Who of the newsroom sits at this computer: one of its staff, or somebody new.
class PersonDialog : public QDialog
{
    Q_OBJECT

public:
    /// `current` is offered first; `profile` fills the form for somebody new.
    PersonDialog(const QList<Loaded<Staff>> &staff, const std::optional<StaffId> &current, const Profile &profile,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void memberChosen(const tenue::StaffId &person);
    void newcomerChosen(const tenue::Profile &profile);

private:
    void fillList(const QList<Loaded<Staff>> &staff, const std::optional<StaffId> &current);
    void showChoice();
    void choose();

    QListWidget *m_list;
    ProfileForm *m_form;
    QPushButton *m_accept;
};

} // namespace tenue
