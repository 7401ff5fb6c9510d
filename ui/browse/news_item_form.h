// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/catalogue_form.h"

class QCheckBox;
class QSpinBox;

namespace tenue
{

class DateField;

/// Edits the news on promises.
class NewsItemForm : public ValueForm<NewsItem>
{
    Q_OBJECT

public:
    explicit NewsItemForm(Desks &desks, QWidget *parent = nullptr);

    QString addText() const override;
    QString titleOfCurrent() const override;

protected:
    NewsItem blank() const override;
    void show(const NewsItem &value) override;
    Result<NewsItem> read(NewsItem value) const override;
    CatalogueEntry entryOf(const Loaded<NewsItem> &loaded) const override;
    bool comesBefore(const NewsItem &one, const NewsItem &other) const override;
    void focusFirst() override;

private:
    QLineEdit *m_title;
    DateField *m_date;
    QPlainTextEdit *m_text;
    QLineEdit *m_address;
    QLineEdit *m_promises;
    QLineEdit *m_embargo;
    QCheckBox *m_isOnline;
    QPlainTextEdit *m_note;
};

} // namespace tenue
