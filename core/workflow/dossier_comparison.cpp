// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/dossier_comparison.h"

#include "core/domain/mandate.h"
#include "core/domain/verdict_scale.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void collectIdentifiers(const QJsonValue &value, QSet<EntityId> &found)
{
    if (value.isString()) {
        if (const auto id = EntityId::parse(value.toString()))
            found.insert(*id);
    } else if (value.isArray()) {
        for (const auto &each : value.toArray())
            collectIdentifiers(each, found);
    } else if (value.isObject()) {
        for (const auto &each : value.toObject())
            collectIdentifiers(each, found);
    }
}

QString nameIn(const QJsonObject &content)
{
    for (const auto &member : { u"key"_s, u"name"_s, u"title"_s }) {
        if (content.contains(member))
            return content.value(member).toString();
    }
    return {};
}

Result<> addName(Workspace &workspace, const EntityId &entity, DossierWords &words)
{
    const auto head = workspace.revisions().head(entity);
    if (!head)
        return head.error();
    if (!*head)
        return {}; // not in this workspace: its identifier is all there is to show
    const auto content = workspace.revisions().content(**head);
    if (!content)
        return content.error();
    if (const auto name = nameIn(content->object()); !name.isEmpty())
        words.names.insert(entity.uuid(), name);
    return {};
}

Result<> addVerdicts(Workspace &workspace, const MandateId &mandate, DossierWords &words)
{
    const auto found = workspace.entities().find<Mandate>(entityOf(mandate));
    if (!found)
        return found.error();
    if (!*found)
        return {};
    const auto scale = workspace.entities().find<VerdictScale>(entityOf((*found)->value.scale));
    if (!scale)
        return scale.error();
    if (*scale) {
        for (const auto &verdict : (*scale)->value.verdicts)
            words.verdicts.insert(verdict.key, verdict.label);
    }
    return {};
}

Result<> addEvidence(Workspace &workspace, const Promise &dossier, DossierWords &words)
{
    for (const auto &cited : dossier.evidence) {
        if (words.evidence.contains(cited.revision))
            continue;
        const auto content = workspace.revisions().content(cited.revision);
        if (content)
            words.evidence.insert(cited.revision, content->object());
        else if (content.error().kind != Error::Kind::NotFound && content.error().kind != Error::Kind::Redacted)
            return content.error();
    }
    return {};
}

} // namespace

Result<DossierWords> wordsFor(Workspace &workspace, const QList<Promise> &dossiers)
{
    DossierWords words;
    QSet<EntityId> identifiers;
    QSet<MandateId> mandates;
    for (const auto &dossier : dossiers) {
        collectIdentifiers(dossier.toJson(), identifiers);
        mandates.insert(dossier.mandate);
        if (auto added = addEvidence(workspace, dossier, words); !added)
            return added.error();
    }
    for (const auto &entity : identifiers) {
        if (auto added = addName(workspace, entity, words); !added)
            return added.error();
    }
    for (const auto &mandate : mandates) {
        if (auto added = addVerdicts(workspace, mandate, words); !added)
            return added.error();
    }
    return words;
}

Result<DossierDiff> compareRevisions(Workspace &workspace, const RevisionId &before, const RevisionId &after)
{
    QList<Promise> sides;
    for (const auto &revision : { before, after }) {
        const auto content = workspace.revisions().content(revision);
        if (!content)
            return content.error();
        auto value = Promise::fromJson(content->object());
        if (!value)
            return value.error();
        sides.append(*std::move(value));
    }
    const auto words = wordsFor(workspace, sides);
    if (!words)
        return words.error();
    return compareDossiers(sides.first(), sides.last(), *words);
}

} // namespace tenue
