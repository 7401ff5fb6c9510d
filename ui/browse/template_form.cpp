// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/template_form.h"

#include "core/workflow/shipped_template.h"
#include "ui/widgets/exact_text.h"

#include <QtCore/QLocale>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int OutlineLines = 14;

QString targetWords(int signs)
{
    return signs > 0 ? QLocale().toString(signs) : QString();
}

} // namespace

TemplateForm::TemplateForm(Desks &desks, QWidget *parent)
    : ValueForm(desks, parent)
    , m_name(newLine(u"name"_s))
    , m_mandate(newChoice(u"mandate"_s))
    , m_target(newLine(u"target"_s))
    , m_outline(newText(u"outline"_s, OutlineLines))
    , m_isRetired(new QCheckBox(tr("No longer o&ffered")))
{
    m_isRetired->setObjectName(u"isRetired"_s);
    connect(m_isRetired, &QCheckBox::toggled, this, &TemplateForm::noteEdit);
    addFields({ { tr("&Name"), m_name }, { tr("For the dossiers of the &mandate"), m_mandate } });
    addField(tr("&Length to reach, in characters"), m_target,
             tr("Spaces included; a page (feuillet) has 1,500. Shown under the text; empty for none."));
    addField(tr("&Outline"), m_outline,
             tr("Markdown: ## begins a heading. “Insert the outline” puts it in an empty analysis."));
    addWidget(m_isRetired);
    TemplateForm::refreshChoices();
}

QString TemplateForm::addText() const
{
    return tr("New template");
}

QString TemplateForm::titleOfCurrent() const
{
    return m_name->text();
}

void TemplateForm::refreshChoices()
{
    const auto chosen = m_mandate->currentData();
    const QSignalBlocker quiet(m_mandate);
    m_mandate->clear();
    m_mandates.clear();
    m_mandate->addItem(tr("All mandates"), MandateId().toString());
    if (const auto mandates = desks().newsroom().all<Mandate>()) {
        for (const auto &mandate : *mandates) {
            m_mandates.insert(MandateId(mandate.entity.uuid()), mandate.value.title);
            m_mandate->addItem(mandate.value.title, mandate.entity.toString());
        }
    }
    m_mandate->setCurrentIndex(std::max(0, m_mandate->findData(chosen)));
}

DossierTemplate TemplateForm::blank() const
{
    const auto settings = desks().newsroom().siteSettings();
    auto value = shippedTemplate(settings ? settings->value.language : SiteLanguage::French);
    value.name.clear();
    return value;
}

void TemplateForm::show(const DossierTemplate &value)
{
    m_name->setText(value.name);
    m_mandate->setCurrentIndex(std::max(0, m_mandate->findData(value.mandate.toString())));
    m_target->setText(targetWords(value.targetSigns));
    m_outline->setPlainText(value.outline);
    m_isRetired->setChecked(value.isRetired);
}

Result<DossierTemplate> TemplateForm::read(DossierTemplate value) const
{
    value.name = m_name->text().trimmed();
    value.mandate = MandateId::parse(m_mandate->currentData().toString()).value_or(MandateId());
    QString digits = m_target->text();
    digits.removeIf([](QChar sign) { return sign.isSpace() || sign == u',' || sign == u'.'; });
    bool isNumber = true;
    value.targetSigns = digits.isEmpty() ? 0 : digits.toInt(&isNumber);
    if (!isNumber || value.targetSigns < 0)
        return Error { Error::Kind::BadInput,
                       tr("“%1” is no length: write a number of characters, such as 3000.").arg(m_target->text()) };
    value.outline = exactText(*m_outline->document());
    value.isRetired = m_isRetired->isChecked();
    return value;
}

QString TemplateForm::mandateName(const MandateId &mandate) const
{
    return mandate.isNull() ? tr("All mandates") : m_mandates.value(mandate);
}

CatalogueEntry TemplateForm::entryOf(const Loaded<DossierTemplate> &loaded) const
{
    return { loaded.entity, loaded.value.name, mandateName(loaded.value.mandate), loaded.value.isRetired };
}

bool TemplateForm::comesBefore(const DossierTemplate &one, const DossierTemplate &other) const
{
    if (one.isRetired != other.isRetired)
        return other.isRetired;
    return QString::localeAwareCompare(one.name, other.name) < 0;
}

void TemplateForm::focusFirst()
{
    m_name->setFocus();
}

} // namespace tenue
