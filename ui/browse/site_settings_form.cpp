// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/site_settings_form.h"

#include "ui/widgets/exact_text.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

SiteSettingsForm::SiteSettingsForm(Desks &desks, QWidget *parent)
    : ValueForm(desks, parent)
    , m_newsroom(newLine(u"newsroom"_s))
    , m_title(newLine(u"title"_s))
    , m_language(newChoice(u"language"_s))
    , m_baseAddress(newLine(u"baseAddress"_s))
    , m_contact(newLine(u"contact"_s))
    , m_licence(newLine(u"licence"_s))
    , m_about(newText(u"about"_s, 7))
    , m_methodology(newText(u"methodology"_s, 7))
{
    m_language->addItem(u"Français"_s, nameOf(SiteLanguage::French));
    m_language->addItem(u"English"_s, nameOf(SiteLanguage::English));
    m_baseAddress->setPlaceholderText(u"https://"_s);
    addFields({ { tr("&Newsroom"), m_newsroom }, { tr("&Title of the site"), m_title } });
    addFields({ { tr("&Language of the site"), m_language }, { tr("Licence of the &data"), m_licence } });
    addField(tr("&Public address"), m_baseAddress, tr("Where the site will stand. Feeds and the site map need it."));
    addField(tr("&Contact for readers"), m_contact, tr("An e-mail address that is printed on every page."));
    addField(tr("&About"), m_about, tr("Markdown"));
    addField(tr("&Methodology"), m_methodology, tr("Markdown"));
}

QString SiteSettingsForm::titleOfCurrent() const
{
    return tr("Site settings");
}

void SiteSettingsForm::show(const SiteSettings &settings)
{
    m_newsroom->setText(settings.newsroom);
    m_title->setText(settings.title);
    m_language->setCurrentIndex(m_language->findData(nameOf(settings.language)));
    m_baseAddress->setText(settings.baseAddress.toString());
    m_contact->setText(settings.contact);
    m_licence->setText(settings.licence);
    m_about->setPlainText(settings.about);
    m_methodology->setPlainText(settings.methodology);
}

Result<SiteSettings> SiteSettingsForm::read(SiteSettings settings) const
{
    settings.newsroom = m_newsroom->text().trimmed();
    settings.title = m_title->text().trimmed();
    settings.language = siteLanguageNamed(m_language->currentData().toString()).value_or(settings.language);
    settings.baseAddress = QUrl(m_baseAddress->text().trimmed());
    settings.contact = m_contact->text().trimmed();
    settings.licence = m_licence->text().trimmed();
    settings.about = exactText(*m_about->document()).trimmed();
    settings.methodology = exactText(*m_methodology->document()).trimmed();
    return settings;
}

CatalogueEntry SiteSettingsForm::entryOf(const Loaded<SiteSettings> &loaded) const
{
    return { loaded.entity, loaded.value.title };
}

void SiteSettingsForm::focusFirst()
{
    m_newsroom->setFocus();
}

} // namespace tenue
