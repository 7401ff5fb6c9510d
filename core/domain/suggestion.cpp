// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/suggestion.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"
#include "core/domain/named_values.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<NamedValue<SuggestionState>, 4> StateNames { {
    { SuggestionState::Open, "open" },
    { SuggestionState::Accepted, "accepted" },
    { SuggestionState::PartlyAccepted, "partly-accepted" },
    { SuggestionState::Refused, "refused" },
} };

} // namespace

QString nameOf(SuggestionState state)
{
    return nameIn(StateNames, state);
}

std::optional<SuggestionState> suggestionStateNamed(QStringView name)
{
    return valueIn(StateNames, name);
}

QJsonObject Suggestion::toJson() const
{
    return withoutEmptyMembers({ { u"promise"_s, jsonOf(promise) },
                                 { u"base"_s, base.toString() },
                                 { u"proposed"_s, proposed },
                                 { u"evidence"_s, evidence },
                                 { u"note"_s, note },
                                 { u"state"_s, nameOf(state) },
                                 { u"answer"_s, answer },
                                 { u"result"_s, result ? QJsonValue(result->toString()) : QJsonValue() } });
}

Result<Suggestion> Suggestion::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const auto promise = reader.id<PromiseId>("promise");
    const auto base = reader.revision("base");
    if (!base)
        reader.refuse("base", translate("Suggestion", "a revision is missing here"));
    Suggestion suggestion { promise, base.value_or(RevisionId(ContentHash::of({}))) };
    suggestion.proposed = reader.object("proposed");
    suggestion.evidence = json.value(u"evidence"_s).toArray();
    suggestion.note = reader.text("note");
    const auto state = suggestionStateNamed(reader.text("state"));
    if (!state)
        reader.refuse("state", translate("Suggestion", "open, accepted, partly-accepted or refused is wanted here"));
    suggestion.state = state.value_or(SuggestionState::Open);
    suggestion.answer = reader.text("answer");
    suggestion.result = reader.revision("result");
    if (!reader.isGood())
        return reader.problem();
    return suggestion;
}

Result<> Suggestion::check() const
{
    if (promise.isNull() || proposed.isEmpty())
        return Error { Error::Kind::BadInput, translate("Suggestion", "The suggestion proposes no text.") };
    if (state == SuggestionState::Refused && answer.trimmed().isEmpty())
        return Error { Error::Kind::BadInput, translate("Suggestion", "Say in a note why the suggestion is refused.") };
    return {};
}

} // namespace tenue
