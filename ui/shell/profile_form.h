// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;

namespace tenue
{

/// Who sits here: name, initials, journalist or editor. Initials follow the name until they are typed.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    Profile profile() const;
    void setProfile(const Profile &profile);
    /// Marks the name as missing and gives it the focus.
    void askForName();

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_name;
    QLineEdit *m_initials;
    QComboBox *m_role;
};

/// "Journalist", "Editor", "Administrator".
QString wordOf(Role role);

} // namespace tenue
