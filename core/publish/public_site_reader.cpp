// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/public_site_reader.h"

#include "core/base/words.h"
#include "core/publish/public_matter_reader.h"

#include <algorithm>

namespace tenue
{

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

PublicEvidence publicFormOf(const Evidence &evidence)
{
    return { .key = evidence.key,
             .title = evidence.title,
             .publisher = evidence.publisher,
             .author = evidence.author,
             .date = evidence.date,
             .address = evidence.address,
             .accessedOn = evidence.accessedOn,
             .quotes = evidence.quotes };
}

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

// Either may be invalid: no embargo.
QDateTime laterOf(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() && b.isValid() ? std::max(a, b) : a.isValid() ? a : b;
}

bool isUnexamined(const VerdictScale &scale, const QString &key)
{
    const auto verdict = scale.find(key);
    return verdict && verdict->category == VerdictCategory::Unexamined;
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
    auto publications = m_workspace.decisions().publications();
    if (!publications)
        return publications.error();
    m_log = *std::move(publications);
    if (m_of == SiteOf::ThatMoment)
        m_log.removeIf([&](const DecisionRow &row) { return row.at > m_asOf; });
    for (const auto &row : m_log) {
        auto &of = m_publications[row.decision.promise];
        if (row.decision.act == Act::Unpublish) {
            of.takenOff = row;
        } else {
            of.takenOff.reset();
            of.published.append(row);
        }
    }
    return {};
}

// The list says what is online now; at another moment the decisions do.
Result<QList<PromiseRow>> PublicSiteReader::online() const
{
    if (m_of == SiteOf::Newest)
        return m_workspace.promises().online();
    auto rows = m_workspace.promises().rows();
    if (rows)
        rows->removeIf([&](const PromiseRow &row) {
            const auto found = m_publications.constFind(row.promise);
            return found == m_publications.constEnd() || found->takenOff || found->published.isEmpty();
        });
    return rows;
}

Result<QList<PromiseRow>> PublicSiteReader::shownRows() const
{
    auto online = this->online();
    if (!online)
        return online.error();
    auto missing = m_instead;
    for (const auto &row : *online)
        missing.remove(row.promise);
    for (auto it = missing.keyBegin(); it != missing.keyEnd(); ++it) {
        const auto row = m_workspace.promises().find(*it);
        if (!row)
            return row.error();
        if (*row)
            online->append(**row);
    }
    return online;
}

Result<> PublicSiteReader::readPromises(PublicSite &site)
{
    if (auto read = readPublications(); !read)
        return read;
    auto online = shownRows();
    if (!online)
        return online.error();
    std::stable_sort(online->begin(), online->end(), [&](const PromiseRow &a, const PromiseRow &b) {
        const auto left = m_mandateOrder.indexOf(a.mandate);
        const auto right = m_mandateOrder.indexOf(b.mandate);
        return std::tie(left, a.number) < std::tie(right, b.number);
    });
    for (const auto &row : *online) {
        if (auto read = readPromise(site, row); !read)
            return read;
    }
    QHash<PromiseId, int> places;
    for (int place = 0; place < site.promises.size(); ++place)
        places.insert(site.promises[place].id, place);
    placeThemes(site);
    placeRelations(m_relationsOf, places, site);
    if (auto read = readPublicMatter(m_workspace, m_asOf, places, site); !read)
        return read;
    if (auto read = readTombstones(site); !read)
        return read;
    logPublications(site);
    return {};
}

Result<QList<PublicSiteReader::Edition>> PublicSiteReader::editionsOf(const PromiseId &promise)
{
    QList<Edition> editions;
    auto published = m_publications.value(promise).published;
    if (const auto instead = m_instead.constFind(promise); instead != m_instead.constEnd())
        published.append({ .id = {}, .decision = { promise, *instead, Act::Publish }, .by = {}, .at = m_asOf });
    for (const auto &row : published) {
        auto loaded = m_entities.at<Promise>(entityOf(promise), row.decision.revision);
        if (!loaded && loaded.error().kind == Error::Kind::Redacted)
            continue; // what it said must not be told
        if (!loaded)
            return loaded.error();
        const auto embargo = laterOf(loaded->value.embargo, row.decision.embargo);
        if (embargo.isValid())
            m_embargoes.insert(row.id, embargo);
        if (embargo.isValid() && embargo > m_asOf && !row.id.isNull()) // a preview shows it
            continue;
        editions.append({ row, std::max(row.at, embargo).date(), std::move(loaded->value) });
    }
    return editions;
}

int PublicSiteReader::placeOfMandate(PublicSite &site, const MandateId &mandate) const
{
    const auto &found = *m_mandates.constFind(mandate);
    if (site.mandates.isEmpty() || site.mandates.last().slug != found.slug)
        site.mandates.append(found); // promises come mandate by mandate
    return static_cast<int>(site.mandates.size()) - 1;
}

Result<> PublicSiteReader::readPromise(PublicSite &site, const PromiseRow &row)
{
    const auto editions = editionsOf(row.promise);
    if (!editions)
        return editions.error();
    if (editions->isEmpty())
        return {};
    const auto &value = editions->last().value;
    const auto mandate = m_mandates.constFind(value.mandate);
    if (mandate == m_mandates.constEnd())
        return Error { Error::Kind::Damaged,
                       translate("PublicSiteReader", "The mandate of promise no. %1 is missing: run a verification.")
                           .arg(value.number) };
    PublicPromise promise { .id = row.promise, .revision = editions->last().row.decision.revision };
    promise.mandate = placeOfMandate(site, value.mandate);
    setContent(promise, value);
    promise.holderThen = mandate->holders.isEmpty() ? QString() : mandate->holders.first().name;
    for (const auto &source : value.sources) {
        const auto document = m_documents.constFind(source.document);
        if (document != m_documents.constEnd())
            promise.sources.append(
                { document->title, document->publisher, document->date, document->address, source.page });
    }
    for (const auto &edition : *editions) {
        if (edition.value.slug != value.slug && !promise.oldSlugs.contains(edition.value.slug))
            promise.oldSlugs.append(edition.value.slug);
    }
    m_themesOf.append(value.themes);
    m_relationsOf.append(value.relations);
    setHistory(promise, *editions, mandate->scale);
    site.promises.append(std::move(promise));
    return {};
}

void PublicSiteReader::setHistory(PublicPromise &promise, const QList<Edition> &editions, const VerdictScale &scale)
{
    promise.firstPublishedOn = editions.first().day;
    promise.publishedOn = editions.last().day;
    for (const auto &edition : editions) {
        const QString before = promise.history.isEmpty() ? QString() : promise.history.last().to;
        const bool isFirstAndUnexamined = promise.history.isEmpty() && isUnexamined(scale, edition.value.verdict);
        if (edition.value.verdict == before || isFirstAndUnexamined)
            continue;
        const auto &since = edition.value.verdictSince;
        promise.history.append({ .date = since.isValid() ? since : edition.day,
                                 .from = before,
                                 .to = edition.value.verdict,
                                 .kind = edition.value.verdictChange,
                                 .reason = edition.value.verdictReason });
    }
    promise.changedOn = promise.history.isEmpty() ? promise.firstPublishedOn : promise.history.last().date;
}

// An entry enters when its embargo is over, so that the log only ever grows at its end.
void PublicSiteReader::logPublications(PublicSite &site) const
{
    struct Entry {
        QDateTime at;
        PublicPublication publication;
    };
    QList<Entry> entries;
    for (const auto &row : m_log) {
        const auto at = std::max(row.at, m_embargoes.value(row.id));
        if (at == row.at || at <= m_asOf)
            entries.append({ at, { at.date(), row.decision.act, row.decision.promise, row.decision.revision } });
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.at < b.at; });
    for (const auto &entry : entries) {
        site.publications.append(entry.publication);
        site.publishedOn = std::max(site.publishedOn, entry.publication.day);
    }
}

Result<> PublicSiteReader::readTombstones(PublicSite &site)
{
    QSet<QString> taken;
    for (const auto &promise : site.promises)
        taken << promise.slug;
    for (const auto &promise : site.promises) {
        for (const auto &slug : promise.oldSlugs)
            taken << slug;
    }
    for (auto it = m_publications.begin(); it != m_publications.end(); ++it) {
        if (!it->takenOff)
            continue;
        const auto editions = editionsOf(it.key());
        if (!editions)
            return editions.error();
        for (const auto &edition : *editions) {
            if (taken.contains(edition.value.slug))
                continue;
            taken << edition.value.slug;
            site.tombstones.append({ edition.value.slug, it->takenOff->at.date(), {} });
        }
    }
    std::sort(site.tombstones.begin(), site.tombstones.end(),
              [](const PublicTombstone &a, const PublicTombstone &b) { return a.slug < b.slug; });
    return {};
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
    const auto loaded = m_entities.at<Promise>(entityOf(promise.id), promise.revision);
    if (!loaded)
        return loaded.error();
    PublicDossier dossier;
    dossier.body = loaded->value.body;
    for (const auto &cited : loaded->value.evidence) {
        const auto evidence = m_entities.at<Evidence>(entityOf(cited.evidence), cited.revision);
        if (!evidence)
            return evidence.error();
        dossier.evidence.append(publicFormOf(evidence->value));
    }
    return dossier;
}

} // namespace tenue
