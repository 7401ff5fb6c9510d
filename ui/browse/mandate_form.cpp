// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/mandate_form.h"

#include "ui/browse/holders_editor.h"
#include "ui/browse/list_changes_editor.h"
#include "ui/browse/slug_proposal.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/days_field.h"
#include "ui/widgets/exact_text.h"
#include "ui/widgets/type_scale.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const auto &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

MandateForm::MandateForm(Desks &desks, QWidget *parent)
    : ValueForm(desks, parent)
    , m_title(newLine(u"title"_s))
    , m_slug(newLine(u"slug"_s))
    , m_institutions(newText(u"institutions"_s, 2))
    , m_from(new DateField)
    , m_to(new DateField)
    , m_scale(newChoice(u"scale"_s))
    , m_holders(new HoldersEditor)
    , m_introduction(newText(u"introduction"_s, 6))
    , m_listChanges(new ListChangesEditor)
    , m_balanceDates(new DaysField)
    , m_otherCount(newLine(u"otherCount"_s))
{
    m_from->setObjectName(u"from"_s);
    m_to->setObjectName(u"to"_s);
    m_holders->setObjectName(u"holders"_s);
    m_listChanges->setObjectName(u"listChanges"_s);
    m_balanceDates->setObjectName(u"balanceDates"_s);
    m_balanceDates->setFixedHeight(3 * m_balanceDates->fontMetrics().lineSpacing() + 2 * Space::M);
    layOut();
    for (auto *date : { m_from, m_to })
        connect(date, &DateField::dateEdited, this, &MandateForm::noteEdit);
    connect(m_holders, &HoldersEditor::edited, this, &MandateForm::noteEdit);
    connect(m_listChanges, &ListChangesEditor::edited, this, &MandateForm::noteEdit);
    connect(m_balanceDates, &DaysField::textChanged, this, &MandateForm::noteEdit);
    proposeSlug(*m_title, *m_slug, [this] { return isNew(); });
    MandateForm::refreshChoices();
}

void MandateForm::layOut()
{
    addField(tr("&Title"), m_title);
    addField(tr("&Address"), m_slug,
             tr("The mandate’s part of its pages’ addresses. Readers’ links break if it changes."));
    addField(tr("&Institutions"), m_institutions, tr("One a line."));
    addFields({ { tr("&From"), m_from }, { tr("T&o"), m_to }, { tr("Scale of &verdicts"), m_scale } });
    addSection(tr("Holders"));
    addWidget(m_holders);
    addSection(tr("For readers"));
    addField(tr("Introd&uction"), m_introduction, tr("Markdown"));
    addSection(tr("How the list of promises changed"));
    addWidget(m_listChanges);
    addSection(tr("Scorecard"));
    addField(tr("&Days that are compared, one a line"), m_balanceDates,
             tr("The totals of these days stand beside those of the newest publication."));
    addField(tr("How othe&rs count"), m_otherCount,
             tr("One sentence, for readers: who counts otherwise, and what comes of it."));
}

void MandateForm::refreshChoices()
{
    const auto chosen = m_scale->currentData();
    const QSignalBlocker quiet(m_scale);
    m_scale->clear();
    const auto scales = desks().newsroom().all<VerdictScale>();
    if (!scales)
        return;
    for (const auto &scale : *scales)
        m_scale->addItem(scale.value.name, scale.entity.toString());
    m_scale->setCurrentIndex(std::max(0, m_scale->findData(chosen)));
}

QString MandateForm::addText() const
{
    return tr("New mandate");
}

QString MandateForm::titleOfCurrent() const
{
    return m_title->text();
}

Mandate MandateForm::blank() const
{
    Mandate mandate;
    mandate.scale = ScaleId::parse(m_scale->itemData(0).toString()).value_or(ScaleId());
    return mandate;
}

void MandateForm::show(const Mandate &mandate)
{
    m_title->setText(mandate.title);
    m_slug->setText(mandate.slug);
    m_institutions->setPlainText(mandate.institutions.join(u'\n'));
    m_from->setDate(mandate.from);
    m_to->setDate(mandate.to);
    m_scale->setCurrentIndex(m_scale->findData(mandate.scale.toString()));
    m_holders->setHolders(mandate.holders);
    m_introduction->setPlainText(mandate.introduction);
    m_listChanges->setChanges(mandate.listChanges);
    m_balanceDates->setDays(mandate.balanceDates);
    m_otherCount->setText(mandate.otherCount);
}

Result<Mandate> MandateForm::read(Mandate mandate) const
{
    for (const auto &fault : { m_from->fault(), m_to->fault(), m_holders->fault(), m_listChanges->fault() }) {
        if (!fault.isEmpty())
            return Error { Error::Kind::BadInput, fault };
    }
    const auto balanceDates = m_balanceDates->days();
    if (!balanceDates)
        return balanceDates.error();
    mandate.title = m_title->text().trimmed();
    mandate.slug = m_slug->text().trimmed();
    mandate.institutions = linesOf(exactText(*m_institutions->document()));
    mandate.from = m_from->date();
    mandate.to = m_to->date();
    mandate.scale = ScaleId::parse(m_scale->currentData().toString()).value_or(mandate.scale);
    mandate.holders = m_holders->holders();
    mandate.introduction = exactText(*m_introduction->document()).trimmed();
    mandate.listChanges = m_listChanges->changes();
    mandate.balanceDates = *balanceDates;
    mandate.otherCount = m_otherCount->text().trimmed();
    return mandate;
}

CatalogueEntry MandateForm::entryOf(const Loaded<Mandate> &loaded) const
{
    const auto &mandate = loaded.value;
    const auto years = mandate.from.isValid()
        ? tr("%1–%2").arg(QString::number(mandate.from.year()),
                          mandate.to.isValid() ? QString::number(mandate.to.year()) : QString())
        : QString();
    return { loaded.entity, mandate.title, years };
}

bool MandateForm::comesBefore(const Mandate &one, const Mandate &other) const
{
    return one.from > other.from;
}

void MandateForm::focusFirst()
{
    m_title->setFocus();
}

} // namespace tenue
