// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/reply_request_form.h"

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

ReplyRequestForm::ReplyRequestForm(Desks &desks, QWidget *parent)
    : ValueForm(desks, parent)
    , m_promises(newLine(u"promises"_s))
    , m_to(newLine(u"to"_s))
    , m_channel(newLine(u"channel"_s))
    , m_question(newText(u"question"_s, 3))
    , m_askedOn(new DateField)
    , m_answerDue(new DateField)
    , m_status(newChoice(u"status"_s))
    , m_answeredOn(new DateField)
    , m_answer(newText(u"answer"_s, 5))
    , m_isOnline(new QCheckBox(tr("&Online with the next publication")))
    , m_note(newText(u"note"_s, 2))
{
    m_status->addItem(tr("Waiting"), nameOf(ReplyStatus::Waiting));
    m_status->addItem(tr("Answered"), nameOf(ReplyStatus::Answered));
    m_status->addItem(tr("Declined"), nameOf(ReplyStatus::Declined));
    m_status->addItem(tr("Silent"), nameOf(ReplyStatus::Silent));
    m_askedOn->setObjectName(u"askedOn"_s);
    m_answerDue->setObjectName(u"answerDue"_s);
    m_answeredOn->setObjectName(u"answeredOn"_s);
    m_isOnline->setObjectName(u"isOnline"_s);
    addFields({ { tr("Put &to"), m_to }, { tr("&Promises"), m_promises } });
    addField(tr("&Question"), m_question);
    addFields({ { tr("By (c&hannel)"), m_channel }, { tr("Stat&us"), m_status } });
    addFields({ { tr("Put o&n"), m_askedOn }, { tr("Answer &due"), m_answerDue } });
    addField(tr("Ans&wered or declined on"), m_answeredOn);
    addField(tr("&Answer"), m_answer, tr("Whole, as they wrote it."));
    addField(tr("Note for co&lleagues"), m_note, tr("Never published."));
    addWidget(m_isOnline);
    for (auto *date : { m_askedOn, m_answerDue, m_answeredOn })
        connect(date, &DateField::dateEdited, this, &ReplyRequestForm::noteEdit);
    connect(m_isOnline, &QCheckBox::toggled, this, &ReplyRequestForm::noteEdit);
}

QString ReplyRequestForm::addText() const
{
    return tr("New question");
}

QString ReplyRequestForm::titleOfCurrent() const
{
    return m_to->text();
}

ReplyRequest ReplyRequestForm::blank() const
{
    ReplyRequest blank;
    if (!m_about.isNull())
        blank.promises.append(m_about);
    return blank;
}

void ReplyRequestForm::startFor(const PromiseId &promise)
{
    m_about = promise;
    openNew();
    m_about = {};
}

void ReplyRequestForm::show(const ReplyRequest &value)
{
    m_promises->setText(promisesLine(desks().workspace(), value.promises));
    m_to->setText(value.to);
    m_channel->setText(value.channel);
    m_question->setPlainText(value.question);
    m_askedOn->setDate(value.askedOn);
    m_answerDue->setDate(value.answerDue);
    m_status->setCurrentIndex(m_status->findData(nameOf(value.status)));
    m_answeredOn->setDate(value.answeredOn);
    m_answer->setPlainText(value.answer);
    m_isOnline->setChecked(value.isOnline);
    m_note->setPlainText(value.note);
}

Result<ReplyRequest> ReplyRequestForm::read(ReplyRequest value) const
{
    for (const auto *date : { m_askedOn, m_answerDue, m_answeredOn }) {
        if (!date->fault().isEmpty())
            return Error { Error::Kind::BadInput, date->fault() };
    }
    const auto promises = promisesInLine(desks().workspace(), m_promises->text());
    if (!promises)
        return promises.error();
    value.promises = *promises;
    value.to = m_to->text().trimmed();
    value.channel = m_channel->text().trimmed();
    value.question = exactText(*m_question->document()).trimmed();
    value.askedOn = m_askedOn->date();
    value.answerDue = m_answerDue->date();
    value.status = replyStatusNamed(m_status->currentData().toString()).value_or(value.status);
    value.answeredOn = m_answeredOn->date();
    value.answer = exactText(*m_answer->document()).trimmed();
    value.isOnline = m_isOnline->isChecked();
    value.note = exactText(*m_note->document()).trimmed();
    return value;
}

CatalogueEntry ReplyRequestForm::entryOf(const Loaded<ReplyRequest> &loaded) const
{
    return { loaded.entity, loaded.value.to, m_status->itemText(m_status->findData(nameOf(loaded.value.status))) };
}

bool ReplyRequestForm::comesBefore(const ReplyRequest &one, const ReplyRequest &other) const
{
    return one.askedOn > other.askedOn;
}

void ReplyRequestForm::focusFirst()
{
    m_to->setFocus();
}

} // namespace tenue
