// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/contributors.h"

#include "core/domain/suggestion.h"
#include "core/workflow/dossier_authorship.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Headers = QHash<RevisionId, RevisionHeader>;

/// `newest` and all that it was made from, but for those in `without`.
QSet<RevisionId> pastOf(const RevisionId &newest, const Headers &headers, const QSet<RevisionId> &without)
{
    QSet<RevisionId> past;
    QList<RevisionId> toVisit { newest };
    while (!toVisit.isEmpty()) {
        const auto id = toVisit.takeLast();
        const auto header = headers.constFind(id);
        if (past.contains(id) || without.contains(id) || header == headers.constEnd())
            continue;
        past.insert(id);
        toVisit.append(header->parents);
    }
    return past;
}

Result<QJsonObject> contentOf(Workspace &workspace, const RevisionId &revision)
{
    const auto content = workspace.revisions().content(revision);
    if (content)
        return content->object();
    if (content.error().kind == Error::Kind::Redacted)
        return QJsonObject();
    return content.error();
}

/// Who wrote the words of the analysis of `revision` that stand in none of the lines of `before`.
Result<QSet<StaffId>> authorsOfLines(Workspace &workspace, const PromiseId &promise, const RevisionId &revision,
                                     const QString &before)
{
    Progress progress;
    const auto authorship = authorshipOf(workspace, promise, revision, progress);
    if (!authorship)
        return authorship.error();
    const auto old = before.split(u'\n');
    QSet<StaffId> authors;
    const auto addAuthorsOf = [&](qsizetype start, qsizetype end) {
        for (const auto &sentence : authorship->sentences) {
            for (const auto &run : sentence.runs) {
                if (run.range.from < end && start < run.range.end())
                    authors.insert(authorship->origins[run.origin].author);
            }
        }
    };
    qsizetype start = 0;
    for (const auto &line : authorship->text.split(u'\n')) {
        if (!old.contains(line))
            addAuthorsOf(start, start + line.size());
        start += line.size() + 1;
    }
    return authors;
}

/// Who first gave a field the value that `revision` brought back to it.
Result<QSet<StaffId>> authorsOfFields(Workspace &workspace, const QList<Revision> &history, const RevisionId &revision,
                                      const QJsonObject &before)
{
    const auto now = contentOf(workspace, revision);
    if (!now)
        return now.error();
    QStringList open;
    for (const auto &member : now->keys()) {
        if (member != u"body"_s && now->value(member) != before.value(member))
            open.append(member);
    }
    QSet<StaffId> authors;
    for (const auto &each : history) {
        if (open.isEmpty() || each.id() == revision)
            break;
        const auto content = contentOf(workspace, each.id());
        if (!content)
            return content.error();
        const auto known
            = open.removeIf([&](const QString &member) { return content->value(member) == now->value(member); });
        if (known > 0)
            authors.insert(each.header().author);
    }
    return authors;
}

/// Who wrote what the restoring `revision` took from an older one.
Result<QSet<StaffId>> authorsOfRestored(Workspace &workspace, const PromiseId &promise, const QList<Revision> &history,
                                        const RevisionId &revision, const RevisionHeader &header)
{
    const auto before
        = header.parents.isEmpty() ? Result<QJsonObject>(QJsonObject()) : contentOf(workspace, header.parents.first());
    if (!before)
        return before.error();
    auto authors = authorsOfLines(workspace, promise, revision, before->value(u"body"_s).toString());
    const auto ofFields = authorsOfFields(workspace, history, revision, *before);
    if (!authors || !ofFields)
        return authors ? ofFields.error() : authors.error();
    authors->unite(*ofFields);
    return authors;
}

/// Words that were suggested are those of who suggested them, whoever took them into the text.
Result<QSet<StaffId>> authorsOfSuggestions(Workspace &workspace, const PromiseId &promise,
                                           const QSet<RevisionId> &revisions)
{
    const auto all = workspace.entities().all<Suggestion>();
    if (!all)
        return all.error();
    QSet<StaffId> authors;
    for (const auto &loaded : *all) {
        const auto &suggestion = loaded.value;
        if (suggestion.promise != promise || !suggestion.result || !revisions.contains(*suggestion.result))
            continue;
        const auto history = workspace.revisions().history(loaded.entity);
        if (!history)
            return history.error();
        authors.insert(history->first().header().author);
    }
    return authors;
}

} // namespace

Result<QSet<StaffId>> contributors(Workspace &workspace, const PromiseId &promise, const RevisionId &revision,
                                   const std::optional<RevisionId> &approved)
{
    const auto history = workspace.revisions().history(entityOf(promise));
    if (!history)
        return history.error();
    Headers headers;
    for (const auto &each : *history)
        headers.insert(each.id(), each.header());
    const auto settled = approved && approved != revision ? pastOf(*approved, headers, {}) : QSet<RevisionId>();
    const auto made = pastOf(revision, headers, settled);
    auto people = authorsOfSuggestions(workspace, promise, made);
    if (!people)
        return people;
    for (const auto &id : made) {
        const auto &header = *headers.constFind(id);
        people->insert(header.author);
        if (header.reason != Reason::Restored || settled.isEmpty())
            continue;
        const auto restored = authorsOfRestored(workspace, promise, *history, id, header);
        if (!restored)
            return restored;
        people->unite(*restored);
    }
    return people;
}

} // namespace tenue
