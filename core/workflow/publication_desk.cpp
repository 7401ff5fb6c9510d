// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/publication_desk.h"

#include "core/base/words.h"
#include "core/workflow/checklist_desk.h"
#include "core/workflow/review_desk.h"

namespace tenue
{

namespace
{

Error refused(const PromiseRow &row, const QString &why)
{
    return Error { Error::Kind::Refused,
                   translate("PublicationDesk", "Promise no. %1, %2: %3").arg(row.number).arg(quoted(row.title), why) };
}

Result<PromiseRow> rowOf(const Session &session, const PromiseId &promise)
{
    const auto row = session.workspace.promises().find(promise);
    if (!row)
        return row.error();
    if (!*row)
        return Error { Error::Kind::NotFound, translate("PublicationDesk", "This promise does not exist.") };
    return **row;
}

} // namespace

PublicationDesk::PublicationDesk(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<QDateTime> PublicationDesk::embargoOf(const PromiseId &promise, const RevisionId &revision) const
{
    const auto loaded = m_session.workspace.entities().at<Promise>(entityOf(promise), revision);
    if (!loaded)
        return loaded.error();
    const auto &embargo = loaded->value.embargo;
    return embargo.isValid() && embargo > m_session.clock.now() ? embargo : QDateTime();
}

// The decision alone says from when: whoever asks later needs no dossier.
Result<> PublicationDesk::record(Decision decision, const QDateTime &wished)
{
    const auto asked = embargoOf(decision.promise, decision.revision);
    if (!asked)
        return asked.error();
    decision.embargo = asked->isValid() && (!wished.isValid() || *asked > wished) ? *asked : wished;
    return recordDecision(m_session, decision);
}

Result<> PublicationDesk::mayPublish(const PromiseId &promise, const RevisionId &revision) const
{
    const auto row = rowOf(m_session, promise);
    if (!row)
        return row.error();
    if (row->published == revision)
        return refused(*row, translate("PublicationDesk", "this text is online already."));
    if (row->approved != revision)
        return refused(*row, translate("PublicationDesk", "nobody has approved this text yet: submit it for review."));
    return requireEditor(m_session);
}

Result<> PublicationDesk::publish(const PromiseId &promise, const RevisionId &revision, const QString &note)
{
    return publish(promise, revision, PublicationWish { note });
}

Result<> PublicationDesk::publish(const PromiseId &promise, const RevisionId &revision, const PublicationWish &wish)
{
    const bool isUrgent = wish.readers == PublicationWish::Readers::Urgent;
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        auto may = isUrgent ? mayPublishUrgently(promise, revision) : mayPublish(promise, revision);
        if (!may)
            return may;
        Decision decision { promise, revision, Act::Publish };
        decision.note = wish.note;
        decision.isUrgent = isUrgent;
        return record(decision, wish.embargo);
    });
    if (done)
        Q_EMIT published(promise);
    return done;
}

Result<> PublicationDesk::mayPublishUrgently(const PromiseId &promise, const RevisionId &revision) const
{
    const auto row = rowOf(m_session, promise);
    if (!row)
        return row.error();
    if (row->published == revision)
        return refused(*row, translate("PublicationDesk", "this text is online already."));
    if (row->head != revision)
        return movedHead();
    if (auto may = requireEditor(m_session); !may)
        return may;
    return ChecklistDesk(m_session).mayGoOn(promise, revision);
}

Result<> PublicationDesk::mayCorrect(const PromiseId &promise, const RevisionId &revision) const
{
    const auto row = rowOf(m_session, promise);
    if (!row)
        return row.error();
    if (!row->published)
        return refused(*row, translate("PublicationDesk", "it is not online, so there is nothing to correct."));
    return mayPublish(promise, revision);
}

// The numbers follow each other: the unit keeps another program from taking the same one.
Result<> PublicationDesk::correct(const PromiseId &promise, const RevisionId &revision, const CorrectionWish &wish)
{
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        if (auto may = mayCorrect(promise, revision); !may)
            return may;
        const auto row = rowOf(m_session, promise);
        if (!row)
            return row.error();
        const auto earlier = m_session.workspace.decisions().corrections();
        if (!earlier)
            return earlier.error();
        Decision decision { promise, revision, Act::Correct };
        decision.note = wish.note;
        decision.correction
            = Correction { int(earlier->size()) + 1, wish.kind, wish.sentence.trimmed(), *row->published };
        return record(decision, wish.embargo);
    });
    if (done)
        Q_EMIT published(promise);
    return done;
}

Result<> PublicationDesk::mayUnpublish(const PromiseId &promise) const
{
    const auto row = rowOf(m_session, promise);
    if (!row)
        return row.error();
    if (!row->published)
        return refused(*row, translate("PublicationDesk", "it is not online."));
    return requireEditor(m_session);
}

Result<> PublicationDesk::unpublish(const PromiseId &promise, const QString &note, const QString &sentence)
{
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        const auto row = rowOf(m_session, promise);
        if (!row)
            return row.error();
        if (auto may = mayUnpublish(promise); !may)
            return may;
        if (note.trimmed().isEmpty())
            return refused(*row, translate("PublicationDesk", "say in a note why it is taken off the site."));
        Decision decision { promise, *row->published, Act::Unpublish };
        decision.note = note;
        decision.sentence = sentence.trimmed();
        return recordDecision(m_session, decision);
    });
    if (done)
        Q_EMIT published(promise);
    return done;
}

} // namespace tenue
