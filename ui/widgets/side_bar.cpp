// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_bar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/initials_disc.h"
#include "ui/widgets/mandate_chooser.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int DiscDiameter = 26;

} // namespace

SideBar::SideBar(QWidget *parent)
    : Panel(Ground::Side, Qt::RightEdge, parent)
    , m_mandate(new MandateChooser(this))
    , m_sections(new QButtonGroup(this))
    , m_sectionColumn(new QVBoxLayout)
    , m_searchesTitle(new TextLabel(tr("Saved searches"), TextStyle::Strong, Tone::Third, this))
    , m_searchColumn(new QVBoxLayout)
    , m_disc(new InitialsDisc(DiscDiameter, this))
    , m_name(new ElidedLabel({}, TextStyle::Emphasis, Tone::Text, this))
    , m_role(new ElidedLabel({}, TextStyle::Smallest, Tone::Second, this))
    , m_settings(newIconButton("settings"_L1, tr("Settings"), {}, this))
{
    m_searchesTitle->setContentsMargins(20, Space::L, Space::L, Space::Xs);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::M, 10, Space::M - 1, 10);
    head->addWidget(m_mandate);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_sectionColumn->setSpacing(0);
    m_searchColumn->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_sectionColumn);
    column->addWidget(m_searchesTitle);
    column->addLayout(m_searchColumn);
    column->addStretch();
    column->addWidget(newPersonLine());
    m_searchesTitle->hide();
    setRail(false);
    connect(m_sections, &QButtonGroup::idClicked, this, &SideBar::sectionChosen);
    connect(m_settings, &QToolButton::clicked, this, &SideBar::settingsPressed);
}

Panel *SideBar::newPersonLine()
{
    auto *line = new Panel(Ground::Side, Qt::TopEdge, this);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_role);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(Space::L - 1, 6, 6, 6);
    row->setSpacing(10);
    row->addWidget(m_disc);
    row->addLayout(names, 1);
    row->addWidget(m_settings);
    line->setMinimumHeight(48);
    return line;
}

void SideBar::setMandate(const QString &place, const QString &term)
{
    m_mandate->setMandate(place, term);
}

void SideBar::setMandateMenu(QMenu *menu)
{
    m_mandate->setMenu(menu);
}

int SideBar::addSection(QLatin1StringView icon, const QString &text, const QString &keys)
{
    const int index = static_cast<int>(m_sections->buttons().size());
    auto *button = new SideBarButton(icon, text, false, this);
    button->setObjectName(u"section-%1"_s.arg(index));
    button->setCheckable(true);
    button->setShortcutHint(keys);
    button->setRail(m_isRail);
    m_sections->addButton(button, index);
    m_sectionColumn->addWidget(button);
    return index;
}

void SideBar::setCount(int section, int count, CountKind kind, const QString &spoken)
{
    static_cast<SideBarButton *>(m_sections->button(section))->setCount(count, kind, spoken);
}

int SideBar::currentSection() const
{
    return m_sections->checkedId();
}

void SideBar::setCurrentSection(int section)
{
    m_sections->button(section)->setChecked(true);
}

void SideBar::setSavedSearches(const QList<SavedSearch> &searches)
{
    while (auto *item = m_searchColumn->takeAt(0)) {
        // One may be in the middle of its own click.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto &search : searches) {
        auto *button = new SideBarButton("bookmark"_L1, search.name, true, this);
        button->setObjectName(u"savedSearch-"_s + search.key);
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QWidget::customContextMenuRequested, this,
                [this, button, key = search.key] { Q_EMIT savedSearchMenuRequested(key, button); });
        button->setCount(search.count, CountKind::Plain, tr("%n promises", nullptr, search.count));
        button->setVisible(!m_isRail);
        connect(button, &SideBarButton::clicked, this, [this, key = search.key] { Q_EMIT savedSearchChosen(key); });
        m_searchColumn->addWidget(button);
    }
    m_searchesTitle->setVisible(!m_isRail && !searches.isEmpty());
}

void SideBar::setPerson(const QString &name, const QString &initials, const QString &role)
{
    m_disc->setPerson(name, initials);
    m_name->setText(name);
    m_role->setText(role);
}

void SideBar::setRail(bool isRail)
{
    m_isRail = isRail;
    setFixedWidth(isRail ? Metrics::current().rail : Metrics::current().sideBar);
    m_mandate->setRail(isRail);
    for (auto *button : m_sections->buttons())
        static_cast<SideBarButton *>(button)->setRail(isRail);
    for (int index = 0; index < m_searchColumn->count(); ++index)
        m_searchColumn->itemAt(index)->widget()->setVisible(!isRail);
    m_searchesTitle->setVisible(!isRail && m_searchColumn->count() > 0);
    for (QWidget *widget :
         { static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_role), static_cast<QWidget *>(m_settings) })
        widget->setVisible(!isRail);
}

} // namespace tenue
