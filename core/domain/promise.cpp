// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/promise.h"

#include "core/base/canonical_object.h"
#include "core/base/filled_object.h"
#include "core/base/words.h"
#include "core/domain/named_values.h"
#include "core/domain/slug.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<NamedValue<VerdictChange>, 4> ChangeNames { {
    { VerdictChange::FirstExamination, "first-examination" },
    { VerdictChange::NewFact, "new-fact" },
    { VerdictChange::Correction, "correction" },
    { VerdictChange::Method, "method" },
} };

QJsonArray jsonOfSources(const QList<SourcePlace> &sources)
{
    QJsonArray array;
    for (const auto &source : sources)
        array.append(withoutEmptyMembers({ { u"document"_s, jsonOf(source.document) }, { u"page"_s, source.page } }));
    return array;
}

QJsonArray jsonOfEvidence(const QList<CitedEvidence> &evidence)
{
    QJsonArray array;
    for (const auto &cited : evidence)
        array.append(
            QJsonObject { { u"evidence"_s, jsonOf(cited.evidence) }, { u"revision"_s, cited.revision.toString() } });
    return array;
}

QJsonObject jsonOfOrigin(const ImportOrigin &origin)
{
    return FilledObject().add("list"_L1, origin.list).add("row"_L1, origin.row).add("asOf"_L1, origin.asOf).members();
}

template <typename Object>
void describePresentation(Object &json, const Promise &promise)
{
    json.add("image"_L1, promise.image, [](const LeadImage &image) { return image.toJson(); })
        .add("criterionVerdicts"_L1, promise.criterionVerdicts, [](const auto &verdicts) { return jsonOf(verdicts); })
        .add("relations"_L1, promise.relations, [](const auto &relations) { return jsonOf(relations); })
        .add("featuredText"_L1, promise.featuredText)
        .add("withdrawal"_L1, promise.withdrawal,
             [](const Withdrawal &withdrawal) { return jsonOf(std::optional(withdrawal)).toObject(); })
        .add("embargo"_L1, promise.embargo);
    if (promise.weight != 1)
        json.add("weight"_L1, promise.weight);
    if (promise.isFeatured)
        json.flag("isFeatured"_L1);
}

/// The members of a dossier, for a FilledObject or a CanonicalObject.
template <typename Object>
void describe(Object &json, const Promise &promise)
{
    json.add("mandate"_L1, promise.mandate)
        .add("number"_L1, promise.number)
        .add("slug"_L1, promise.slug)
        .add("title"_L1, promise.title)
        .add("quote"_L1, promise.quote)
        .add("sources"_L1, promise.sources, jsonOfSources)
        .add("themes"_L1, promise.themes, [](const auto &ids) { return jsonOf(ids); })
        .add("institutions"_L1, promise.institutions)
        .add("criteria"_L1, promise.criteria)
        .add("deadline"_L1, promise.deadline)
        .add("deadlineText"_L1, promise.deadlineText)
        .add("verdict"_L1, promise.verdict)
        .add("verdictSince"_L1, promise.verdictSince)
        .add("verdictReason"_L1, promise.verdictReason)
        .add("verdictChange"_L1, promise.verdictChange ? nameOf(*promise.verdictChange) : QString())
        .add("summary"_L1, promise.summary)
        .add("body"_L1, promise.body)
        .add("evidence"_L1, promise.evidence, jsonOfEvidence)
        .add("checkedOn"_L1, promise.checkedOn)
        .add("origin"_L1, promise.origin, jsonOfOrigin);
    describePresentation(json, promise);
}

CitedEvidence readCitedEvidence(JsonReader &reader)
{
    const auto evidence = reader.id<EvidenceId>("evidence");
    const auto revision = reader.revision("revision");
    if (!revision)
        reader.refuse("revision", translate("Promise", "a revision is missing here"));
    return { evidence, revision.value_or(RevisionId(ContentHash::of({}))) };
}

void readVerdict(JsonReader &reader, Promise &promise)
{
    promise.verdict = reader.text("verdict");
    promise.verdictSince = reader.date("verdictSince");
    promise.verdictReason = reader.text("verdictReason");
    const auto change = reader.text("verdictChange");
    promise.verdictChange = verdictChangeNamed(change);
    if (!change.isEmpty() && !promise.verdictChange)
        reader.refuse("verdictChange",
                      translate("Promise", "first-examination, new-fact, correction or method is wanted here"));
}

void readPresentation(JsonReader &reader, Promise &promise)
{
    promise.image = reader.optional<LeadImage>("image", LeadImage::fromJson);
    promise.criterionVerdicts = reader.list<CriterionVerdict>("criterionVerdicts", readCriterionVerdict);
    promise.relations = reader.list<PromiseRelation>("relations", readRelation);
    promise.weight = reader.number("weight", 1);
    promise.isFeatured = reader.flag("isFeatured");
    promise.featuredText = reader.text("featuredText");
    promise.withdrawal = reader.optional<Withdrawal>("withdrawal", readWithdrawal);
    promise.embargo = reader.moment("embargo");
}

Result<> checkPresentation(const Promise &promise)
{
    const auto refusal = [](const QString &message) { return Error { Error::Kind::BadInput, message }; };
    if (promise.image) {
        if (auto good = promise.image->check(); !good)
            return good;
    }
    if (promise.weight < 1)
        return refusal(translate("Promise", "The promise's weight must be 1 or more."));
    if (promise.withdrawal && (!promise.withdrawal->on.isValid() || promise.withdrawal->reason.trimmed().isEmpty()))
        return refusal(translate("Promise", "Say when the promise was withdrawn, and why."));
    const auto namesNone = [](const PromiseRelation &relation) { return relation.promise.isNull(); };
    if (std::any_of(promise.relations.begin(), promise.relations.end(), namesNone))
        return refusal(translate("Promise", "A related promise is missing: choose one, or remove the line."));
    return {};
}

} // namespace

QString nameOf(VerdictChange change)
{
    return nameIn(ChangeNames, change);
}

std::optional<VerdictChange> verdictChangeNamed(QStringView name)
{
    return valueIn(ChangeNames, name);
}

QJsonObject Promise::toJson() const
{
    FilledObject json;
    describe(json, *this);
    return json.members();
}

Result<CanonicalJson> Promise::canonical() const
{
    CanonicalObject form;
    describe(form, *this);
    const auto whole = form.whole();
    return whole ? Result<CanonicalJson>(*whole) : CanonicalJson::of(toJson());
}

Result<Promise> Promise::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Promise promise;
    promise.mandate = reader.id<MandateId>("mandate");
    promise.number = reader.number("number");
    promise.slug = reader.text("slug");
    promise.title = reader.text("title");
    promise.quote = reader.text("quote");
    promise.sources = reader.list<SourcePlace>("sources", [](JsonReader &source) {
        return SourcePlace { source.id<SourceDocumentId>("document"), source.text("page") };
    });
    promise.themes = reader.ids<ThemeId>("themes");
    promise.institutions = reader.texts("institutions");
    promise.criteria = reader.texts("criteria");
    promise.deadline = reader.date("deadline");
    promise.deadlineText = reader.text("deadlineText");
    readVerdict(reader, promise);
    promise.summary = reader.text("summary");
    promise.body = reader.text("body");
    promise.evidence = reader.list<CitedEvidence>("evidence", readCitedEvidence);
    promise.checkedOn = reader.date("checkedOn");
    promise.origin = reader.optional<ImportOrigin>("origin", [](JsonReader &row) {
        return ImportOrigin { row.text("list"), row.text("row"), row.date("asOf") };
    });
    readPresentation(reader, promise);
    if (!reader.isGood())
        return reader.problem();
    return promise;
}

Result<> Promise::check() const
{
    const auto refusal = [](const QString &message) { return Error { Error::Kind::BadInput, message }; };
    if (title.trimmed().isEmpty())
        return refusal(translate("Promise", "The promise has no title: give it one."));
    if (mandate.isNull())
        return refusal(translate("Promise", "The promise belongs to no mandate: choose one."));
    if (number < 1)
        return refusal(translate("Promise", "The promise's number must be 1 or more."));
    if (!isSlug(slug))
        return refusal(
            translate("Promise", "The promise's address %1 may hold only a–z, 0–9 and hyphens.").arg(quoted(slug)));
    if (verdict.isEmpty())
        return refusal(translate("Promise", "The promise has no verdict: choose one of the scale."));
    QSet<EvidenceId> seen;
    for (const auto &cited : evidence) {
        if (seen.contains(cited.evidence))
            return refusal(translate("Promise", "The same evidence is listed twice: remove one."));
        seen.insert(cited.evidence);
    }
    return checkPresentation(*this);
}

const CriterionVerdict *Promise::verdictOn(const QString &criterion) const
{
    for (const auto &given : criterionVerdicts) {
        if (given.criterion == criterion)
            return &given;
    }
    return nullptr;
}

QStringList Promise::citedKeys() const
{
    static const QRegularExpression citation(u"\\[@([a-z0-9][a-z0-9-]*)\\]"_s);
    QStringList keys;
    for (auto it = citation.globalMatch(body); it.hasNext();) {
        const auto key = it.next().captured(1);
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

} // namespace tenue
