// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popover.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tenue
{

class FieldLabel;

/// Asks for a note before something is done: Enter does it at once.
class NotePopover : public Popover
{
    Q_OBJECT

public:
    enum class Wanted { Optional, Required };

    /// `act` are the words on the button.
    NotePopover(const QString &sentence, const QString &act, Wanted wanted, QWidget *parent);

    /// What is asked for where it is no note: "Name".
    void setFieldName(const QString &name, const QString &hint, const QString &missing);
    /// Offers a choice above the note; `chosenReason()` is its index.
    void setReasons(const QStringList &reasons);
    /// Shows something above the note that should be read before.
    void addContent(QWidget *content);
    /// Why it cannot be done; the button is off then.
    void setObstacle(const QString &obstacle);
    int chosenReason() const;
    QString note() const;
    /// Offers a text, which typing replaces.
    void setNote(const QString &note);

Q_SIGNALS:
    void accepted();

private:
    void accept();
    void refresh();

    const Wanted m_wanted;
    QString m_missing;
    FieldLabel *m_label;
    QComboBox *m_reasons;
    QLineEdit *m_note;
    QPushButton *m_act;
    QString m_obstacle;
};

} // namespace tenue
