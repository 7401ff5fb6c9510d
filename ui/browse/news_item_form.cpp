// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/news_item_form.h"

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

NewsItemForm::NewsItemForm(Desks &desks, QWidget *parent)
    : ValueForm(desks, parent)
    , m_title(newLine(u"title"_s))
    , m_date(new DateField)
    , m_text(newText(u"text"_s, 3))
    , m_address(newLine(u"address"_s))
    , m_promises(newLine(u"promises"_s))
    , m_embargo(newLine(u"embargo"_s))
    , m_isOnline(new QCheckBox(tr("&Online with the next publication")))
    , m_note(newText(u"note"_s, 2))
{
    m_date->setObjectName(u"date"_s);
    m_isOnline->setObjectName(u"isOnline"_s);
    m_address->setPlaceholderText(u"https://"_s);
    addField(tr("&Title"), m_title);
    addFields({ { tr("&Date"), m_date }, { tr("&Promises"), m_promises } });
    addField(tr("Te&xt"), m_text, tr("One or two sentences; may be empty."));
    addField(tr("&Address"), m_address, tr("Where readers find more; may be empty."));
    addField(tr("&Embargo until"), m_embargo, tr("Like 2025-11-14 06:00; no file holds it before."));
    addField(tr("&Note for colleagues"), m_note, tr("Never published."));
    addWidget(m_isOnline);
    connect(m_date, &DateField::dateEdited, this, &NewsItemForm::noteEdit);
    connect(m_isOnline, &QCheckBox::toggled, this, &NewsItemForm::noteEdit);
}

QString NewsItemForm::addText() const
{
    return tr("New piece of news");
}

QString NewsItemForm::titleOfCurrent() const
{
    return m_title->text();
}

NewsItem NewsItemForm::blank() const
{
    return {};
}

void NewsItemForm::show(const NewsItem &value)
{
    m_title->setText(value.title);
    m_date->setDate(value.date);
    m_text->setPlainText(value.text);
    m_address->setText(value.address.toString());
    m_promises->setText(promisesLine(desks().workspace(), value.promises));
    m_embargo->setText(momentLine(value.embargo));
    m_isOnline->setChecked(value.isOnline);
    m_note->setPlainText(value.note);
}

Result<NewsItem> NewsItemForm::read(NewsItem value) const
{
    if (!m_date->fault().isEmpty())
        return Error { Error::Kind::BadInput, m_date->fault() };
    const auto promises = promisesInLine(desks().workspace(), m_promises->text());
    if (!promises)
        return promises.error();
    const auto embargo = momentInLine(m_embargo->text());
    if (!embargo)
        return embargo.error();
    value.title = m_title->text().trimmed();
    value.date = m_date->date();
    value.text = exactText(*m_text->document()).trimmed();
    value.address = QUrl(m_address->text().trimmed());
    value.promises = *promises;
    value.embargo = *embargo;
    value.isOnline = m_isOnline->isChecked();
    value.note = exactText(*m_note->document()).trimmed();
    return value;
}

CatalogueEntry NewsItemForm::entryOf(const Loaded<NewsItem> &loaded) const
{
    return { loaded.entity, loaded.value.title, loaded.value.isOnline ? tr("online") : tr("not online") };
}

bool NewsItemForm::comesBefore(const NewsItem &one, const NewsItem &other) const
{
    return one.date > other.date;
}

void NewsItemForm::focusFirst()
{
    m_title->setFocus();
}

} // namespace tenue
