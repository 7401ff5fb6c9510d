// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/import_frame.h"

#include "core/base/words.h"
#include "core/domain/slug.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString foldedName(const QString &name)
{
    return name.simplified().toCaseFolded();
}

QString addressKey(const QString &address, const QString &title)
{
    return address + QChar(u'\0') + title;
}

QString freeAmong(const QSet<QString> &taken, const QString &wanted)
{
    QString candidate = wanted;
    for (int suffix = 2; taken.contains(candidate); ++suffix)
        candidate = wanted + u'-' + QString::number(suffix);
    return candidate;
}

} // namespace

Result<> ImportFrame::find()
{
    if (auto found = findMandate(); !found)
        return found;
    if (auto found = findThemes(); !found)
        return found;
    return findDocument();
}

QString ImportFrame::freeMandateSlug(const QString &title, const QList<Loaded<Mandate>> &others) const
{
    QSet<QString> taken;
    for (const auto &other : others)
        taken.insert(other.value.slug);
    return freeAmong(taken, slugOf(title));
}

Result<> ImportFrame::findMandate()
{
    const auto all = m_workspace.entities().all<Mandate>();
    if (!all)
        return all.error();
    for (const auto &mandate : *all) {
        const bool isNamed = m_wanted
            ? entityOf(*m_wanted) == mandate.entity
            : m_mapping.mandate && foldedName(mandate.value.title) == foldedName(m_mapping.mandate->title);
        const bool isOnly = !m_wanted && !m_mapping.mandate && all->size() == 1;
        if (!isNamed && !isOnly)
            continue;
        m_mandate = MandateId(mandate.entity.uuid());
        return findScale(mandate.value.scale);
    }
    if (!m_mapping.mandate)
        return Error { Error::Kind::BadInput,
                       all->isEmpty()
                           ? translate("Import",
                                       "This workspace has no mandate yet: name one in the mapping, or make "
                                       "one first.")
                           : translate("Import", "This workspace has several mandates: name the one in the mapping.") };
    m_mandate = MandateId::create();
    m_newMandate = m_mapping.mandate;
    if (m_newMandate->slug.isEmpty())
        m_newMandate->slug = freeMandateSlug(m_newMandate->title, *all);
    if (auto found = findScale(std::nullopt); !found)
        return found;
    return m_newMandate->check();
}

Result<> ImportFrame::findScale(const std::optional<ScaleId> &scale)
{
    const auto all = m_workspace.entities().all<VerdictScale>();
    if (!all)
        return all.error();
    for (const auto &known : *all) {
        const bool isWanted
            = scale ? entityOf(*scale) == known.entity : !m_mapping.scale || *m_mapping.scale == known.value;
        if (!isWanted)
            continue;
        m_scale = known.value;
        if (m_newMandate)
            m_newMandate->scale = ScaleId(known.entity.uuid());
        return {};
    }
    if (scale || !m_mapping.scale)
        return Error { Error::Kind::BadInput,
                       translate("Import", "The mandate has no scale of verdicts: choose one for it first.") };
    m_scale = *m_mapping.scale;
    m_newScale = { ScaleId::create(), m_scale };
    m_newMandate->scale = m_newScale->first;
    return m_scale.check();
}

Result<> ImportFrame::findThemes()
{
    const auto all = m_workspace.entities().all<Theme>();
    if (!all)
        return all.error();
    for (const auto &theme : *all) {
        m_themes.insert(foldedName(theme.value.name), ThemeId(theme.entity.uuid()));
        m_themeSlugs.insert(theme.value.slug);
    }
    return {};
}

ThemeId ImportFrame::theme(const QString &name)
{
    auto &id = m_themes[foldedName(name)];
    if (!id.isNull())
        return id;
    id = ThemeId::create();
    const auto slug = freeAmong(m_themeSlugs, slugOf(name));
    m_themeSlugs.insert(slug);
    m_newThemes.append({ id, Theme { name.simplified(), slug, {}, 0 } });
    return id;
}

Result<> ImportFrame::findDocument()
{
    if (!m_mapping.source)
        return {};
    const auto all = m_workspace.entities().all<SourceDocument>();
    if (!all)
        return all.error();
    for (const auto &document : *all) {
        if (document.value.mandate == m_mandate
            && foldedName(document.value.title) == foldedName(m_mapping.source->title)) {
            m_document = SourceDocumentId(document.entity.uuid());
            return {};
        }
    }
    auto document = *m_mapping.source;
    document.mandate = m_mandate;
    m_document = SourceDocumentId::create();
    m_newDocument = { *m_document, document };
    return document.check();
}

void ImportFrame::tellNew(ImportPlan &plan) const
{
    plan.newMandate = m_newMandate;
    plan.newScale = m_newScale;
    plan.newThemes = m_newThemes;
    plan.newDocument = m_newDocument;
}

Result<> ImportEvidence::read()
{
    const auto rows = m_workspace.evidence().rows();
    if (!rows)
        return rows.error();
    for (const auto &row : *rows) {
        const Known known { row.evidence, row.head };
        m_byKey.insert(row.key, known);
        if (!row.address.isEmpty())
            m_byAddress.insert(addressKey(row.address, row.title), known);
    }
    return {};
}

std::optional<ImportEvidence::Known> ImportEvidence::find(const EvidenceDraft &draft) const
{
    if (!draft.key.isEmpty()) {
        const auto found = m_byKey.constFind(draft.key);
        return found == m_byKey.constEnd() ? std::nullopt : std::optional(*found);
    }
    const auto found = m_byAddress.constFind(addressKey(QString::fromUtf8(draft.address.toEncoded()), draft.title));
    return draft.address.isEmpty() || found == m_byAddress.constEnd() ? std::nullopt : std::optional(*found);
}

QString ImportEvidence::takeKey(const EvidenceDraft &draft)
{
    const QString wanted = draft.key.isEmpty() ? slugOf(draft.title).section(u'-', 0, 4) : draft.key;
    QString candidate = wanted;
    for (int suffix = 2; m_byKey.contains(candidate); ++suffix)
        candidate = wanted + u'-' + QString::number(suffix);
    return candidate;
}

bool ImportEvidence::attach(const QList<EvidenceDraft> &drafts, Promise &promise, QList<EditedEvidence> &added)
{
    bool changed = false;
    for (const auto &draft : drafts) {
        auto known = find(draft);
        const auto lists = [&](const CitedEvidence &cited) { return known && cited.evidence == known->id; };
        if (std::any_of(promise.evidence.begin(), promise.evidence.end(), lists))
            continue;
        if (!known) {
            Evidence evidence;
            evidence.key = takeKey(draft);
            evidence.title = draft.title;
            evidence.publisher = draft.publisher;
            evidence.author = draft.author;
            evidence.date = draft.date;
            evidence.address = draft.address;
            known = Known { EvidenceId::create(), std::nullopt };
            added.append({ known->id, std::nullopt, evidence });
            m_byKey.insert(evidence.key, *known);
            if (!draft.address.isEmpty())
                m_byAddress.insert(addressKey(QString::fromUtf8(draft.address.toEncoded()), draft.title), *known);
        }
        // One that this import has yet to make gets its pin when it is made.
        promise.evidence.append({ known->id, known->revision.value_or(RevisionId(ContentHash::of({}))) });
        changed = true;
    }
    return changed;
}

} // namespace tenue
