// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace tenue
{

class DateField;
class PictureField;
class Prompts;
class TextLabel;

/// How readers meet a promise, beside its text: whether it is featured, verdicts on criteria, related
/// promises, weight, embargo, withdrawal, and its picture.
class PresentationSection : public QWidget
{
    Q_OBJECT

public:
    PresentationSection(Desks &desks, Prompts &prompts, QWidget *parent = nullptr);

    void show(const Promise &promise, const VerdictScale &scale);
    /// What cannot be read yet leaves the promise as it was; the section says which field.
    void putInto(Promise &promise) const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *newLine(const QString &objectName);
    void addRow(const QString &label, QWidget *field);
    QList<CriterionVerdict> verdictsFor(const QStringList &criteria) const;
    void putRelations(Promise &promise) const;
    void showFaults() const;

    Desks &m_desks;
    VerdictScale m_scale;
    QGridLayout *m_rows;
    QPlainTextEdit *m_verdicts;
    QCheckBox *m_isFeatured;
    QLineEdit *m_featuredText;
    QSpinBox *m_weight;
    QLineEdit *m_related;
    QLineEdit *m_splitFrom;
    QLineEdit *m_mergedInto;
    PictureField *m_picture;
    QLineEdit *m_embargo;
    DateField *m_withdrawnOn;
    QLineEdit *m_withdrawnBecause;
    TextLabel *m_fault;
};

} // namespace tenue
