// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/source_document_form.h"

#include "ui/widgets/date_field.h"

#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int MostPages = 9'999;

} // namespace

SourceDocumentForm::SourceDocumentForm(Desks &desks, QWidget *parent)
    : ValueForm(desks, parent)
    , m_mandate(newChoice(u"mandate"_s))
    , m_title(newLine(u"title"_s))
    , m_publisher(newLine(u"publisher"_s))
    , m_date(new DateField)
    , m_pages(new QSpinBox)
    , m_address(newLine(u"address"_s))
{
    m_date->setObjectName(u"date"_s);
    m_pages->setObjectName(u"pages"_s);
    m_pages->setRange(0, MostPages);
    m_pages->setSpecialValueText(tr("not known"));
    m_address->setPlaceholderText(u"https://"_s);
    addField(tr("&Title"), m_title);
    addField(tr("&Mandate"), m_mandate);
    addField(tr("&Publisher"), m_publisher, tr("Who made the promises: a list, a party, a candidate."));
    addFields({ { tr("&Date"), m_date }, { tr("Pa&ges"), m_pages } });
    addField(tr("&Address"), m_address, tr("Where readers find the document."));
    connect(m_date, &DateField::dateEdited, this, &SourceDocumentForm::noteEdit);
    connect(m_pages, &QSpinBox::valueChanged, this, &SourceDocumentForm::noteEdit);
    SourceDocumentForm::refreshChoices();
}

void SourceDocumentForm::refreshChoices()
{
    const auto chosen = m_mandate->currentData();
    const QSignalBlocker quiet(m_mandate);
    m_mandate->clear();
    const auto mandates = desks().newsroom().all<Mandate>();
    if (!mandates)
        return;
    for (const auto &mandate : *mandates)
        m_mandate->addItem(mandate.value.title, mandate.entity.toString());
    m_mandate->setCurrentIndex(std::max(0, m_mandate->findData(chosen)));
}

QString SourceDocumentForm::addText() const
{
    return tr("New document");
}

QString SourceDocumentForm::titleOfCurrent() const
{
    return m_title->text();
}

SourceDocument SourceDocumentForm::blank() const
{
    SourceDocument document;
    document.mandate = MandateId::parse(m_mandate->itemData(m_mandate->count() - 1).toString()).value_or(MandateId());
    return document;
}

void SourceDocumentForm::show(const SourceDocument &document)
{
    m_mandate->setCurrentIndex(m_mandate->findData(document.mandate.toString()));
    m_title->setText(document.title);
    m_publisher->setText(document.publisher);
    m_date->setDate(document.date);
    m_pages->setValue(document.pages.value_or(0));
    m_address->setText(document.address.toString());
}

Result<SourceDocument> SourceDocumentForm::read(SourceDocument document) const
{
    if (!m_date->fault().isEmpty())
        return Error { Error::Kind::BadInput, m_date->fault() };
    document.mandate = MandateId::parse(m_mandate->currentData().toString()).value_or(document.mandate);
    document.title = m_title->text().trimmed();
    document.publisher = m_publisher->text().trimmed();
    document.date = m_date->date();
    document.pages = m_pages->value() > 0 ? std::optional(m_pages->value()) : std::nullopt;
    document.address = QUrl(m_address->text().trimmed());
    return document;
}

CatalogueEntry SourceDocumentForm::entryOf(const Loaded<SourceDocument> &loaded) const
{
    const auto &document = loaded.value;
    const int mandate = m_mandate->findData(document.mandate.toString());
    return { loaded.entity, document.title, mandate < 0 ? QString() : m_mandate->itemText(mandate) };
}

bool SourceDocumentForm::comesBefore(const SourceDocument &one, const SourceDocument &other) const
{
    const int mandate = m_mandate->findData(one.mandate.toString());
    const int otherMandate = m_mandate->findData(other.mandate.toString());
    return mandate != otherMandate ? mandate < otherMandate : one.date < other.date;
}

void SourceDocumentForm::focusFirst()
{
    m_title->setFocus();
}

} // namespace tenue
