// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStackedWidget>

class QLineEdit;

namespace tenue
{

class ElidedLabel;

/// The title of a dossier: words until somebody clicks them, then a field.
///
/// Enter or leaving the field takes what was typed, Esc does not.
class TitleField : public QStackedWidget
{
    Q_OBJECT

public:
    explicit TitleField(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    /// Opens the field, with everything selected.
    void edit();
    /// Opens the field with these letters selected.
    void showWords(qsizetype start, qsizetype length);
    /// Letters of a text.
    struct Selection {
        qsizetype start = 0;
        qsizetype length = 0;
        QString text = {}; ///< the whole, as it is typed
    };
    /// What is selected in the open field while it has the focus; of length 0 otherwise.
    Selection selection() const;
    /// What is in the field while it is open, else the title.
    QString title() const;

Q_SIGNALS:
    /// A person gave another title.
    void titleChanged(const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();

    ElidedLabel *m_words;
    QLineEdit *m_field;
    QString m_title;
    bool m_isReadOnly = false;
};

} // namespace tenue
