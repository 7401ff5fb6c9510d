// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/open_dossier.h"

class QWidget;

namespace tenue
{

class Prompts;
class StripStack;

/// Saves the open dossier and says what came of it: revision, conflict, recovered draft, full disk.
///
/// Nothing of a colleague's is ever overwritten: after a conflict both texts are shown, and only
/// then can the person's own be put on top.
class DossierSaving : public QObject
{
    Q_OBJECT

public:
    DossierSaving(Desks &desks, OpenDossier &dossier, StripStack &strips, Prompts &prompts, QWidget *page);

    /// What is to be told about a dossier that was just opened.
    void tellAboutOpening();
    /// Asks for a reason and a note under `anchor`, then saves.
    void askAndSave(QWidget &anchor);
    /// False if nothing was saved; the strips say why.
    bool save(Reason reason, const QString &note);
    /// Keeps the draft. False if it cannot be kept and the person did not give it up; when they do
    /// so later, `leavingAllowed()` follows.
    bool mayLeave();
    /// Puts the text on top of the newest revision, which the person has just read.
    void saveOnTop();
    void discardMine();
    /// Saves what both texts came to.
    void saveMerged(const RevisionId &theirs, const Promise &merged);

Q_SIGNALS:
    void saved(const tenue::PromiseId &promise);
    /// The newest revision and the person's text shall be shown side by side.
    void comparisonRequested();
    void leavingAllowed();
    /// The two texts shall be put together, paragraph by paragraph.
    void mergeRequested();

private:
    void tellConflict();
    void tellKeeping();
    void tellFailure(const QString &key, const Error &error);
    void askToLeave(const Error &error);

    Desks &m_desks;
    OpenDossier &m_dossier;
    StripStack &m_strips;
    Prompts &m_prompts;
    QWidget *m_page;
};

} // namespace tenue
