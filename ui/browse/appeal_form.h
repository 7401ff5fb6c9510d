// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/catalogue_form.h"

class QCheckBox;
class QSpinBox;

namespace tenue
{

class DateField;

/// Edits the appeals for support.
class AppealForm : public ValueForm<Appeal>
{
    Q_OBJECT

public:
    explicit AppealForm(Desks &desks, QWidget *parent = nullptr);

    QString addText() const override;
    QString titleOfCurrent() const override;

protected:
    Appeal blank() const override;
    void show(const Appeal &value) override;
    Result<Appeal> read(Appeal value) const override;
    CatalogueEntry entryOf(const Loaded<Appeal> &loaded) const override;
    bool comesBefore(const Appeal &one, const Appeal &other) const override;
    void focusFirst() override;

private:
    QLineEdit *m_title;
    QLineEdit *m_text;
    QLineEdit *m_goal;
    QSpinBox *m_percent;
    DateField *m_starts;
    DateField *m_ends;
    QLineEdit *m_link;
    QLineEdit *m_linkText;
    QSpinBox *m_seconds;
    QCheckBox *m_isOnline;
    QPlainTextEdit *m_note;
};

} // namespace tenue
