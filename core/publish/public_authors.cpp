// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/public_authors.h"

#include "core/domain/suggestion.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// One who wrote less of a text than this share of it is no author of it.
constexpr qsizetype LeastShare = 10;

/// What was redacted has no words.
Result<QString> bodyOf(const RevisionStore &revisions, const RevisionId &revision)
{
    const auto content = revisions.content(revision);
    if (!content && content.error().kind != Error::Kind::Redacted)
        return content.error();
    const auto isBody = [](const QString &member) { return member == "body"_L1; };
    return content ? content->object(isBody).value("body"_L1).toString() : QString();
}

} // namespace

Result<PublicAuthors> PublicAuthors::read(Workspace &workspace, const SiteSettings &then)
{
    PublicAuthors authors;
    if (!then.hasBylines)
        return authors;
    const auto settings = workspace.entities().all<SiteSettings>();
    const auto staff = workspace.entities().all<Staff>();
    if (!settings || !staff)
        return settings ? staff.error() : settings.error();
    if (settings->isEmpty() || !settings->first().value.hasBylines)
        return authors;
    for (const auto &member : *staff) {
        if (member.value.mayBeNamed)
            authors.m_names.insert(StaffId(member.entity.uuid()), member.value.name);
    }
    if (const auto read = authors.readSuggestions(workspace); !read)
        return read.error();
    return authors;
}

Result<> PublicAuthors::readSuggestions(Workspace &workspace)
{
    const auto all = workspace.entities().all<Suggestion>();
    if (!all)
        return all.error();
    for (const auto &suggestion : *all) {
        if (!suggestion.value.result)
            continue;
        const auto history = workspace.revisions().history(suggestion.entity);
        if (!history)
            return history.error();
        m_suggested.insert(*suggestion.value.result, history->first().header().author);
    }
    return {};
}

std::optional<StaffId> PublicAuthors::authorOf(const Revision &revision) const
{
    if (revision.header().reason == Reason::Imported)
        return std::nullopt;
    return m_suggested.value(revision.id(), revision.header().author);
}

Result<Authorship> PublicAuthors::authorshipOf(const RevisionStore &revisions, const QList<Revision> &past) const
{
    AuthorshipTracker tracker;
    for (const auto &revision : past) {
        const auto body = bodyOf(revisions, revision.id());
        if (!body)
            return body.error();
        const auto &header = revision.header();
        tracker.add({ revision.id(), header.parents, header.author, header.at, *body });
    }
    return tracker.of(past.last().id());
}

Result<> PublicAuthors::addTo(PublicDossier &dossier, const RevisionStore &revisions,
                              const PublicPromise &promise) const
{
    if (m_names.isEmpty() || dossier.body.trimmed().isEmpty())
        return {};
    const auto history = revisions.history(entityOf(promise.id));
    if (!history)
        return history.error();
    const auto past = pastOf(promise.revision, *history);
    QHash<RevisionId, StaffId> authors;
    for (const auto &revision : past) {
        if (const auto author = authorOf(revision))
            authors.insert(revision.id(), *author);
    }
    const auto mayBeNamed = [this](const StaffId &author) { return m_names.contains(author); };
    if (past.isEmpty() || std::none_of(authors.begin(), authors.end(), mayBeNamed))
        return {};
    const auto authorship = authorshipOf(revisions, past);
    if (!authorship)
        return authorship.error();
    QHash<StaffId, qsizetype> letters;
    for (const auto &sentence : authorship->sentences) {
        for (const auto &run : sentence.runs) {
            if (const auto author = authors.constFind(authorship->origins[run.origin].revision);
                author != authors.cend())
                letters[*author] += run.range.length;
        }
    }
    name(dossier, letters);
    return {};
}

void PublicAuthors::name(PublicDossier &dossier, const QHash<StaffId, qsizetype> &letters) const
{
    qsizetype all = 0;
    for (const auto count : letters)
        all += count;
    QList<std::pair<qsizetype, QString>> named; // with the sign turned, so that most come first
    for (auto it = letters.begin(); it != letters.end(); ++it) {
        if (*it * LeastShare < all)
            continue;
        if (m_names.contains(it.key()))
            named.append({ -*it, m_names.value(it.key()) });
        else
            dossier.hasOtherAuthors = true;
    }
    std::sort(named.begin(), named.end());
    for (const auto &author : named)
        dossier.authors.append(author.second);
    dossier.authors.removeDuplicates();
}

} // namespace tenue
