// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/dossier_findings.h"
#include "ui/editor/open_dossier.h"

#include <QtCore/QObject>

namespace tenue
{

class WritingArea;

/// Gives the writing area what the newsroom knows: its language and typography, its words, the
/// templates of the mandate, and which paragraphs state something that nothing supports.
class DossierDrafting : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    DossierDrafting(Desks &desks, OpenDossier &dossier, WritingArea &writing, QObject *parent);

    /// Before a dossier is opened: what is the newsroom's.
    void begin();
    /// The open dossier is another one, or changed as a whole.
    void refresh();
    /// Points out, beside the text, what it states and does not cite, of `findings`; waived ones are left out.
    void showClaims(const QList<DossierFinding> &findings);

Q_SIGNALS:
    /// Something could not be read or kept.
    void failed(const tenue::Error &error);

private:
    void readWords();
    void readTemplates();
    void addWord(const QString &word);

    Desks &m_desks;
    OpenDossier &m_dossier;
    WritingArea &m_writing;
    MandateId m_mandate; ///< whose templates are known
};

} // namespace tenue
