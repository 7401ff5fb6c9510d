// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/public_promise.h"

#include <algorithm>

namespace tenue
{

namespace
{

void setContent(PublicPromise &promise, const Promise &value)
{
    promise.number = value.number;
    promise.slug = value.slug;
    promise.title = value.title;
    promise.quote = value.quote;
    promise.institutions = value.institutions;
    promise.criteria = value.criteria;
    promise.deadline = value.deadline;
    promise.deadlineText = value.deadlineText;
    promise.verdict = value.verdict;
    promise.verdictSince = value.verdictSince;
    promise.summary = value.summary;
    promise.checkedOn = value.checkedOn;
    promise.image = value.image;
    promise.criterionVerdicts = value.criterionVerdicts;
    promise.weight = value.weight;
    promise.isFeatured = value.isFeatured;
    promise.featuredText = value.featuredText;
    promise.withdrawal = value.withdrawal;
}

bool isUnexamined(const VerdictScale &scale, const QString &key)
{
    const auto verdict = scale.find(key);
    return verdict && verdict->category == VerdictCategory::Unexamined;
}

QList<PublicStep> editionsIn(const QList<PublicStep> &steps)
{
    QList<PublicStep> editions;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(editions),
                 [](const PublicStep &step) { return step.text.has_value(); });
    return editions;
}

const Correction *correctionIn(const PublicStep &step)
{
    const auto &correction = step.row.decision.correction;
    return step.text && step.row.decision.act == Act::Correct && correction ? &*correction : nullptr;
}

/// One change of verdict. A decision to correct says more than the text, which may have forgotten it.
PublicVerdictChange changeBy(const PublicStep &edition, const QString &before)
{
    const auto &value = *edition.text;
    PublicVerdictChange change { .date = value.verdictSince.isValid() ? value.verdictSince : edition.at.date(),
                                 .from = before,
                                 .to = value.verdict,
                                 .kind = value.verdictChange,
                                 .reason = value.verdictReason };
    if (const auto *correction = correctionIn(edition)) {
        change.kind = VerdictChange::Correction;
        if (change.reason.isEmpty())
            change.reason = correction->sentence;
    }
    return change;
}

void setHistory(PublicPromise &promise, const QList<PublicStep> &editions, const VerdictScale &scale)
{
    promise.firstPublishedOn = editions.first().at.date();
    promise.publishedOn = editions.last().at.date();
    for (const auto &edition : editions) {
        const QString before = promise.history.isEmpty() ? QString() : promise.history.last().to;
        const auto &verdict = edition.text->verdict;
        const bool isFirstAndUnexamined = promise.history.isEmpty() && isUnexamined(scale, verdict);
        if (verdict != before && !isFirstAndUnexamined)
            promise.history.append(changeBy(edition, before));
    }
    promise.changedOn = promise.history.isEmpty() ? promise.firstPublishedOn : promise.history.last().date;
}

void setCorrections(PublicPromise &promise, const QList<PublicStep> &editions)
{
    QString before;
    for (const auto &edition : editions) {
        const auto &verdict = edition.text->verdict;
        if (const auto *correction = correctionIn(edition)) {
            const bool isChange = !before.isEmpty() && verdict != before;
            promise.corrections.prepend({ .number = 0,
                                          .date = edition.at.date(),
                                          .kind = nameOf(correction->kind),
                                          .sentence = correction->sentence,
                                          .from = isChange ? before : QString(),
                                          .to = isChange ? verdict : QString() });
        }
        before = verdict;
    }
}

} // namespace

PublicPromise publicPromiseOf(const QList<PublicStep> &steps, const PublicMandate &mandate,
                              const QHash<SourceDocumentId, SourceDocument> &documents)
{
    const auto editions = editionsIn(steps);
    const auto &newest = editions.last();
    const auto &value = *newest.text;
    PublicPromise promise { .id = newest.row.decision.promise, .revision = newest.row.decision.revision };
    setContent(promise, value);
    promise.holderThen = mandate.holders.isEmpty() ? QString() : mandate.holders.first().name;
    for (const auto &source : value.sources) {
        const auto document = documents.constFind(source.document);
        if (document != documents.constEnd())
            promise.sources.append(
                { document->title, document->publisher, document->date, document->address, source.page });
    }
    for (const auto &edition : editions) {
        const auto &slug = edition.text->slug;
        if (slug != value.slug && !promise.oldSlugs.contains(slug))
            promise.oldSlugs.append(slug);
    }
    setHistory(promise, editions, mandate.scale);
    setCorrections(promise, editions);
    return promise;
}

QList<QDateTime> momentsOfCorrections(const QList<PublicStep> &steps)
{
    QList<QDateTime> moments;
    for (const auto &step : steps) {
        if (correctionIn(step))
            moments.prepend(step.at);
    }
    return moments;
}

void numberCorrections(const QList<QList<QDateTime>> &moments, PublicSite &site)
{
    struct Place {
        QDateTime at;
        PromiseId promise; // of two at the same moment
        PublicCorrection *correction;
    };
    QList<Place> places;
    for (int i = 0; i < site.promises.size(); ++i) {
        auto &corrections = site.promises[i].corrections;
        for (int k = static_cast<int>(corrections.size()) - 1; k >= 0; --k)
            places.append({ moments[i][k], site.promises[i].id, &corrections[k] });
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return a.at == b.at ? a.promise.toString() < b.promise.toString() : a.at < b.at;
    });
    for (int i = 0; i < places.size(); ++i)
        places[i].correction->number = i + 1;
}

} // namespace tenue
