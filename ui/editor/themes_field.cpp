// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/themes_field.h"

#include "core/domain/slug.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

ThemesField::ThemesField(Desks &desks, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_main(new QComboBox)
    , m_others(new QToolButton)
    , m_menu(new QMenu(this))
    , m_newName(new QLineEdit)
    , m_fault(new TextLabel({}, TextStyle::Secondary, Tone::Error))
{
    m_main->setObjectName(u"mainTheme"_s);
    m_main->setAccessibleName(tr("Main theme"));
    m_others->setObjectName(u"otherThemes"_s);
    m_others->setProperty("kind", u"chip"_s);
    m_others->setPopupMode(QToolButton::InstantPopup);
    m_others->setMenu(m_menu);
    m_newName->setObjectName(u"newTheme"_s);
    m_newName->setAccessibleName(tr("Name of a new theme"));
    m_newName->setPlaceholderText(tr("Or a new theme: its name"));
    m_fault->hide();
    auto *add = newButton(tr("Add the theme"), ButtonKind::Quiet, "plus"_L1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::S);
    row->addWidget(m_main, 1);
    row->addWidget(m_others);
    row->addWidget(m_newName, 1);
    row->addWidget(add);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Space::Xs);
    all->addLayout(row);
    all->addWidget(m_fault);
    connect(m_main, &QComboBox::activated, this, &ThemesField::chooseMain);
    connect(add, &QPushButton::clicked, this, &ThemesField::addTheme);
    connect(m_newName, &QLineEdit::returnPressed, this, &ThemesField::addTheme);
}

void ThemesField::setThemes(const QList<ThemeId> &themes)
{
    m_themes = themes;
    refresh();
}

void ThemesField::refresh()
{
    m_main->clear();
    m_menu->clear();
    m_main->addItem(tr("No theme"), QUuid());
    if (const auto all = m_desks.newsroom().all<Theme>()) {
        for (const auto &theme : *all) {
            const ThemeId id(theme.entity.uuid());
            m_main->addItem(theme.value.name, id.uuid());
            if (!m_themes.isEmpty() && id == m_themes.first())
                continue;
            auto *choice = m_menu->addAction(theme.value.name);
            choice->setCheckable(true);
            choice->setChecked(m_themes.contains(id));
            connect(choice, &QAction::toggled, this, [this, id](bool isChosen) { toggleOther(id, isChosen); });
        }
    }
    m_main->setCurrentIndex(m_themes.isEmpty() ? 0 : std::max(0, m_main->findData(m_themes.first().uuid())));
    const int others = std::max(0, static_cast<int>(m_themes.size()) - 1);
    m_others->setText(others == 0 ? tr("Other themes") : tr("%n other theme(s)", nullptr, others));
    m_others->setAccessibleName(m_others->text());
    m_others->setEnabled(!m_themes.isEmpty());
}

void ThemesField::chooseMain()
{
    const ThemeId chosen(m_main->currentData().toUuid());
    if (chosen.isNull()) {
        m_themes.clear();
    } else {
        // The one before is replaced, not kept as another theme.
        if (!m_themes.isEmpty())
            m_themes.removeFirst();
        m_themes.removeAll(chosen);
        m_themes.prepend(chosen);
    }
    refresh();
    Q_EMIT edited();
}

void ThemesField::toggleOther(const ThemeId &theme, bool isChosen)
{
    m_themes.removeAll(theme);
    if (isChosen)
        m_themes.append(theme);
    // The menu is still open: only the count changes.
    const int others = std::max(0, static_cast<int>(m_themes.size()) - 1);
    m_others->setText(others == 0 ? tr("Other themes") : tr("%n other theme(s)", nullptr, others));
    Q_EMIT edited();
}

void ThemesField::addTheme()
{
    Theme theme;
    theme.name = m_newName->text().simplified();
    theme.slug = slugOf(theme.name);
    const auto saved = m_desks.newsroom().save(EntityId::create(), {}, theme);
    m_fault->setVisible(!saved);
    if (!saved) {
        m_fault->setText(saved.error().message);
        return;
    }
    m_newName->clear();
    m_themes.append(ThemeId(saved->entity.uuid()));
    refresh();
    Q_EMIT edited();
}

} // namespace tenue
