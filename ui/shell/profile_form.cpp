// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profile_form.h"

#include "core/base/words.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyle>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LongestInitials = 4;

void markFault(QLineEdit *field, bool isFaulty)
{
    if (field->property("fault").toBool() == isFaulty)
        return;
    field->setProperty("fault", isFaulty);
    field->update();
}

} // namespace

QString wordOf(Role role)
{
    switch (role) {
    case Role::Journalist:
        return translate("Role", "Journalist");
    case Role::Editor:
        return translate("Role", "Editor");
    case Role::Administrator:
        return translate("Role", "Administrator");
    }
    Q_UNREACHABLE();
}

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_initials(new QLineEdit(this))
    , m_role(new QComboBox(this))
{
    m_name->setObjectName(u"profileName"_s);
    m_initials->setObjectName(u"profileInitials"_s);
    m_initials->setMaxLength(LongestInitials);
    m_initials->setMaximumWidth(88);
    m_role->setObjectName(u"profileRole"_s);
    for (const auto role : { Role::Journalist, Role::Editor })
        m_role->addItem(wordOf(role), static_cast<int>(role));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::M);
    grid->setVerticalSpacing(Space::Xs);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(2, 2);
    const std::pair<QString, QWidget *> fields[]
        = { { tr("&Name"), m_name }, { tr("&Initials"), m_initials }, { tr("&Role"), m_role } };
    int column = 0;
    for (const auto &[label, field] : fields) {
        grid->addWidget(new FieldLabel(label, field, this), 0, column);
        grid->addWidget(field, 1, column++);
    }
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        markFault(m_name, false);
        if (!m_initials->isModified())
            m_initials->setText(initialsOf(name));
        Q_EMIT edited();
    });
    connect(m_initials, &QLineEdit::textEdited, this, &ProfileForm::edited);
    connect(m_role, &QComboBox::activated, this, &ProfileForm::edited);
}

Profile ProfileForm::profile() const
{
    return { m_name->text().simplified(), m_initials->text().simplified(),
             static_cast<Role>(m_role->currentData().toInt()) };
}

void ProfileForm::setProfile(const Profile &profile)
{
    m_name->setText(profile.name);
    m_initials->setText(profile.initials);
    m_role->setCurrentIndex(std::max(0, m_role->findData(static_cast<int>(profile.role))));
}

void ProfileForm::askForName()
{
    markFault(m_name, true);
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace tenue
