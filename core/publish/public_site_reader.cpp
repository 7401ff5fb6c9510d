// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/public_site_reader.h"

#include "core/base/words.h"

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
             .scale = scale };
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
    const auto all = m_workspace.entities().all<SiteSettings>();
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
    return {};
}

Result<> PublicSiteReader::readMandates()
{
    const auto all = m_workspace.entities().all<Mandate>();
    if (!all)
        return all.error();
    for (const auto &mandate : *all) {
        const auto scale = m_workspace.entities().find<VerdictScale>(entityOf(mandate.value.scale));
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
    const auto all = m_workspace.entities().all<Theme>();
    if (!all)
        return all.error();
    for (const auto &theme : *all)
        m_themes.insert(ThemeId(theme.entity.uuid()), theme.value);
    return {};
}

Result<> PublicSiteReader::readDocuments()
{
    const auto all = m_workspace.entities().all<SourceDocument>();
    if (!all)
        return all.error();
    for (const auto &document : *all)
        m_documents.insert(SourceDocumentId(document.entity.uuid()), document.value);
    return {};
}

Result<> PublicSiteReader::readPromises(PublicSite &site)
{
    const auto publications = m_workspace.decisions().publications();
    if (!publications)
        return publications.error();
    for (const auto &row : *publications) {
        site.publishedOn = std::max(site.publishedOn, row.at.date());
        site.publications.append({ row.at.date(), row.decision.act, row.decision.promise, row.decision.revision });
        if (row.decision.act == Act::Publish)
            m_publications[row.decision.promise].published.append(row);
    }
    auto online = m_workspace.promises().online();
    if (!online)
        return online.error();
    std::stable_sort(online->begin(), online->end(), [&](const PromiseRow &a, const PromiseRow &b) {
        const auto left = m_mandateOrder.indexOf(a.mandate);
        const auto right = m_mandateOrder.indexOf(b.mandate);
        return std::tie(left, a.number) < std::tie(right, b.number);
    });
    for (const auto &row : *online) {
        auto promise = readPromise(site, row);
        if (!promise)
            return promise.error();
        site.promises.append(*std::move(promise));
    }
    placeThemes(site);
    return {};
}

int PublicSiteReader::placeOfMandate(PublicSite &site, const MandateId &mandate) const
{
    const auto &found = *m_mandates.constFind(mandate);
    if (site.mandates.isEmpty() || site.mandates.last().slug != found.slug)
        site.mandates.append(found); // promises come mandate by mandate
    return static_cast<int>(site.mandates.size()) - 1;
}

Result<PublicPromise> PublicSiteReader::readPromise(PublicSite &site, const PromiseRow &row)
{
    const auto loaded = m_workspace.entities().at<Promise>(entityOf(row.promise), *row.published);
    if (!loaded)
        return loaded.error();
    const auto &value = loaded->value;
    const auto mandate = m_mandates.constFind(value.mandate);
    if (mandate == m_mandates.constEnd())
        return Error { Error::Kind::Damaged,
                       translate("PublicSiteReader", "The mandate of promise no. %1 is missing: run a verification.")
                           .arg(value.number) };
    PublicPromise promise { .id = row.promise,
                            .revision = *row.published,
                            .mandate = placeOfMandate(site, value.mandate),
                            .number = value.number,
                            .slug = value.slug,
                            .title = value.title,
                            .quote = value.quote,
                            .institutions = value.institutions,
                            .criteria = value.criteria,
                            .deadline = value.deadline,
                            .deadlineText = value.deadlineText,
                            .holderThen = mandate->holders.isEmpty() ? QString() : mandate->holders.first().name,
                            .verdict = value.verdict,
                            .verdictSince = value.verdictSince,
                            .summary = value.summary,
                            .publishedOn = {},
                            .firstPublishedOn = {},
                            .changedOn = {},
                            .checkedOn = value.checkedOn };
    for (const auto &source : value.sources) {
        const auto document = m_documents.constFind(source.document);
        if (document != m_documents.constEnd())
            promise.sources.append(
                { document->title, document->publisher, document->date, document->address, source.page });
    }
    m_themesOf.append(value.themes);
    if (auto read = readHistory(promise, row, mandate->scale); !read)
        return read.error();
    return promise;
}

Result<> PublicSiteReader::readHistory(PublicPromise &promise, const PromiseRow &row, const VerdictScale &scale)
{
    for (const auto &publication : m_publications.value(row.promise).published) {
        const QDate day = publication.at.date();
        if (!promise.firstPublishedOn.isValid())
            promise.firstPublishedOn = day;
        promise.publishedOn = day;
        const auto then = m_workspace.entities().at<Promise>(entityOf(row.promise), publication.decision.revision);
        if (!then)
            return then.error();
        const QString before = promise.history.isEmpty() ? QString() : promise.history.last().to;
        const bool isFirstAndUnexamined = promise.history.isEmpty() && isUnexamined(scale, then->value.verdict);
        if (then->value.verdict == before || isFirstAndUnexamined)
            continue;
        promise.history.append({ .date = then->value.verdictSince.isValid() ? then->value.verdictSince : day,
                                 .from = before,
                                 .to = then->value.verdict,
                                 .kind = then->value.verdictChange,
                                 .reason = then->value.verdictReason });
    }
    promise.changedOn = promise.history.isEmpty() ? promise.firstPublishedOn : promise.history.last().date;
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
    const auto loaded = m_workspace.entities().at<Promise>(entityOf(promise.id), promise.revision);
    if (!loaded)
        return loaded.error();
    PublicDossier dossier;
    dossier.body = loaded->value.body;
    for (const auto &cited : loaded->value.evidence) {
        const auto evidence = m_workspace.entities().at<Evidence>(entityOf(cited.evidence), cited.revision);
        if (!evidence)
            return evidence.error();
        dossier.evidence.append(publicFormOf(evidence->value));
    }
    return dossier;
}

} // namespace tenue
