// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/catalogue_form.h"

class QCheckBox;
class QSpinBox;

namespace tenue
{

class DateField;

/// Edits the questions put to those who are judged, and what they answered.
class ReplyRequestForm : public ValueForm<ReplyRequest>
{
    Q_OBJECT

public:
    explicit ReplyRequestForm(Desks &desks, QWidget *parent = nullptr);

    /// A new question about `promise`.
    void startFor(const PromiseId &promise);

    QString addText() const override;
    QString titleOfCurrent() const override;

protected:
    ReplyRequest blank() const override;
    void show(const ReplyRequest &value) override;
    Result<ReplyRequest> read(ReplyRequest value) const override;
    CatalogueEntry entryOf(const Loaded<ReplyRequest> &loaded) const override;
    bool comesBefore(const ReplyRequest &one, const ReplyRequest &other) const override;
    void focusFirst() override;

private:
    PromiseId m_about; ///< what the next blank question is about
    QLineEdit *m_promises;
    QLineEdit *m_to;
    QLineEdit *m_channel;
    QPlainTextEdit *m_question;
    DateField *m_askedOn;
    DateField *m_answerDue;
    QComboBox *m_status;
    DateField *m_answeredOn;
    QPlainTextEdit *m_answer;
    QCheckBox *m_isOnline;
    QPlainTextEdit *m_note;
};

} // namespace tenue
