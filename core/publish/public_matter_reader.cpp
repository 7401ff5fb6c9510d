// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/public_matter_reader.h"

#include "core/domain/news_item.h"

#include <algorithm>

namespace tenue
{

namespace
{

bool isOver(const QDateTime &embargo, const QDateTime &asOf)
{
    return !embargo.isValid() || embargo <= asOf;
}

QList<int> placesOf(const QList<PromiseId> &promises, const QHash<PromiseId, int> &places)
{
    QList<int> found;
    for (const auto &promise : promises) {
        if (places.contains(promise))
            found.append(places.value(promise));
    }
    return found;
}

Result<> readNews(const EntityReader &entities, const QDateTime &asOf, const QHash<PromiseId, int> &places,
                  PublicSite &site)
{
    const auto all = entities.all<NewsItem>();
    if (!all)
        return all.error();
    for (const auto &loaded : *all) {
        const auto &item = loaded.value;
        const auto promises = placesOf(item.promises, places);
        if (item.isOnline && isOver(item.embargo, asOf) && !promises.isEmpty())
            site.news.append({ item.title, item.date, item.text, item.address, promises });
    }
    std::sort(site.news.begin(), site.news.end(), [](const PublicNews &a, const PublicNews &b) {
        return std::tie(b.date, a.title, a.text) < std::tie(a.date, b.title, b.text);
    });
    for (int place = 0; place < site.news.size(); ++place) {
        for (const int promise : site.news[place].promises)
            site.promises[promise].news.append(place);
    }
    return {};
}

Result<> readAppeals(const EntityReader &entities, const QDateTime &asOf, PublicSite &site)
{
    const auto all = entities.all<Appeal>();
    if (!all)
        return all.error();
    for (const auto &loaded : *all) {
        const auto &appeal = loaded.value;
        if (appeal.isOnline && appeal.runsOn(asOf.date()))
            site.appeals.append({ appeal.title, appeal.text, appeal.goal, appeal.percentReached, appeal.endsOn,
                                  appeal.link, appeal.linkText, appeal.noticeSeconds });
    }
    std::sort(site.appeals.begin(), site.appeals.end(), [](const PublicAppeal &a, const PublicAppeal &b) {
        return std::tie(a.endsOn, a.title) < std::tie(b.endsOn, b.title);
    });
    return {};
}

Result<> readReplies(const EntityReader &entities, const QHash<PromiseId, int> &places, PublicSite &site)
{
    const auto all = entities.all<ReplyRequest>();
    if (!all)
        return all.error();
    for (const auto &loaded : *all) {
        const auto &request = loaded.value;
        if (!request.isOnline)
            continue;
        const PublicReply reply { request.to,        request.channel, request.question, request.askedOn,
                                  request.answerDue, request.status,  request.answer,   request.answeredOn };
        for (const int promise : placesOf(request.promises, places))
            site.promises[promise].replies.append(reply);
    }
    for (auto &promise : site.promises) {
        std::sort(promise.replies.begin(), promise.replies.end(), [](const PublicReply &a, const PublicReply &b) {
            return std::tie(b.askedOn, a.to, a.question) < std::tie(a.askedOn, b.to, b.question);
        });
    }
    return {};
}

void relate(PublicPromise &promise, RelationKind kind, int other)
{
    for (const auto &known : promise.relations) {
        if (known.promise == other && (known.kind == kind || kind == RelationKind::Related))
            return;
    }
    promise.relations.append({ kind, other });
}

} // namespace

Result<> readPublicMatter(const EntityReader &entities, const QDateTime &asOf, const QHash<PromiseId, int> &places,
                          PublicSite &site)
{
    if (auto done = readNews(entities, asOf, places, site); !done)
        return done;
    if (auto done = readAppeals(entities, asOf, site); !done)
        return done;
    return readReplies(entities, places, site);
}

void placeRelations(const QList<QList<PromiseRelation>> &named, const QHash<PromiseId, int> &places, PublicSite &site)
{
    for (int here = 0; here < named.size(); ++here) {
        for (const auto &relation : named[here]) {
            const int there = places.value(relation.promise, here);
            if (there == here)
                continue;
            relate(site.promises[here], relation.kind, there);
            if (relation.kind == RelationKind::SplitFrom)
                relate(site.promises[there], RelationKind::SplitInto, here);
            else if (relation.kind == RelationKind::SplitInto)
                relate(site.promises[there], RelationKind::SplitFrom, here);
            else
                relate(site.promises[there], RelationKind::Related, here);
        }
    }
    for (auto &promise : site.promises)
        std::sort(promise.relations.begin(), promise.relations.end(),
                  [](const PublicRelation &a, const PublicRelation &b) {
                      return std::tie(a.kind, a.promise) < std::tie(b.kind, b.promise);
                  });
}

} // namespace tenue
