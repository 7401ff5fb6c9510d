// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/site_settings_form.h"

#include "ui/widgets/exact_text.h"

#include <QtWidgets/QCheckBox>
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
    , m_claim(newLine(u"claim"_s))
    , m_introduction(newLine(u"introduction"_s))
    , m_takePart(newText(u"takePart"_s, 5))
    , m_correctionsPolicy(newText(u"correctionsPolicy"_s, 5))
    , m_weightingRule(newLine(u"weightingRule"_s))
    , m_alertsEndpoint(newLine(u"alertsEndpoint"_s))
    , m_tipsEndpoint(newLine(u"tipsEndpoint"_s))
    , m_supportLink(newLine(u"supportLink"_s))
    , m_hasBylines(new QCheckBox(tr("Analyses name their authors (&bylines)")))
    , m_hasClaimReview(new QCheckBox(tr("Pages carr&y the verdicts as ClaimReview")))
    , m_accentLight(newLine(u"accentLight"_s))
    , m_accentDark(newLine(u"accentDark"_s))
    , m_themeFolder(newLine(u"themeFolder"_s))
{
    m_language->addItem(u"Français"_s, nameOf(SiteLanguage::French));
    m_language->addItem(u"English"_s, nameOf(SiteLanguage::English));
    m_hasBylines->setObjectName(u"hasBylines"_s);
    m_hasBylines->setToolTip(tr("Only members whose entry lets the site name them; else the newsroom."));
    connect(m_hasBylines, &QCheckBox::toggled, this, &SiteSettingsForm::noteEdit);
    m_hasClaimReview->setObjectName(u"hasClaimReview"_s);
    m_hasClaimReview->setToolTip(tr("Adds schema.org’s ClaimReview to the page of each promise that was examined."));
    connect(m_hasClaimReview, &QCheckBox::toggled, this, &SiteSettingsForm::noteEdit);
    m_baseAddress->setPlaceholderText(u"https://"_s);
    addFields({ { tr("&Newsroom"), m_newsroom }, { tr("&Title of the site"), m_title } });
    addFields({ { tr("&Language of the site"), m_language }, { tr("Licence of the &data"), m_licence } });
    addField(tr("&Public address"), m_baseAddress, tr("Where the site will stand. Feeds and the site map need it."));
    addField(tr("&Contact for readers"), m_contact, tr("An e-mail address that is printed on every page."));
    addField(tr("&About"), m_about, tr("Markdown"));
    addField(tr("&Methodology"), m_methodology, tr("Markdown"));
    addField(tr("Ta&ke part"), m_takePart, tr("Markdown"));
    addField(tr("&Rule of corrections"), m_correctionsPolicy, tr("Markdown"));
    addWidget(m_hasBylines);
    addSection(tr("Home page and figures"));
    addField(tr("T&itle of the home page"), m_claim, tr("Empty: the title of the site."));
    addField(tr("Introduction of the &home page"), m_introduction, tr("Empty: the shipped sentence."));
    addField(tr("How &weights were given"), m_weightingRule,
             tr("One sentence, printed above weighted rates; without it there are none."));
    addSection(tr("What readers can do"));
    addField(tr("Address that takes subscriptions to al&erts"), m_alertsEndpoint,
             tr("A form posts the e-mail address and the promise there. Empty: no form."));
    addField(tr("Address that recei&ves tips"), m_tipsEndpoint, tr("Empty: readers write an e-mail."));
    addField(tr("Link to s&upport the newsroom"), m_supportLink);
    addSection(tr("What search engines get"));
    addWidget(m_hasClaimReview);
    addSection(tr("Look"));
    addFields({ { tr("Accent on li&ght ground"), m_accentLight }, { tr("Accent on dark gr&ound"), m_accentDark } });
    addField(
        tr("&Folder of the site's own look"), m_themeFolder,
        tr("Templates, style, logo and fonts in the place of the shipped ones; beside the workspace, or a full path."));
    for (auto *address : { m_alertsEndpoint, m_tipsEndpoint, m_supportLink })
        address->setPlaceholderText(u"https://"_s);
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
    m_claim->setText(settings.claim);
    m_introduction->setText(settings.introduction);
    m_takePart->setPlainText(settings.takePart);
    m_correctionsPolicy->setPlainText(settings.correctionsPolicy);
    m_weightingRule->setText(settings.weightingRule);
    m_alertsEndpoint->setText(settings.alertsEndpoint.toString());
    m_tipsEndpoint->setText(settings.tipsEndpoint.toString());
    m_supportLink->setText(settings.supportLink.toString());
    m_hasBylines->setChecked(settings.hasBylines);
    m_hasClaimReview->setChecked(settings.hasClaimReview);
    m_accentLight->setText(settings.accent.light);
    m_accentDark->setText(settings.accent.dark);
    m_themeFolder->setText(settings.themeFolder);
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
    settings.claim = m_claim->text().trimmed();
    settings.introduction = m_introduction->text().trimmed();
    settings.takePart = exactText(*m_takePart->document()).trimmed();
    settings.correctionsPolicy = exactText(*m_correctionsPolicy->document()).trimmed();
    settings.weightingRule = m_weightingRule->text().trimmed();
    settings.alertsEndpoint = QUrl(m_alertsEndpoint->text().trimmed());
    settings.tipsEndpoint = QUrl(m_tipsEndpoint->text().trimmed());
    settings.supportLink = QUrl(m_supportLink->text().trimmed());
    settings.hasBylines = m_hasBylines->isChecked();
    settings.hasClaimReview = m_hasClaimReview->isChecked();
    settings.themeFolder = m_themeFolder->text().trimmed();
    settings.accent = { m_accentLight->text().trimmed(), m_accentDark->text().trimmed() };
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
