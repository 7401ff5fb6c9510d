// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canonical_json.h"
#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/base/revision_id.h"
#include "core/domain/entity_kind.h"
#include "core/domain/lead_image.h"
#include "core/domain/promise_standing.h"

namespace tenue
{

/// Where in a source document the promise stands.
struct SourcePlace {
    SourceDocumentId document;
    QString page = {}; ///< as printed: "14", "14-15", "couverture"

    friend bool operator==(const SourcePlace &, const SourcePlace &) = default;
};

/// A piece of evidence as this dossier uses it: one revision of it, so that nobody can change the
/// published page by editing the evidence elsewhere.
struct CitedEvidence {
    EvidenceId evidence;
    RevisionId revision;

    friend bool operator==(const CitedEvidence &, const CitedEvidence &) = default;
};

/// Why a verdict is not the one before (`site/SITE.md` §2).
enum class VerdictChange { FirstExamination, NewFact, Correction, Method };

QString nameOf(VerdictChange change);
std::optional<VerdictChange> verdictChangeNamed(QStringView name);

/// Which row of which list the promise was imported from, so that a newer file finds it again.
struct ImportOrigin {
    QString list; ///< the list's name in the column mapping
    QString row; ///< the row's own identifier in that list
    QDate asOf; ///< what the file that last changed it holds as of

    friend bool operator==(const ImportOrigin &, const ImportOrigin &) = default;
};

/// One commitment: the unit that is judged. With its dossier: all that is published about it.
struct Promise {
    static constexpr EntityKind Kind = EntityKind::Promise;

    // As it was made
    MandateId mandate;
    int number = 0; ///< unlike any other in its mandate; from 1
    QString slug; ///< unlike any other in the workspace; its address, kept when the title changes
    QString title;
    QString quote;
    QList<SourcePlace> sources;
    QList<ThemeId> themes; ///< the first one is the main theme
    QStringList institutions;
    QStringList criteria; ///< what would count as kept
    QDate deadline;
    QString deadlineText; ///< as announced, where it is no day: "fin 2025"

    // As it is judged
    QString verdict; ///< a key of the mandate's scale
    QDate verdictSince; ///< when the facts made it so; invalid if nobody said
    QString verdictReason; ///< one sentence for the history of verdicts
    std::optional<VerdictChange> verdictChange;
    QString summary; ///< one or two sentences, plain text
    QString body; ///< the analysis, Markdown
    QList<CitedEvidence> evidence; ///< in the order of the sources on the page
    QDate checkedOn; ///< when somebody last looked, whatever came of it

    std::optional<ImportOrigin> origin;

    // As readers meet it
    std::optional<LeadImage> image;
    QList<CriterionVerdict> criterionVerdicts; ///< of some of the criteria
    QList<PromiseRelation> relations;
    int weight = 1; ///< how often it counts in weighted rates; from 1
    bool isFeatured = false; ///< "promesse phare"
    QString featuredText; ///< shown for the summary where it is featured; plain text
    std::optional<Withdrawal> withdrawal;
    QDateTime embargo; ///< asks that publishing it be decided for then; UTC. The decision's own counts.

    QJsonObject toJson() const;
    /// The canonical form of toJson(), made without it.
    Result<CanonicalJson> canonical() const;
    static Result<Promise> fromJson(const QJsonObject &json);
    /// A mandate, a number, a slug, a title, a verdict; no evidence twice; what it has of the rest whole. Whether the
    /// verdict is on the scale, and number and slug are free, is for the desk to look up.
    Result<> check() const;

    /// The verdict on `criterion`, if it has one.
    const CriterionVerdict *verdictOn(const QString &criterion) const;

    /// The keys cited in the body as `[@key]`, each once, in the order of their first use.
    QStringList citedKeys() const;

    friend bool operator==(const Promise &, const Promise &) = default;
};

} // namespace tenue
