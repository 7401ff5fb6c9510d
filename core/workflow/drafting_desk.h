// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier_template.h"
#include "core/domain/word_list.h"
#include "core/text/typography.h"
#include "core/workflow/dossier_search.h"
#include "core/workflow/editing_desk.h"

namespace tenue
{

/// A template as it is offered. `revision` is none for the shipped one, which nobody has changed yet.
struct OfferedTemplate {
    EntityId entity;
    std::optional<RevisionId> revision;
    DossierTemplate value;
};

/// What came of a change of many dossiers: each is a unit and a revision of its own.
struct DossiersChanged {
    struct Refusal {
        PromiseId promise;
        Error error;
    };
    int dossiers = 0;
    qsizetype places = 0;
    QList<Refusal> refused; ///< left as they were, each with its reason
};

/// What helps to write in one workspace: the words that count as right, the house style, templates, and
/// changes of many texts.
class DraftingDesk : public QObject
{
    Q_OBJECT

public:
    DraftingDesk(const Session &session, EditingDesk &editing, QObject *parent = nullptr);

    /// The profile that the settings name, or the one of their language.
    Result<TypographyProfile> typography() const;
    Result<> setTypography(TypographyProfile profile);

    Result<QStringList> words() const;
    /// Also when a colleague adds another one at the same time: lists are united, nothing is lost.
    Result<> addWord(const QString &word);
    Result<> removeWord(const QString &word);
    /// Both as one revision; the words that colleagues add meanwhile stay.
    Result<> changeWords(const QStringList &added, const QStringList &removed);

    /// Those for `mandate` first, then those for all; the shipped one where the newsroom has none.
    Result<QList<OfferedTemplate>> templatesFor(const MandateId &mandate) const;
    Result<Saved> save(const EntityId &id, const std::optional<RevisionId> &base, const DossierTemplate &value);

    /// Replaces the places that `findInDossiers()` found and the person kept. A dossier that was saved
    /// meanwhile, or of which this person has a text that is not saved, is refused and left as it is.
    Result<DossiersChanged> replace(const QList<DossierPlace> &places, const TextSearch &search, const QString &with,
                                    const QString &note);
    /// Mends the typography of the newest texts of `promises`, each as a revision of its own.
    Result<DossiersChanged> mendTypography(const QList<PromiseId> &promises, const QString &note);

Q_SIGNALS:
    void wordsChanged();
    void templateSaved(const tenue::EntityId &entity);

private:
    Result<> changeWords(const std::function<bool(WordList &)> &change);
    Result<bool> saveChanged(const Loaded<Promise> &opened, const Promise &changed, const QString &note);

    Session m_session;
    EditingDesk &m_editing;
};

} // namespace tenue
