// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/appeal_form.h"

#include "ui/models/promises_line.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/exact_text.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>

namespace tenue
{

using namespace Qt::StringLiterals;

AppealForm::AppealForm(Desks &desks, QWidget *parent)
    : ValueForm(desks, parent)
    , m_title(newLine(u"title"_s))
    , m_text(newLine(u"text"_s))
    , m_goal(newLine(u"goal"_s))
    , m_percent(new QSpinBox)
    , m_starts(new DateField)
    , m_ends(new DateField)
    , m_link(newLine(u"link"_s))
    , m_linkText(newLine(u"linkText"_s))
    , m_seconds(new QSpinBox)
    , m_isOnline(new QCheckBox(tr("&Online with the next publication")))
    , m_note(newText(u"note"_s, 2))
{
    m_percent->setObjectName(u"percentReached"_s);
    m_percent->setRange(0, 1000);
    m_percent->setSuffix(tr(" %"));
    m_seconds->setObjectName(u"noticeSeconds"_s);
    m_seconds->setRange(0, 120);
    m_seconds->setSpecialValueText(tr("stays until closed"));
    m_starts->setObjectName(u"startsOn"_s);
    m_ends->setObjectName(u"endsOn"_s);
    m_isOnline->setObjectName(u"isOnline"_s);
    m_link->setPlaceholderText(u"https://"_s);
    addField(tr("&Title"), m_title, tr("One short sentence, on every page."));
    addField(tr("Te&xt"), m_text);
    addFields({ { tr("&Goal"), m_goal }, { tr("&Reached"), m_percent } });
    addFields({ { tr("&First day"), m_starts }, { tr("&Last day"), m_ends } });
    addFields({ { tr("Lin&k"), m_link }, { tr("&Words of the link"), m_linkText } });
    addField(tr("&Closes by itself after, in seconds"), m_seconds);
    addField(tr("&Note for colleagues"), m_note, tr("Never published."));
    addWidget(m_isOnline);
    for (auto *date : { m_starts, m_ends })
        connect(date, &DateField::dateEdited, this, &AppealForm::noteEdit);
    for (auto *number : { m_percent, m_seconds })
        connect(number, &QSpinBox::valueChanged, this, &AppealForm::noteEdit);
    connect(m_isOnline, &QCheckBox::toggled, this, &AppealForm::noteEdit);
}

QString AppealForm::addText() const
{
    return tr("New appeal");
}

QString AppealForm::titleOfCurrent() const
{
    return m_title->text();
}

Appeal AppealForm::blank() const
{
    return {};
}

void AppealForm::show(const Appeal &value)
{
    m_title->setText(value.title);
    m_text->setText(value.text);
    m_goal->setText(value.goal);
    m_percent->setValue(value.percentReached);
    m_starts->setDate(value.startsOn);
    m_ends->setDate(value.endsOn);
    m_link->setText(value.link.toString());
    m_linkText->setText(value.linkText);
    m_seconds->setValue(value.noticeSeconds);
    m_isOnline->setChecked(value.isOnline);
    m_note->setPlainText(value.note);
}

Result<Appeal> AppealForm::read(Appeal value) const
{
    for (const auto *date : { m_starts, m_ends }) {
        if (!date->fault().isEmpty())
            return Error { Error::Kind::BadInput, date->fault() };
    }
    value.title = m_title->text().trimmed();
    value.text = m_text->text().trimmed();
    value.goal = m_goal->text().trimmed();
    value.percentReached = m_percent->value();
    value.startsOn = m_starts->date();
    value.endsOn = m_ends->date();
    value.link = QUrl(m_link->text().trimmed());
    value.linkText = m_linkText->text().trimmed();
    value.noticeSeconds = m_seconds->value();
    value.isOnline = m_isOnline->isChecked();
    value.note = exactText(*m_note->document()).trimmed();
    return value;
}

CatalogueEntry AppealForm::entryOf(const Loaded<Appeal> &loaded) const
{
    return { loaded.entity, loaded.value.title, loaded.value.isOnline ? tr("online") : tr("not online") };
}

bool AppealForm::comesBefore(const Appeal &one, const Appeal &other) const
{
    return one.endsOn > other.endsOn;
}

void AppealForm::focusFirst()
{
    m_title->setFocus();
}

} // namespace tenue
