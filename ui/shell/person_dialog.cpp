// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/person_dialog.h"

#include "ui/shell/profile_form.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tenue
{

using namespace Qt::StringLiterals;

PersonDialog::PersonDialog(const QList<Loaded<Staff>> &staff, const std::optional<StaffId> &current,
                           const Profile &profile, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_form(new ProfileForm(this))
    , m_accept(newButton(tr("Go on"), ButtonKind::Primary, {}, this))
{
    setObjectName(u"personDialog"_s);
    setWindowTitle(tr("Who are you?"));
    setMinimumWidth(480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xl, Space::Xl, Space::Xl, Space::L);
    column->setSpacing(Space::M);
    column->addWidget(new TextLabel(tr("Who are you?"), TextStyle::PageTitle, Tone::Text, this));
    auto *sentence = new TextLabel(tr("What you write and decide in this workspace is signed with your name."),
                                   TextStyle::Interface, Tone::Second, this);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    m_list->setObjectName(u"staffList"_s);
    m_list->setAccessibleName(tr("Staff"));
    column->addWidget(m_list, 1);
    column->addWidget(m_form);
    auto *cancel = newButton(tr("Cancel"), ButtonKind::Plain, {}, this);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_accept);
    column->addLayout(row);
    m_accept->setObjectName(u"acceptPerson"_s);
    m_accept->setDefault(true);
    m_form->setProfile(profile);
    fillList(staff, current);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &PersonDialog::choose);
    connect(m_list, &QListWidget::currentItemChanged, this, &PersonDialog::showChoice);
    connect(m_list, &QListWidget::itemActivated, this, &PersonDialog::choose);
    showChoice();
}

void PersonDialog::fillList(const QList<Loaded<Staff>> &staff, const std::optional<StaffId> &current)
{
    for (const auto &each : staff) {
        if (each.value.hasLeft)
            continue;
        auto *item
            = new QListWidgetItem(tr("%1, %2", "name, role").arg(each.value.name, wordOf(each.value.role)), m_list);
        item->setData(Qt::UserRole, each.entity.toString());
        if (current && entityOf(*current) == each.entity)
            m_list->setCurrentItem(item);
    }
    auto *other = new QListWidgetItem(tr("Somebody else…"), m_list);
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->count() > 1 ? m_list->item(0) : other);
}

void PersonDialog::showChoice()
{
    const auto *item = m_list->currentItem();
    m_form->setVisible(item && item->data(Qt::UserRole).isNull());
}

void PersonDialog::choose()
{
    const auto *item = m_list->currentItem();
    const auto person = item ? StaffId::parse(item->data(Qt::UserRole).toString()) : std::nullopt;
    if (person) {
        accept();
        Q_EMIT memberChosen(*person);
        return;
    }
    const auto profile = m_form->profile();
    if (profile.name.isEmpty())
        return m_form->askForName();
    accept();
    Q_EMIT newcomerChosen(profile);
}

} // namespace tenue
