// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/dossier_draft.h"

#include "core/base/canonical_json.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

// Evidence that was never saved has no revision to pin; the save pins the one that it makes.
RevisionId unsavedRevision()
{
    return RevisionId(ContentHash::of({}));
}

QJsonObject jsonOfEdited(const EditedEvidence &edited)
{
    return withoutEmptyMembers({ { u"id"_s, jsonOf(edited.id) },
                                 { u"base"_s, edited.base ? QJsonValue(edited.base->toString()) : QJsonValue() },
                                 { u"value"_s, edited.value.toJson() } });
}

EditedEvidence readEdited(JsonReader &reader)
{
    EditedEvidence edited { reader.id<EvidenceId>("id"), reader.revision("base"), {} };
    if (const auto value = Evidence::fromJson(reader.object("value")))
        edited.value = *value;
    else
        reader.refuse("value", value.error().message);
    return edited;
}

auto sameEvidence(const EvidenceId &id)
{
    return [id](const CitedEvidence &cited) { return cited.evidence == id; };
}

} // namespace

const EditedEvidence *DossierDraft::edited(const EvidenceId &id) const
{
    const auto found
        = std::find_if(evidence.cbegin(), evidence.cend(), [&](const auto &each) { return each.id == id; });
    return found == evidence.cend() ? nullptr : &*found;
}

bool DossierDraft::lists(const EvidenceId &id) const
{
    return std::any_of(promise.evidence.cbegin(), promise.evidence.cend(), sameEvidence(id));
}

void DossierDraft::putEvidence(const EditedEvidence &edit)
{
    const auto same
        = std::find_if(evidence.begin(), evidence.end(), [&](const auto &each) { return each.id == edit.id; });
    if (same == evidence.end())
        evidence.append(edit);
    else
        *same = edit;
    if (!lists(edit.id))
        promise.evidence.append({ edit.id, edit.base.value_or(unsavedRevision()) });
}

void DossierDraft::citeRevision(const EvidenceId &id, const RevisionId &revision)
{
    if (!lists(id))
        promise.evidence.append({ id, revision });
}

void DossierDraft::removeEvidence(const EvidenceId &id)
{
    promise.evidence.removeIf(sameEvidence(id));
    evidence.removeIf([&](const auto &each) { return each.id == id; });
}

bool DossierDraft::moveEvidence(const EvidenceId &id, int step)
{
    auto &list = promise.evidence;
    const auto from = std::distance(list.begin(), std::find_if(list.begin(), list.end(), sameEvidence(id)));
    const auto to = std::clamp<qsizetype>(from + step, 0, list.size() - 1);
    if (from == list.size() || from == to)
        return false;
    list.move(from, to);
    return true;
}

bool DossierDraft::isDifferentFrom(const Promise &head) const
{
    if (!evidence.isEmpty())
        return true;
    // Most often it is the same letter by letter; writing both down takes ten times as long.
    if (promise == head)
        return false;
    const auto mine = CanonicalJson::of(promise.toJson());
    const auto theirs = CanonicalJson::of(head.toJson());
    // What cannot be written is certainly not what was written.
    return !mine || !theirs || *mine != *theirs;
}

QJsonObject DossierDraft::toJson() const
{
    QJsonArray edits;
    for (const auto &each : evidence)
        edits.append(jsonOfEdited(each));
    return withoutEmptyMembers({ { u"promise"_s, promise.toJson() }, { u"evidence"_s, edits } });
}

Result<DossierDraft> DossierDraft::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    DossierDraft draft;
    draft.evidence = reader.list<EditedEvidence>("evidence", readEdited);
    const auto promise = Promise::fromJson(reader.object("promise"));
    if (!promise)
        return promise.error();
    if (!reader.isGood())
        return reader.problem();
    draft.promise = *promise;
    return draft;
}

} // namespace tenue
