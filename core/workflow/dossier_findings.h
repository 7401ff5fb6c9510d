// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/checklist_settings.h"
#include "core/domain/evidence.h"
#include "core/domain/promise.h"
#include "core/domain/verdict_scale.h"
#include "core/domain/waiver.h"
#include "core/workflow/quote_check.h"

namespace tenue
{

/// Whether anybody has given the promise a verdict yet.
enum class Examined { No, Yes };

/// A dossier as the checklist looks at it.
struct DossierSubject {
    Promise promise;
    QList<Evidence> evidence = {}; ///< in the order of the dossier
    Examined examined = Examined::No;
    int openComments = 0;
    std::optional<VerdictCategory> category = {}; ///< of the verdict; nothing where it is unknown
    int repliesAsked = 0; ///< questions put to those who are judged
    QList<CheckedQuotes> quotes = {}; ///< of each evidence; empty: nobody looked
};

/// Where in a dossier something is: where a jump leads.
struct FindingPlace {
    QString field; ///< of the dossier's JSON; "comments" and "replies" for those
    qsizetype start = 0; ///< in the field's text, UTF-16 units
    qsizetype length = 0; ///< 0: the whole field
    QString reading = {}; ///< what stands there: a waiver is void once it reads otherwise
};

/// A waiver with who stands by it, and since when.
struct GivenWaiver {
    Waiver value;
    StaffId by;
    QDateTime at;
};

/// Something about a dossier that a rule of the checklist points out.
struct DossierFinding {
    QString rule; ///< its key: "two-sources"
    Severity severity = Severity::Warns;
    QString message; ///< one sentence
    FindingPlace place = {};
    QString key = {}; ///< the evidence's, where the finding is about one
    std::optional<GivenWaiver> waiver = {}; ///< somebody stands by the dossier all the same

    bool blocks() const { return severity == Severity::Blocks && !waiver; }
};

/// A rule as the settings show it.
struct ChecklistRule {
    const char *key;
    Severity severity; ///< that it comes with
    const char *title; ///< marked for translation in the context "DossierFindings"

    QString shownTitle() const;
};

/// Every rule, in the order in which findings are listed.
const QList<ChecklistRule> &checklistRules();

/// What the rules that are switched on point out. Without a desk there are no waivers in it.
QList<DossierFinding> findingsOf(const DossierSubject &subject, const ChecklistSettings &settings = {});

/// How often the text cites `key`.
qsizetype timesCited(const QString &body, const QString &key);

/// What a waiver of `finding` is bound to: its place and the reading there.
Waiver waiverOf(const DossierFinding &finding, const PromiseId &promise, const QString &reason);
bool covers(const Waiver &waiver, const DossierFinding &finding);

} // namespace tenue
