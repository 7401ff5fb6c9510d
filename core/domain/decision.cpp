// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/decision.h"

#include "core/base/canonical_json.h"
#include "core/base/clock.h"
#include "core/base/words.h"
#include "core/domain/named_values.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<NamedValue<Act>, 9> ActNames { {
    { Act::Submit, "submit" },
    { Act::RequestChanges, "request-changes" },
    { Act::Approve, "approve" },
    { Act::Publish, "publish" },
    { Act::Unpublish, "unpublish" },
    { Act::Withdraw, "withdraw" },
    { Act::TakeOver, "take-over" },
    { Act::Correct, "correct" },
    { Act::TakeBack, "take-back" },
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

bool putsOnline(Act act)
{
    return act == Act::Publish || act == Act::Correct;
}

WorkflowState stateAfter(std::optional<Act> act)
{
    if (!act)
        return WorkflowState::Draft;
    switch (*act) {
    case Act::Submit:
    case Act::Withdraw:
        return WorkflowState::Submitted;
    case Act::RequestChanges:
        return WorkflowState::ChangesRequested;
    case Act::Approve:
        return WorkflowState::Approved;
    case Act::TakeOver:
    case Act::TakeBack:
        return WorkflowState::Draft;
    case Act::Publish:
    case Act::Correct:
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
                                 { u"note"_s, note },
                                 { u"urgent"_s, isUrgent ? QJsonValue(true) : QJsonValue() },
                                 { u"embargo"_s, embargo.isValid() ? QJsonValue(utcText(embargo)) : QJsonValue() },
                                 { u"correction"_s, correction ? QJsonValue(correction->toJson()) : QJsonValue() },
                                 { u"sentence"_s, sentence } });
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
        reader.refuse("act", translate("Decision", "the name of an act is wanted here: submit, approve, publish …"));
    Decision decision { promise, revision.value_or(RevisionId(ContentHash::of({}))), act.value_or(Act::Submit) };
    decision.note = reader.text("note");
    decision.isUrgent = reader.flag("urgent");
    const auto embargo = reader.text("embargo");
    decision.embargo = fromUtcText(embargo);
    if (!embargo.isEmpty() && !decision.embargo.isValid())
        reader.refuse("embargo", translate("Decision", "a moment in UTC is wanted here"));
    decision.correction = reader.optional<Correction>("correction", Correction::read);
    decision.sentence = reader.text("sentence");
    if (!reader.isGood())
        return reader.problem();
    return decision;
}

Result<> Decision::check() const
{
    if (promise.isNull())
        return Error { Error::Kind::BadInput, translate("Decision", "The decision names no promise.") };
    if (act == Act::RequestChanges && note.trimmed().isEmpty())
        return Error { Error::Kind::BadInput,
                       translate("Decision", "Say in a note what has to change before sending the dossier back.") };
    if (act == Act::Withdraw && note.trimmed().isEmpty())
        return Error { Error::Kind::BadInput, translate("Decision", "Say in a note why the approval is withdrawn.") };
    if (isUrgent && note.trimmed().isEmpty())
        return Error { Error::Kind::BadInput,
                       translate("Decision", "Say in a note why nobody else could read it before publication.") };
    if (act == Act::Correct && (!correction || correction->sentence.trimmed().isEmpty()))
        return Error { Error::Kind::BadInput,
                       translate("Decision", "Write the sentence that tells readers what was corrected.") };
    return {};
}

} // namespace tenue
