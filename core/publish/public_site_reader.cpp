// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/public_site_reader.h"

#include "core/base/words.h"
#include "core/publish/public_matter_reader.h"
#include "core/publish/public_promise.h"
#include "core/publish/texts_ahead.h"

#include <QtCore/QSet>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

PublicMandate publicFormOf(const Mandate &mandate, const VerdictScale &scale)
{
    return { .title = mandate.title,
             .slug = mandate.slug,
             .institutions = mandate.institutions,
             .from = mandate.from,
             .to = mandate.to,
             .holders = mandate.holders,
             .introduction = mandate.introduction,
             .scale = scale,
             .listChanges = mandate.listChanges,
             .balanceDates = mandate.balanceDates,
             .otherCount = mandate.otherCount };
}

/// A picture goes out as its pixels alone.
PublicCopy publicFormOf(const Capture &capture)
{
    return { .file = capture.cleaned ? capture.cleaned->blob : capture.blob,
             .mediaType = capture.mediaType,
             .size = capture.cleaned ? capture.cleaned->size : capture.size,
             .takenOn = capture.takenAt.date() };
}

PublicEvidence publicFormOf(const Evidence &evidence)
{
    QList<PublicCopy> copies;
    for (const auto &capture : evidence.captures) {
        if (capture.isPublic && capture.canBePublic())
            copies.append(publicFormOf(capture));
    }
    return { .key = evidence.key,
             .title = evidence.title,
             .publisher = evidence.publisher,
             .author = evidence.author,
             .date = evidence.date,
             .address = evidence.address,
             .accessedOn = evidence.accessedOn,
             .quotes = evidence.quotes,
             .copies = copies };
}

/// The members that PublicDossier is made from.
bool isOfDossier(const QString &member)
{
    return member == "body"_L1 || member == "evidence"_L1;
}

} // namespace

Result<PublicSite> PublicSiteReader::read()
{
    PublicSite site;
    if (auto done = readSettings(site); !done)
        return done.error();
    if (auto done = readMandates(); !done)
        return done.error();
    if (auto done = readThemes(); !done)
        return done.error();
    if (auto done = readDocuments(); !done)
        return done.error();
    if (auto done = readPromises(site); !done)
        return done.error();
    return site;
}

Result<> PublicSiteReader::readSettings(PublicSite &site)
{
    const auto all = m_entities.all<SiteSettings>();
    if (!all)
        return all.error();
    if (all->isEmpty())
        return Error { Error::Kind::NotFound,
                       translate("PublicSiteReader",
                                 "This workspace has no site settings: it was not made by this "
                                 "program.") };
    const auto &settings = all->first().value;
    site.newsroom = settings.newsroom;
    site.title = settings.title;
    site.language = settings.language;
    site.baseAddress = settings.baseAddress;
    site.contact = settings.contact;
    site.about = settings.about;
    site.methodology = settings.methodology;
    site.licence = settings.licence;
    site.introduction = settings.introduction;
    site.claim = settings.claim;
    site.takePart = settings.takePart;
    site.correctionsPolicy = settings.correctionsPolicy;
    site.weightingRule = settings.weightingRule;
    site.alertsEndpoint = settings.alertsEndpoint;
    site.tipsEndpoint = settings.tipsEndpoint;
    site.supportLink = settings.supportLink;
    site.hasClaimReview = settings.hasClaimReview;
    site.accent = settings.accent;
    auto authors = PublicAuthors::read(m_workspace, settings);
    if (!authors)
        return authors.error();
    m_authors = *std::move(authors);
    return {};
}

Result<> PublicSiteReader::readMandates()
{
    const auto all = m_entities.all<Mandate>();
    if (!all)
        return all.error();
    for (const auto &mandate : *all) {
        const auto scale = m_entities.find<VerdictScale>(entityOf(mandate.value.scale));
        if (!scale)
            return scale.error();
        const MandateId id(mandate.entity.uuid());
        m_mandateOrder.append(id);
        m_mandates.insert(id, publicFormOf(mandate.value, *scale ? (*scale)->value : VerdictScale()));
    }
    // The newest mandate first; those of the same days by name.
    std::stable_sort(m_mandateOrder.begin(), m_mandateOrder.end(), [&](const MandateId &a, const MandateId &b) {
        const auto &left = *m_mandates.constFind(a);
        const auto &right = *m_mandates.constFind(b);
        return std::tie(right.from, left.slug) < std::tie(left.from, right.slug);
    });
    return {};
}

Result<> PublicSiteReader::readThemes()
{
    const auto all = m_entities.all<Theme>();
    if (!all)
        return all.error();
    for (const auto &theme : *all)
        m_themes.insert(ThemeId(theme.entity.uuid()), theme.value);
    return {};
}

Result<> PublicSiteReader::readDocuments()
{
    const auto all = m_entities.all<SourceDocument>();
    if (!all)
        return all.error();
    for (const auto &document : *all)
        m_documents.insert(SourceDocumentId(document.entity.uuid()), document.value);
    return {};
}

Result<> PublicSiteReader::readPublications()
{
    const auto publications = m_workspace.decisions().publications();
    if (!publications)
        return publications.error();
    for (const auto &row : *publications) {
        if (m_of == SiteOf::Newest || row.at <= m_asOf)
            m_publications[row.decision.promise].append(row);
    }
    return {};
}

Result<> PublicSiteReader::readPromises(PublicSite &site)
{
    if (auto read = readPublications(); !read)
        return read;
    const auto rows = m_workspace.promises().rows();
    if (!rows)
        return rows.error();
    QList<PromiseId> promises;
    for (const auto &row : *rows) {
        if (m_publications.contains(row.promise) || m_instead.contains(row.promise))
            promises.append(row.promise);
    }
    TextsAhead texts(m_workspace.revisions(), publishedOf(promises));
    for (const auto &promise : promises) {
        if (auto read = readPromise(promise, [&](const RevisionId &id) { return texts.take(id); }); !read)
            return read;
    }
    placePromises(site);
    placeTombstones(site);
    logPublications(site);
    return readPublicMatter(m_entities, m_asOf, m_places, site);
}

/// Every revision of them that was put online, in the order in which they are read.
QList<RevisionId> PublicSiteReader::publishedOf(const QList<PromiseId> &promises) const
{
    QList<RevisionId> revisions;
    for (const auto &promise : promises) {
        for (const auto &row : m_publications.value(promise)) {
            if (row.decision.act != Act::Unpublish)
                revisions.append(row.decision.revision);
        }
    }
    return revisions;
}

Result<QList<PublicStep>> PublicSiteReader::stepsOf(const PromiseId &promise, const PublicTextReader &read)
{
    auto steps = readPublicSteps(read, m_publications.value(promise), m_asOf);
    if (!steps)
        return steps.error();
    for (const auto &step : *steps)
        m_log.append({ step.row.at,
                       step.at,
                       step.row.order,
                       { step.at.date(), step.row.decision.act, promise, step.row.decision.revision } });
    if (const auto instead = m_instead.constFind(promise); instead != m_instead.constEnd()) {
        auto shown = textOf(promise, *instead);
        if (!shown)
            return shown.error();
        const DecisionRow row { {}, { promise, *instead, Act::Publish }, {}, m_asOf };
        steps->append({ row, m_asOf, *std::move(shown) });
    }
    return steps;
}

Result<Promise> PublicSiteReader::textOf(const PromiseId &promise, const RevisionId &revision,
                                         const MemberFilter &wants) const
{
    if (const auto typed = m_typed.constFind(promise); typed != m_typed.constEnd())
        return typed->promise;
    auto loaded = m_entities.at<Promise>(entityOf(promise), revision, wants);
    if (!loaded)
        return loaded.error();
    return std::move(loaded->value);
}

Result<Evidence> PublicSiteReader::evidenceOf(const PromiseId &promise, const CitedEvidence &cited) const
{
    if (const auto typed = m_typed.constFind(promise);
        typed != m_typed.constEnd() && typed->evidence.contains(cited.evidence))
        return typed->evidence.value(cited.evidence);
    auto loaded = m_entities.at<Evidence>(entityOf(cited.evidence), cited.revision);
    if (!loaded)
        return loaded.error();
    return std::move(loaded->value);
}

Result<> PublicSiteReader::readPromise(const PromiseId &promise, const PublicTextReader &read)
{
    const auto steps = stepsOf(promise, read);
    if (!steps)
        return steps.error();
    const auto hasText = [](const PublicStep &step) { return step.text.has_value(); };
    const auto newest = std::find_if(steps->rbegin(), steps->rend(), hasText);
    if (newest == steps->rend())
        return {};
    if (!steps->last().isOnline()) {
        for (const auto &step : *steps) {
            if (step.text)
                m_tombstones.append({ step.text->slug, steps->last().at.date(), steps->last().row.decision.sentence });
        }
        return {};
    }
    const auto &value = *newest->text;
    const auto mandate = m_mandates.constFind(value.mandate);
    if (mandate == m_mandates.constEnd())
        return Error { Error::Kind::Damaged,
                       translate("PublicSiteReader", "The mandate of promise no. %1 is missing: run a verification.")
                           .arg(value.number) };
    m_shown.append({ publicPromiseOf(*steps, *mandate, m_documents), m_mandateOrder.indexOf(value.mandate),
                     value.themes, value.relations, momentsOfCorrections(*steps) });
    return {};
}

// In the order of what is published: an edit that nobody published moves nothing.
void PublicSiteReader::placePromises(PublicSite &site)
{
    std::stable_sort(m_shown.begin(), m_shown.end(), [](const Shown &a, const Shown &b) {
        return std::tie(a.mandate, a.promise.number) < std::tie(b.mandate, b.promise.number);
    });
    QList<QList<PromiseRelation>> relations;
    QList<QList<QDateTime>> corrections;
    qsizetype newest = -1;
    for (auto &shown : m_shown) {
        if (shown.mandate != newest)
            site.mandates.append(*m_mandates.constFind(m_mandateOrder[shown.mandate]));
        newest = shown.mandate;
        shown.promise.mandate = static_cast<int>(site.mandates.size()) - 1;
        m_places.insert(shown.promise.id, static_cast<int>(site.promises.size()));
        site.promises.append(std::move(shown.promise));
        m_themesOf.append(std::move(shown.themes));
        relations.append(std::move(shown.relations));
        corrections.append(std::move(shown.corrections));
    }
    placeThemes(site);
    placeRelations(relations, m_places, site);
    numberCorrections(corrections, site);
}

// An entry stands where its moment puts it, so that the log only ever grows at its end; also where a clock was set back
// in between: nothing stands before what was decided before it.
void PublicSiteReader::logPublications(PublicSite &site)
{
    std::sort(m_log.begin(), m_log.end(), [](const Logged &a, const Logged &b) { return a.order < b.order; });
    QDateTime latest;
    for (auto &entry : m_log) {
        latest = latest.isValid() ? std::max(latest, entry.decidedAt) : entry.decidedAt;
        entry.at = std::max(entry.at, latest);
    }
    std::sort(m_log.begin(), m_log.end(),
              [](const Logged &a, const Logged &b) { return std::tie(a.at, a.order) < std::tie(b.at, b.order); });
    for (const auto &entry : m_log) {
        site.publications.append(entry.publication);
        site.publishedOn = std::max(site.publishedOn, entry.publication.day);
    }
}

// Only for addresses that no page has now.
void PublicSiteReader::placeTombstones(PublicSite &site)
{
    QSet<QString> taken;
    for (const auto &promise : site.promises) {
        taken << promise.slug;
        for (const auto &slug : promise.oldSlugs)
            taken << slug;
    }
    for (const auto &tombstone : m_tombstones) {
        if (!taken.contains(tombstone.slug))
            site.tombstones.append(tombstone);
        taken << tombstone.slug;
    }
    std::sort(site.tombstones.begin(), site.tombstones.end(),
              [](const PublicTombstone &a, const PublicTombstone &b) { return a.slug < b.slug; });
}

// Themes by their position, then by name; only those that an online promise has.
void PublicSiteReader::placeThemes(PublicSite &site) const
{
    QList<ThemeId> used;
    for (const auto &themes : m_themesOf) {
        for (const auto &theme : themes) {
            if (m_themes.contains(theme) && !used.contains(theme))
                used.append(theme);
        }
    }
    std::sort(used.begin(), used.end(), [&](const ThemeId &a, const ThemeId &b) {
        const auto &left = *m_themes.constFind(a);
        const auto &right = *m_themes.constFind(b);
        return std::tie(left.position, left.name, left.slug) < std::tie(right.position, right.name, right.slug);
    });
    QHash<ThemeId, int> places;
    for (const auto &id : used) {
        const auto &theme = *m_themes.constFind(id);
        places.insert(id, static_cast<int>(site.themes.size()));
        site.themes.append({ theme.name, theme.slug, theme.description });
    }
    for (qsizetype i = 0; i < site.promises.size(); ++i) {
        for (const auto &theme : m_themesOf[i]) {
            if (places.contains(theme))
                site.promises[i].themes.append(places.value(theme));
        }
    }
}

Result<PublicDossier> PublicSiteReader::readDossier(const PublicPromise &promise)
{
    const auto text = textOf(promise.id, promise.revision, isOfDossier);
    if (!text)
        return text.error();
    PublicDossier dossier;
    dossier.body = text->body;
    if (auto named = m_authors.addTo(dossier, m_workspace.revisions(), promise); !named)
        return named.error();
    for (const auto &cited : text->evidence) {
        const auto evidence = evidenceOf(promise.id, cited);
        if (!evidence)
            return evidence.error();
        dossier.evidence.append(publicFormOf(*evidence));
    }
    return dossier;
}

} // namespace tenue
