// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_label.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QTimeEdit;

namespace tenue
{

class DateField;

/// A day and a time of this machine's zone.
struct MomentFields {
    DateField *day = nullptr;
    QTimeEdit *time = nullptr;

    /// In UTC; invalid while no day is typed.
    QDateTime moment() const;
};

/// A decision that wants words: what it does in plain sentences, what has to be written, and the act.
///
/// What is missing keeps the act off, and its tool tip says so. Nothing typed is lost when the
/// decision is refused: the dialog stays, with the reason.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Wanted { Optional, Required };
    enum class Weight { Plain, Grave }; ///< grave: it cannot be undone

    DecisionDialog(const QString &title, const QString &sentence, const QString &act, Weight weight, QWidget *parent);

    /// A grey sentence of its own between the fields.
    void addSentence(const QString &sentence, Tone tone = Tone::Second);
    /// A text of some lines; `missing` is what the tool tip of the act says while it is empty.
    QPlainTextEdit *addText(const QString &name, const QString &hint, Wanted wanted, const QString &missing = {});
    QComboBox *addChoice(const QString &name, const QStringList &choices);
    MomentFields addMoment(const QString &name);
    /// `obstacle` says why the act is off; empty if nothing hinders it. Asked after each edit.
    void addCondition(const std::function<QString()> &obstacle);

    QPushButton &actButton() { return *m_act; }
    /// The decision was refused: the sentence says why.
    void showFault(const QString &sentence);

Q_SIGNALS:
    /// Everything wanted is there, and somebody chose the act. The dialog stays until it is closed.
    void confirmed();

public Q_SLOTS:
    void refresh();

private:
    QWidget *newFoot(const QString &act, Weight weight);
    void beginWith(QWidget *field);

    QBoxLayout *m_column;
    TextLabel *m_fault;
    QPushButton *m_act = nullptr;
    QWidget *m_first = nullptr; ///< the field that has the focus when the dialog opens
    QList<std::function<QString()>> m_obstacles;
};

/// Without what is around them, with their lines and no-break spaces kept.
QString wordsIn(const QPlainTextEdit &text);

} // namespace tenue
