// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/dossier_authorship.h"
#include "ui/editor/open_dossier.h"
#include "ui/models/catalogue.h"
#include "ui/widgets/long_work.h"

#include <QtCore/QPoint>

namespace tenue
{

class WritingArea;

/// Tells of the sentence under the mouse who wrote it, when, and on which evidence, as a tool tip of the editor.
///
/// The authors are looked for on another thread when they are first asked for, once for each revision. A sentence that
/// reads otherwise than in the revision that the text began from is the person's own, and not saved yet.
class AuthorTips : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    AuthorTips(Desks &desks, const OpenDossier &dossier, WritingArea &writing, QObject *parent);

    /// Of the sentence at `position` of `text`; empty between sentences, and while the authors are looked for.
    QString wordsAt(const QString &text, qsizetype position) const;

private:
    void tell(int position, const QPoint &at);
    void find(const RevisionId &revision);

    Desks &m_desks;
    const OpenDossier &m_dossier;
    WritingArea &m_writing;
    std::optional<RevisionId> m_revision; ///< that the authors are known of
    Authorship m_authorship;
    Catalogue m_catalogue;
    int m_position = -1; ///< where the mouse rested last
    QPoint m_at;
    LongWork m_finding;
};

} // namespace tenue
