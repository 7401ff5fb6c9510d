// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/theme_form.h"

#include "ui/browse/slug_proposal.h"
#include "ui/widgets/exact_text.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

ThemeForm::ThemeForm(Desks &desks, QWidget *parent)
    : ValueForm(desks, parent)
    , m_name(newLine(u"name"_s))
    , m_slug(newLine(u"slug"_s))
    , m_description(newText(u"description"_s, 4))
{
    addField(tr("&Name"), m_name);
    addField(tr("&Address"), m_slug, tr("The theme’s part of its page’s address. Readers’ links break if it changes."));
    addField(tr("&Description"), m_description);
    proposeSlug(*m_name, *m_slug, [this] { return isNew(); });
}

QString ThemeForm::addText() const
{
    return tr("New theme");
}

QString ThemeForm::titleOfCurrent() const
{
    return m_name->text();
}

Result<> ThemeForm::moveCurrent(int steps)
{
    auto themes = sorted();
    if (!themes)
        return themes.error();
    const auto isCurrent = [this](const Loaded<Theme> &theme) { return theme.entity == current(); };
    const auto from = std::find_if(themes->begin(), themes->end(), isCurrent) - themes->begin();
    const auto to = from + steps;
    if (from == themes->size() || to < 0 || to >= themes->size())
        return {};
    themes->move(from, to);
    int position = 0;
    for (const auto &theme : *themes) {
        Theme placed = theme.value;
        placed.position = ++position;
        if (const auto done = desks().newsroom().save(theme.entity, theme.revision, placed); !done)
            return done.error();
    }
    return {};
}

Theme ThemeForm::blank() const
{
    Theme theme;
    if (const auto others = sorted(); others && !others->isEmpty())
        theme.position = others->last().value.position + 1;
    return theme;
}

void ThemeForm::show(const Theme &theme)
{
    m_name->setText(theme.name);
    m_slug->setText(theme.slug);
    m_description->setPlainText(theme.description);
}

Result<Theme> ThemeForm::read(Theme theme) const
{
    theme.name = m_name->text().trimmed();
    theme.slug = m_slug->text().trimmed();
    theme.description = exactText(*m_description->document()).trimmed();
    return theme;
}

CatalogueEntry ThemeForm::entryOf(const Loaded<Theme> &loaded) const
{
    return { loaded.entity, loaded.value.name, loaded.value.description.section(u'\n', 0, 0) };
}

bool ThemeForm::comesBefore(const Theme &one, const Theme &other) const
{
    if (one.position != other.position)
        return one.position < other.position;
    return QString::localeAwareCompare(one.name, other.name) < 0;
}

void ThemeForm::focusFirst()
{
    m_name->setFocus();
}

} // namespace tenue
