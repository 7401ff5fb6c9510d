// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/staff_form.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array Roles { Role::Journalist, Role::Editor, Role::Administrator };

QString wordsFor(Role role)
{
    switch (role) {
    case Role::Journalist:
        return StaffForm::tr("Journalist");
    case Role::Editor:
        return StaffForm::tr("Editor");
    case Role::Administrator:
        return StaffForm::tr("Administrator");
    }
    Q_UNREACHABLE();
}

} // namespace

StaffForm::StaffForm(Desks &desks, QWidget *parent)
    : ValueForm(desks, parent)
    , m_name(newLine(u"name"_s))
    , m_initials(newLine(u"initials"_s))
    , m_role(newChoice(u"role"_s))
    , m_email(newLine(u"email"_s))
    , m_mayBeNamed(new QCheckBox(tr("The &public site may name them")))
    , m_hasLeft(new QCheckBox(tr("Has &left the newsroom")))
{
    m_hasLeft->setObjectName(u"hasLeft"_s);
    for (const auto role : Roles)
        m_role->addItem(wordsFor(role), nameOf(role));
    addField(tr("&Name"), m_name);
    addFields({ { tr("&Initials"), m_initials }, { tr("&Role"), m_role } });
    addField(tr("&E-mail"), m_email, tr("For colleagues only: it never leaves this file."));
    m_mayBeNamed->setObjectName(u"mayBeNamed"_s);
    m_mayBeNamed->setToolTip(tr("As an author of the analyses that they wrote, if the site’s settings want bylines."));
    addWidget(m_mayBeNamed);
    connect(m_mayBeNamed, &QCheckBox::toggled, this, &StaffForm::noteEdit);
    addWidget(m_hasLeft);
    m_hasLeft->setToolTip(tr("They stay the author of what they wrote, and are offered no more."));
    connect(m_hasLeft, &QCheckBox::toggled, this, &StaffForm::noteEdit);
    connect(m_name, &QLineEdit::textEdited, this, &StaffForm::proposeInitials);
}

void StaffForm::proposeInitials(const QString &name)
{
    if (!isNew() || (!m_initials->text().isEmpty() && m_initials->text() != m_proposedInitials))
        return;
    m_proposedInitials = initialsOf(name);
    m_initials->setText(m_proposedInitials);
}

QString StaffForm::addText() const
{
    return tr("New member");
}

QString StaffForm::titleOfCurrent() const
{
    return m_name->text();
}

Staff StaffForm::blank() const
{
    return {};
}

void StaffForm::show(const Staff &staff)
{
    m_name->setText(staff.name);
    m_initials->setText(staff.initials);
    m_role->setCurrentIndex(m_role->findData(nameOf(staff.role)));
    m_email->setText(staff.email);
    m_mayBeNamed->setChecked(staff.mayBeNamed);
    m_hasLeft->setChecked(staff.hasLeft);
}

Result<Staff> StaffForm::read(Staff staff) const
{
    staff.name = m_name->text().trimmed();
    staff.initials = m_initials->text().trimmed();
    staff.role = roleNamed(m_role->currentData().toString()).value_or(staff.role);
    staff.email = m_email->text().trimmed();
    staff.mayBeNamed = m_mayBeNamed->isChecked();
    staff.hasLeft = m_hasLeft->isChecked();
    return staff;
}

CatalogueEntry StaffForm::entryOf(const Loaded<Staff> &loaded) const
{
    const auto &staff = loaded.value;
    return { loaded.entity, staff.name, staff.hasLeft ? tr("has left") : wordsFor(staff.role), staff.hasLeft };
}

bool StaffForm::comesBefore(const Staff &one, const Staff &other) const
{
    if (one.hasLeft != other.hasLeft)
        return other.hasLeft;
    return QString::localeAwareCompare(one.name, other.name) < 0;
}

void StaffForm::focusFirst()
{
    m_name->setFocus();
}

} // namespace tenue
