// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/import_plan.h"

namespace tenue
{

/// What an import's promises belong to: the mandate with its scale, themes, the source document.
/// Found in the workspace by their names; what is not there is planned to be made.
class ImportFrame
{
public:
    /// `mandate` goes before the one that the mapping names.
    ImportFrame(Workspace &workspace, const ColumnMapping &mapping, const std::optional<MandateId> &mandate)
        : m_workspace(workspace)
        , m_mapping(mapping)
        , m_wanted(mandate)
    {
    }

    Result<> find();

    const MandateId &mandate() const { return m_mandate; }
    const VerdictScale &scale() const { return m_scale; }
    const std::optional<SourceDocumentId> &document() const { return m_document; }
    /// The theme of this name, case aside; a new one if there is none yet.
    ThemeId theme(const QString &name);
    /// Puts what has to be made into `plan`.
    void tellNew(ImportPlan &plan) const;

private:
    Result<> findMandate();
    Result<> findScale(const std::optional<ScaleId> &scale);
    Result<> findThemes();
    Result<> findDocument();
    QString freeMandateSlug(const QString &title, const QList<Loaded<Mandate>> &others) const;

    Workspace &m_workspace;
    const ColumnMapping &m_mapping;
    std::optional<MandateId> m_wanted;
    MandateId m_mandate;
    VerdictScale m_scale;
    std::optional<SourceDocumentId> m_document;
    std::optional<Mandate> m_newMandate;
    std::optional<std::pair<ScaleId, VerdictScale>> m_newScale;
    std::optional<std::pair<SourceDocumentId, SourceDocument>> m_newDocument;
    QHash<QString, ThemeId> m_themes; ///< by the folded name
    QSet<QString> m_themeSlugs;
    QList<std::pair<ThemeId, Theme>> m_newThemes;
};

/// The evidence that rows name: found by key, or by address and title; else planned to be made,
/// once however many rows name it.
class ImportEvidence
{
public:
    explicit ImportEvidence(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<> read();
    /// Adds what `promise` does not list yet; new ones to `added`. True if anything was added.
    bool attach(const QList<EvidenceDraft> &drafts, Promise &promise, QList<EditedEvidence> &added);

private:
    struct Known {
        EvidenceId id;
        std::optional<RevisionId> revision; ///< none until this import has made it
    };
    std::optional<Known> find(const EvidenceDraft &draft) const;
    QString takeKey(const EvidenceDraft &draft);

    Workspace &m_workspace;
    QHash<QString, Known> m_byKey;
    QHash<QString, Known> m_byAddress; ///< address, NUL, title
};

} // namespace tenue
