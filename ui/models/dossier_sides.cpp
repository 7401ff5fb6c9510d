// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dossier_sides.h"

#include "core/base/words.h"
#include "core/domain/mandate.h"
#include "core/domain/staff.h"
#include "ui/models/moment_words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

VerdictScale scaleOf(const Workspace &workspace, const MandateId &mandate)
{
    const auto found = workspace.entities().find<Mandate>(entityOf(mandate));
    if (!found || !*found)
        return {};
    const auto scale = workspace.entities().find<VerdictScale>(entityOf((*found)->value.scale));
    return scale && *scale ? (*scale)->value : VerdictScale {};
}

HistoryEntry draftEntry(const Draft &slot, const Promise &draft, const VerdictScale &scale, const QString &who)
{
    return { .kind = HistoryEntry::Kind::Draft,
             .by = slot.person,
             .who = who,
             .at = slot.at,
             .verdict = scale.find(draft.verdict).value_or(Verdict {}) };
}

} // namespace

Result<DossierSides> DossierSides::load(Desks &desks, const PromiseId &promise)
{
    auto &workspace = desks.workspace();
    DossierSides sides;
    const auto row = workspace.promises().find(promise);
    if (!row)
        return row.error();
    if (!*row)
        return Error { Error::Kind::NotFound, translate("DossierSides", "This promise does not exist.") };
    sides.m_row = *row;
    sides.m_scale = scaleOf(workspace, sides.m_row->mandate);
    const auto entries = loadHistory(desks, promise, sides.m_scale);
    if (!entries)
        return entries.error();
    sides.m_entries = *entries;
    const auto history = workspace.revisions().history(entityOf(promise));
    if (!history)
        return history.error();
    for (const auto &revision : *history) {
        if (!revision.header().parents.isEmpty())
            sides.m_parents.insert(revision.id(), revision.header().parents.first());
    }
    const auto slot = desks.editing().draftOf(entityOf(promise));
    if (!slot)
        return slot.error();
    if (*slot) {
        if (const auto draft = DossierDraft::fromJson((*slot)->content.object())) {
            const auto person = workspace.entities().find<Staff>(entityOf(desks.person()));
            sides.m_draft = draft->promise;
            sides.m_draftBase = (*slot)->base;
            sides.m_entries.prepend(draftEntry(**slot, draft->promise, sides.m_scale,
                                               person && *person ? (*person)->value.name : QString()));
        }
    }
    const auto look = desks.queue().lastLook(promise);
    if (!look)
        return look.error();
    sides.setLastLook(*look, desks.person());
    return sides;
}

void DossierSides::setLastLook(const std::optional<LastLook> &look, const StaffId &person)
{
    m_looked = look;
    markNews(m_entries, person, look);
}

std::optional<RevisionId> DossierSides::revisionFor(CompareWith with, const std::optional<RevisionId> &after) const
{
    switch (with) {
    case CompareWith::Published:
        return m_row->published;
    case CompareWith::Approved:
        return m_row->approved;
    case CompareWith::LastLooked:
        return m_looked ? std::optional(m_looked->revision) : std::nullopt;
    case CompareWith::Previous:
        if (!after)
            return m_draftBase;
        return m_parents.contains(*after) ? std::optional(m_parents.value(*after, *after)) : std::nullopt;
    case CompareWith::Draft:
        return m_draftBase ? m_draftBase : std::optional(m_row->head);
    case CompareWith::Other:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString DossierSides::obstacleTo(CompareWith with, const std::optional<RevisionId> &after) const
{
    switch (with) {
    case CompareWith::Published:
        return m_row->published ? QString() : translate("DossierSides", "This dossier is not online.");
    case CompareWith::Approved:
        return m_row->approved ? QString() : translate("DossierSides", "No revision was approved yet.");
    case CompareWith::LastLooked:
        return m_looked ? QString() : translate("DossierSides", "You have not looked at this dossier before.");
    case CompareWith::Previous:
        return revisionFor(with, after) ? QString() : translate("DossierSides", "There is no earlier revision.");
    case CompareWith::Draft:
        return m_draft ? QString() : translate("DossierSides", "You have no draft of this dossier.");
    case CompareWith::Other:
        return {};
    }
    Q_UNREACHABLE();
}

CompareWith DossierSides::usual() const
{
    for (const auto with : { CompareWith::Published, CompareWith::Approved, CompareWith::LastLooked }) {
        const auto revision = revisionFor(with, m_row->head);
        if (revision && revision != m_row->head)
            return with;
    }
    return CompareWith::Previous;
}

RevisionId DossierSides::beginning() const
{
    auto first = m_row->head;
    while (m_parents.contains(first))
        first = m_parents.value(first, first);
    return first;
}

Result<Promise> DossierSides::textOf(Workspace &workspace, const std::optional<RevisionId> &revision) const
{
    if (!revision)
        return m_draft.value_or(Promise {});
    const auto loaded = workspace.entities().at<Promise>(entityOf(m_row->promise), *revision);
    if (!loaded)
        return loaded.error();
    return loaded->value;
}

QString DossierSides::nameOf(const std::optional<RevisionId> &revision) const
{
    if (!revision)
        return translate("DossierSides", "Your draft");
    for (const auto &entry : m_entries) {
        if (entry.revision == revision)
            return translate("DossierSides", "%1, %2", "“Published”, day")
                .arg(entry.milestone.isEmpty() ? wordOf(entry) : entry.milestone,
                     dayInWords(entry.at.toLocalTime().date()));
    }
    return revision->shortForm();
}

} // namespace tenue
