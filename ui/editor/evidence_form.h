// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/open_dossier.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;

namespace tenue
{

class CapturesField;
class DateField;
class Prompts;
class QuotesField;
class TextLabel;

/// The fields of one piece of evidence, in the panel of the dossier.
///
/// What is typed goes into the dossier, and so into the draft, as soon as it is a piece of evidence:
/// a title and a key. Cancel takes it all back.
class EvidenceForm : public QWidget
{
    Q_OBJECT

public:
    EvidenceForm(Desks &desks, OpenDossier &dossier, Prompts &prompts, QWidget *parent = nullptr);

    void startNew();
    void startEditing(const EditedEvidence &evidence);
    /// Hands over what was typed a moment ago.
    void commit();
    const EvidenceId &evidence() const { return m_id; }

Q_SIGNALS:
    void closed();

private:
    QWidget *newHead();
    QWidget *newFields();
    void connectFields();
    void start(const Evidence &value);
    Evidence value() const;
    void proposeKey();
    bool isKeyTaken(const QString &key) const;
    void noteEdit();
    void showFoundQuotes();
    void close();
    void cancel();

    Desks &m_desks;
    OpenDossier &m_dossier;
    EvidenceId m_id;
    std::optional<RevisionId> m_base;
    DossierDraft m_before;
    bool m_isNew = false;
    bool m_hasOwnKey = false;
    bool m_hasEdits = false;
    TextLabel *m_heading;
    QLineEdit *m_title;
    QLineEdit *m_key;
    QLineEdit *m_publisher;
    QLineEdit *m_author;
    DateField *m_date;
    QLineEdit *m_address;
    DateField *m_accessedOn;
    QuotesField *m_quotes;
    CapturesField *m_captures;
    TextLabel *m_fault;
    QTimer m_commitSoon;
};

} // namespace tenue
