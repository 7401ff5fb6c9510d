// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decision.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"
#include "core/domain/named_values.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<NamedValue<Act>, 5> ActNames { {
    { Act::Submit, "submit" },
    { Act::RequestChanges, "request-changes" },
    { Act::Approve, "approve" },
    { Act::Publish, "publish" },
    { Act::Unpublish, "unpublish" },
} };

constexpr std::array<NamedValue<WorkflowState>, 6> StateNames { {
    { WorkflowState::Draft, "draft" },
    { WorkflowState::Submitted, "submitted" },
    { WorkflowState::ChangesRequested, "changes-requested" },
    { WorkflowState::Approved, "approved" },
    { WorkflowState::Published, "published" },
    { WorkflowState::Unpublished, "unpublished" },
} };

} // namespace

QString nameOf(Act act)
{
    return nameIn(ActNames, act);
}

std::optional<Act> actNamed(QStringView name)
{
    return valueIn(ActNames, name);
}

QString nameOf(WorkflowState state)
{
    return nameIn(StateNames, state);
}

std::optional<WorkflowState> workflowStateNamed(QStringView name)
{
    return valueIn(StateNames, name);
}

WorkflowState stateAfter(std::optional<Act> act)
{
    if (!act)
        return WorkflowState::Draft;
    switch (*act) {
    case Act::Submit:
        return WorkflowState::Submitted;
    case Act::RequestChanges:
        return WorkflowState::ChangesRequested;
    case Act::Approve:
        return WorkflowState::Approved;
    case Act::Publish:
        return WorkflowState::Published;
    case Act::Unpublish:
        return WorkflowState::Unpublished;
    }
    Q_UNREACHABLE();
}

QJsonObject Decision::toJson() const
{
    return withoutEmptyMembers({ { u"promise"_s, jsonOf(promise) },
                                 { u"revision"_s, revision.toString() },
                                 { u"act"_s, nameOf(act) },
                                 { u"note"_s, note } });
}

Result<Decision> Decision::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const auto promise = reader.id<PromiseId>("promise");
    const auto revision = reader.revision("revision");
    if (!revision)
        reader.refuse("revision", translate("Decision", "a revision is missing here"));
    const auto act = actNamed(reader.text("act"));
    if (!act)
        reader.refuse("act",
                      translate("Decision", "submit, request-changes, approve, publish or unpublish is wanted here"));
    const auto note = reader.text("note");
    if (!reader.isGood())
        return reader.problem();
    return Decision { promise, *revision, *act, note };
}

Result<> Decision::check() const
{
    if (promise.isNull())
        return Error { Error::Kind::BadInput, translate("Decision", "The decision names no promise.") };
    if (act == Act::RequestChanges && note.trimmed().isEmpty())
        return Error { Error::Kind::BadInput,
                       translate("Decision", "Say in a note what has to change before sending the dossier back.") };
    return {};
}

} // namespace tenue
