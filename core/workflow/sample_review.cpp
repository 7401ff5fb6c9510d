// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/sample_review.h"

#include "core/base/file_writer.h"
#include "core/base/json_reader.h"
#include "core/workflow/checklist_desk.h"
#include "core/workflow/comment_desk.h"
#include "core/workflow/suggestion_desk.h"

#include <QtCore/QJsonDocument>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 LargestFile = 4'000'000;

Session sessionFor(const QJsonObject &json, const SampleReview::Sessions &sessions)
{
    return sessions(json.value(u"by"_s).toString(),
                    QDateTime::fromString(json.value(u"at"_s).toString(), Qt::ISODate).toUTC());
}

Result<Loaded<Promise>> newest(const Session &session, const PromiseId &promise)
{
    const auto found = session.workspace.entities().find<Promise>(entityOf(promise));
    if (!found)
        return found.error();
    Q_ASSERT(*found);
    return **found;
}

} // namespace

Result<SampleReview> SampleReview::read()
{
    const auto bytes = readWholeFile(u":/sample/review.json"_s, LargestFile);
    if (!bytes)
        return bytes.error();
    SampleReview review;
    review.m_json = QJsonDocument::fromJson(*bytes).object();
    Q_ASSERT(!review.m_json.isEmpty());
    return review;
}

Result<> SampleReview::play(const Sessions &sessions, const QHash<int, PromiseId> &ids) const
{
    const auto promiseOf = [&](const QJsonObject &json) { return ids.value(json.value(u"promise"_s).toInt()); };
    for (const auto &entry : m_json.value(u"comments"_s).toArray()) {
        if (auto done = playComment(entry.toObject(), sessions, promiseOf(entry.toObject())); !done)
            return done;
    }
    for (const auto &entry : m_json.value(u"suggestions"_s).toArray()) {
        const auto json = entry.toObject();
        if (auto done = playSuggestion(json, sessionFor(json, sessions), promiseOf(json)); !done)
            return done;
    }
    for (const auto &entry : m_json.value(u"waivers"_s).toArray()) {
        const auto json = entry.toObject();
        const auto session = sessionFor(json, sessions);
        const auto dossier = newest(session, promiseOf(json));
        if (!dossier)
            return dossier.error();
        if (auto done
            = ChecklistDesk(session).waiveRule(promiseOf(json), dossier->revision, json.value(u"rule"_s).toString(),
                                               json.value(u"reason"_s).toString());
            !done)
            return done;
    }
    return {};
}

Result<> SampleReview::playComment(const QJsonObject &json, const Sessions &sessions, const PromiseId &promise) const
{
    const auto session = sessionFor(json, sessions);
    const auto dossier = newest(session, promise);
    if (!dossier)
        return dossier.error();
    const auto field = json.value(u"field"_s).toString();
    const auto words = json.value(u"words"_s).toString();
    const auto start = textOfField(dossier->value, field).indexOf(words);
    Q_ASSERT(start >= 0);
    const auto thread = CommentDesk(session).add(promise, dossier->revision, { field, start, words.size() },
                                                 json.value(u"text"_s).toString());
    if (!thread)
        return thread.error();
    for (const auto &entry : json.value(u"replies"_s).toArray()) {
        const auto reply = CommentDesk(sessionFor(entry.toObject(), sessions))
                               .reply(*thread, entry.toObject().value(u"text"_s).toString());
        if (!reply)
            return reply.error();
    }
    const auto resolved = json.value(u"resolved"_s).toObject();
    return resolved.isEmpty() ? Result<>() : CommentDesk(sessionFor(resolved, sessions)).resolve(*thread);
}

Result<> SampleReview::playSuggestion(const QJsonObject &json, const Session &session, const PromiseId &promise) const
{
    const auto dossier = newest(session, promise);
    if (!dossier)
        return dossier.error();
    auto proposed = dossier->value.toJson();
    for (const auto &entry : json.value(u"replace"_s).toArray()) {
        const auto parts = entry.toArray();
        auto text = proposed.value(parts[0].toString()).toString();
        Q_ASSERT(text.contains(parts[1].toString()));
        text.replace(parts[1].toString(), parts[2].toString());
        proposed.insert(parts[0].toString(), text);
    }
    const auto value = Promise::fromJson(proposed);
    if (!value)
        return value.error();
    const auto made
        = SuggestionDesk(session).propose(promise, dossier->revision, { *value, {} }, json.value(u"note"_s).toString());
    return made ? Result<>() : Result<>(made.error());
}

} // namespace tenue
