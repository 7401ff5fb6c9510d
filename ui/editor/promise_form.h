// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/open_dossier.h"

#include <QtWidgets/QWidget>

class QFormLayout;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace tenue
{

class DateField;
class SourcesField;
class PresentationSection;
class Prompts;
class ThemesField;

/// The fields of the promise as it was made. What is typed goes into the dossier at once.
class PromiseForm : public QWidget
{
    Q_OBJECT

public:
    PromiseForm(Desks &desks, OpenDossier &dossier, Prompts &prompts, QWidget *parent = nullptr);

    /// Shows the dossier, unless it was this form that changed it.
    void refresh();
    /// Hands over what was typed a moment ago.
    void commit();
    /// Brings the field of this name in the dossier's JSON into view, with the focus.
    void showField(const QString &field);

Q_SIGNALS:
    void closed();

private:
    QWidget *newHead();
    QWidget *newFields();
    void connectFields();
    QPlainTextEdit *newLines(const QString &objectName, const QString &name, int lines);
    void noteEdit();
    void putInto(Promise &promise) const;

    OpenDossier &m_dossier;
    QScrollArea *m_scroll;
    QLineEdit *m_title;
    QPlainTextEdit *m_quote;
    SourcesField *m_sources;
    ThemesField *m_themes;
    QPlainTextEdit *m_institutions;
    QPlainTextEdit *m_criteria;
    DateField *m_deadline;
    QLineEdit *m_deadlineText;
    QSpinBox *m_number;
    QLineEdit *m_slug;
    PresentationSection *m_presentation;
    QTimer m_commitSoon;
    bool m_hasEdits = false;
    bool m_isCommitting = false;
    bool m_isShowing = false;
};

} // namespace tenue
