// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projections.h"

#include "core/base/canonical_json_parser.h"
#include "core/base/clock.h"
#include "core/base/words.h"
#include "core/store/listed_promise.h"
#include "core/store/revision_store.h"
#include "core/store/statement.h"

#include <QtCore/QJsonDocument>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

// All but what has a column of its own.
QString detailsOf(const Decision &decision)
{
    auto json = decision.toJson();
    for (const auto *key : { "promise", "revision", "act", "note" })
        json.remove(QLatin1StringView(key));
    return json.isEmpty() ? QString(u""_s) : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

struct HeadRow {
    AppendedRow row;
    QByteArray content;
};

} // namespace

Result<std::optional<QByteArray>> Projections::shownContent(const RevisionStore &revisions,
                                                            const EntityId &promise) const
{
    Statement read(m_database, uR"sql(
        SELECT promise.head FROM entity JOIN promise ON promise.entity = entity.id WHERE entity.uuid = :uuid
    )sql"_s);
    if (auto ran = read.bind(":uuid", promise).run(); !ran)
        return ran.error();
    const auto found = read.next();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<QByteArray>();
    const auto content = revisions.contentOfRow(read.number(0));
    if (!content)
        return content.error();
    return std::optional(*content);
}

Result<> Projections::update(const AppendedRow &row, const Promise &promise)
{
    Statement write(m_database, uR"sql(
        INSERT INTO promise (entity, head, mandate, number, slug, title, theme, verdict, deadline, changed_at, state,
                             origin_list, origin_row)
        VALUES (:entity, :head, :mandate, :number, :slug, :title, :theme, :verdict, :deadline, :changedAt, 'draft',
                :list, :row)
        ON CONFLICT (entity) DO UPDATE SET
            head = excluded.head, mandate = excluded.mandate, number = excluded.number, slug = excluded.slug,
            title = excluded.title, theme = excluded.theme, verdict = excluded.verdict, deadline = excluded.deadline,
            changed_at = excluded.changed_at, state = excluded.state, origin_list = excluded.origin_list,
            origin_row = excluded.origin_row
    )sql"_s);
    const auto listed = ListedPromise::of(row.revisionRow, promise, row.at);
    write.bind(":entity", row.entityRow)
        .bind(":head", listed.head)
        .bind(":mandate", listed.mandate)
        .bind(":number", listed.number)
        .bind(":slug", listed.slug)
        .bind(":title", listed.title)
        .bind(":theme", listed.theme)
        .bind(":verdict", listed.verdict)
        .bind(":deadline", listed.deadline)
        .bind(":changedAt", listed.changedAt)
        .bind(":list", listed.originList)
        .bind(":row", listed.originRow);
    if (auto written = write.run(); !written)
        return written;
    return m_search ? m_search->add(row.entityRow, row.revisionRow, row.contentBefore, promise) : Result<>();
}

Result<> Projections::update(const AppendedRow &row, const Evidence &evidence)
{
    Statement write(m_database, uR"sql(
        INSERT INTO evidence (entity, head, key, title, publisher, date, address)
        VALUES (:entity, :head, :key, :title, :publisher, :date, :address)
        ON CONFLICT (entity) DO UPDATE SET
            head = excluded.head, key = excluded.key, title = excluded.title, publisher = excluded.publisher,
            date = excluded.date, address = excluded.address
    )sql"_s);
    write.bind(":entity", row.entityRow)
        .bind(":head", row.revisionRow)
        .bind(":key", evidence.key)
        .bind(":title", evidence.title)
        .bind(":publisher", evidence.publisher)
        .bind(":date", evidence.date)
        .bind(":address", QString::fromUtf8(evidence.address.toEncoded()));
    return write.run();
}

Result<> Projections::update(const AppendedRow &row, const Decision &decision)
{
    Statement find(m_database, uR"sql(
        SELECT entity.id, revision.id FROM entity
        JOIN revision ON revision.entity = entity.id AND revision.hash = :revision
        WHERE entity.uuid = :promise
    )sql"_s);
    if (auto ran = find.bind(":revision", decision.revision).bind(":promise", decision.promise).run(); !ran)
        return ran;
    const auto found = find.next();
    if (!found)
        return found.error();
    if (!*found)
        return Error { Error::Kind::NotFound,
                       translate("Projections", "The decision names a revision that this promise does not have.") };
    const qint64 promiseRow = find.number(0);
    const qint64 revisionRow = find.number(1);
    Statement write(m_database, uR"sql(
        INSERT INTO decision (entity, decided, promise, revision, act, note, details)
        VALUES (:entity, :decided, :promise, :revision, :act, :note, :details)
        ON CONFLICT (entity) DO UPDATE SET
            decided = excluded.decided, promise = excluded.promise, revision = excluded.revision,
            act = excluded.act, note = excluded.note, details = excluded.details
    )sql"_s);
    write.bind(":entity", row.entityRow)
        .bind(":decided", row.revisionRow)
        .bind(":promise", promiseRow)
        .bind(":revision", revisionRow)
        .bind(":act", nameOf(decision.act))
        .bind(":note", decision.note)
        .bind(":details", detailsOf(decision));
    if (auto written = write.run(); !written)
        return written;
    return applyAct(decision, promiseRow, revisionRow, row.at);
}

Result<> Projections::applyAct(const Decision &decision, qint64 promiseRow, qint64 revisionRow, const QDateTime &at)
{
    Statement state(m_database, u"UPDATE promise SET state = :state WHERE entity = :promise AND head = :revision"_s);
    state.bind(":state", nameOf(stateAfter(decision.act))).bind(":promise", promiseRow).bind(":revision", revisionRow);
    if (auto ran = state.run(); !ran)
        return ran;
    switch (decision.act) {
    case Act::Submit:
        return {};
    case Act::Approve: {
        Statement approve(m_database, u"UPDATE promise SET approved = :revision WHERE entity = :promise"_s);
        return approve.bind(":revision", revisionRow).bind(":promise", promiseRow).run();
    }
    case Act::RequestChanges:
    case Act::Withdraw:
    case Act::TakeOver:
    case Act::TakeBack: {
        Statement withdraw(m_database, uR"sql(
            UPDATE promise SET approved = NULL WHERE entity = :promise AND approved = :revision
        )sql"_s);
        return withdraw.bind(":promise", promiseRow).bind(":revision", revisionRow).run();
    }
    case Act::Publish:
    case Act::Correct: {
        Statement publish(m_database, uR"sql(
            UPDATE promise SET published = :revision, published_at = :at WHERE entity = :promise
        )sql"_s);
        return publish.bind(":revision", revisionRow).bind(":at", utcText(at)).bind(":promise", promiseRow).run();
    }
    case Act::Unpublish: {
        Statement unpublish(m_database, uR"sql(
            UPDATE promise SET published = NULL, published_at = NULL WHERE entity = :promise
        )sql"_s);
        return unpublish.bind(":promise", promiseRow).run();
    }
    }
    Q_UNREACHABLE();
}

Result<> Projections::update(const AppendedRow &, const Assignment &assignment)
{
    Statement write(m_database, uR"sql(
        UPDATE promise SET assigned = :staff WHERE entity = (SELECT id FROM entity WHERE uuid = :promise)
    )sql"_s);
    return write.bind(":staff", assignment.staff).bind(":promise", assignment.promise).run();
}

Result<> Projections::update(const AppendedRow &row, const Comment &comment)
{
    Statement write(m_database, uR"sql(
        INSERT INTO comment (entity, head, promise, reply_to, is_open)
        VALUES (:entity, :head, (SELECT id FROM entity WHERE uuid = :promise), :replyTo, :isOpen)
        ON CONFLICT (entity) DO UPDATE SET
            head = excluded.head, promise = excluded.promise, reply_to = excluded.reply_to, is_open = excluded.is_open
    )sql"_s);
    write.bind(":entity", row.entityRow)
        .bind(":head", row.revisionRow)
        .bind(":promise", comment.promise)
        .bind(":replyTo", comment.replyTo)
        .bind(":isOpen", !comment.replyTo && !comment.isResolved ? 1 : 0);
    return write.run();
}

// The first redaction of a revision is the one that blanked it.
Result<> Projections::update(const AppendedRow &row, const Redaction &redaction)
{
    for (const auto &revision : redaction.revisions) {
        Statement write(m_database, uR"sql(
            INSERT OR IGNORE INTO redaction (revision, recorded)
            SELECT revision.id, :recorded FROM revision JOIN entity ON entity.id = revision.entity
            WHERE revision.hash = :revision AND entity.uuid = :entity
        )sql"_s);
        write.bind(":recorded", row.revisionRow).bind(":revision", revision).bind(":entity", redaction.entity);
        if (auto written = write.run(); !written)
            return written;
    }
    return {};
}

Result<> Projections::clear()
{
    for (auto table = ListTables.rbegin(); table != ListTables.rend(); ++table) {
        if (auto cleared = m_database.run(u"DELETE FROM "_s + QString::fromLatin1(*table)); !cleared)
            return cleared;
    }
    return m_search ? m_search->clearIndex() : Result<>();
}

Result<> Projections::rebuildHeads()
{
    return m_database.run(uR"sql(
        INSERT INTO head (entity, revision)
        SELECT entity, id FROM revision WHERE id NOT IN (
            SELECT parent FROM revision WHERE parent IS NOT NULL
            UNION SELECT other_parent FROM revision WHERE other_parent IS NOT NULL)
    )sql"_s);
}

Result<> Projections::rebuildKind(const RevisionStore &revisions, EntityKind kind)
{
    QList<AppendedRow> rows;
    Statement read(m_database, uR"sql(
        SELECT entity.uuid, entity.id, max(head.revision), revision.at FROM head
        JOIN entity ON entity.id = head.entity AND entity.kind = :kind
        JOIN revision ON revision.id = head.revision
        GROUP BY entity.id ORDER BY max(head.revision)
    )sql"_s);
    const auto listed = read.bind(":kind", nameOf(kind)).each([&] {
        rows.append({ read.id<EntityId>(0), read.number(1), read.number(2), fromUtcText(read.text(3)) });
    });
    if (!listed)
        return listed;
    for (const auto &row : rows) {
        const auto content = revisions.contentOfRow(row.revisionRow);
        if (!content)
            return content.error();
        const auto json = objectOf(*content);
        const auto apply = [&](const auto &value) -> Result<> {
            if (!value)
                return value.error();
            return update(row, *value);
        };
        Result<> applied;
        if (kind == EntityKind::Promise)
            applied = apply(Promise::fromJson(json));
        else if (kind == EntityKind::Evidence)
            applied = apply(Evidence::fromJson(json));
        else if (kind == EntityKind::Decision)
            applied = apply(Decision::fromJson(json));
        else if (kind == EntityKind::Assignment)
            applied = apply(Assignment::fromJson(json));
        else if (kind == EntityKind::Comment)
            applied = apply(Comment::fromJson(json));
        else if (kind == EntityKind::Redaction)
            applied = apply(Redaction::fromJson(json));
        if (!applied)
            return applied;
    }
    return {};
}

Result<> Projections::rebuild(const RevisionStore &revisions, const std::function<Result<>()> &promises)
{
    if (auto cleared = clear(); !cleared)
        return cleared;
    if (auto heads = rebuildHeads(); !heads)
        return heads;
    for (const auto kind : { EntityKind::Evidence, EntityKind::Promise, EntityKind::Decision, EntityKind::Assignment,
                             EntityKind::Comment, EntityKind::Redaction }) {
        const bool isGiven = kind == EntityKind::Promise && promises;
        if (auto rebuilt = isGiven ? promises() : rebuildKind(revisions, kind); !rebuilt)
            return rebuilt;
    }
    return {};
}

} // namespace tenue
