// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/sample_newsroom.h"

#include "core/base/file_writer.h"
#include "core/base/json_reader.h"
#include "core/base/words.h"
#include "core/domain/slug.h"
#include "core/workflow/desks.h"
#include "core/workflow/sample_presentation.h"
#include "core/workflow/sample_review.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 LargestFile = 4'000'000;
constexpr auto Folder = ":/sample"_L1;

Result<QJsonDocument> readSample(const QString &name)
{
    const auto bytes = readWholeFile(Folder + u'/' + name, LargestFile);
    if (!bytes)
        return bytes.error();
    const auto json = QJsonDocument::fromJson(*bytes);
    Q_ASSERT_X(!json.isNull(), "buildSampleNewsroom", "a file of the example newsroom is no JSON");
    return json;
}

QDateTime timeOf(const QJsonObject &step)
{
    return QDateTime::fromString(step.value(u"at"_s).toString(), Qt::ISODate).toUTC();
}

/// One promise while its history is played.
struct PlayedPromise {
    PromiseId id = PromiseId::create();
    QJsonObject json;
    Promise value;
    std::optional<RevisionId> head;
    QHash<QString, CitedEvidence> kept; ///< by key
};

struct Step {
    QDateTime at;
    qsizetype promise = 0;
    QJsonObject json;
    bool isLastEdit = false;
};

bool isEdit(const QJsonObject &step)
{
    return !step.contains(u"act"_s) && !step.contains(u"milestone"_s);
}

/// Plays the example's history from its first day to its last.
class SampleBuilder
{
public:
    explicit SampleBuilder(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<> build();

private:
    Session sessionOf(const QString &person) { return { m_workspace, m_clock, m_staff.value(person) }; }

    Result<> addStaff(const QJsonArray &staff);
    Result<> addFrame(const QJsonObject &newsroom);
    Result<> readPromises();
    Result<> prepare(PlayedPromise &played);
    Result<> play(const Step &step);
    Result<> edit(const Step &step, PlayedPromise &played);
    Result<> decide(const Step &step, PlayedPromise &played);
    Result<> nameMoment(const Step &step, PlayedPromise &played);
    Result<QList<EditedEvidence>> evidenceFor(const Step &step, PlayedPromise &played);
    Result<Evidence> evidenceIn(QJsonObject entry, const Session &session);

    Workspace &m_workspace;
    FixedClock m_clock { QDateTime(QDate(2020, 7, 6), QTime(8, 0), Qt::UTC) };
    QHash<QString, StaffId> m_staff;
    QString m_founder;
    MandateId m_mandate = MandateId::create();
    QHash<QString, ThemeId> m_themes;
    QHash<QString, SourceDocumentId> m_documents;
    QList<PlayedPromise> m_promises;
    SamplePresentation m_presentation;
    QHash<int, PromiseId> m_ids; ///< by number
    QList<Step> m_steps;
};

Result<> SampleBuilder::addStaff(const QJsonArray &staff)
{
    for (const auto &entry : staff) {
        const auto member = Staff::fromJson(entry.toObject());
        if (!member)
            return member.error();
        if (m_staff.isEmpty()) {
            const auto founder = NewsroomDesk::found(m_workspace, m_clock, *member, SiteLanguage::French);
            if (!founder)
                return founder.error();
            m_staff.insert(member->name, *founder);
            m_founder = member->name;
            continue;
        }
        const auto id = StaffId::create();
        const auto saved = saveEntity({ m_workspace, m_clock, id }, entityOf(id), {}, *member, Reason::Created, {});
        if (!saved)
            return saved.error();
        m_staff.insert(member->name, id);
    }
    return {};
}

Result<> SampleBuilder::addFrame(const QJsonObject &newsroom)
{
    NewsroomDesk desk(sessionOf(m_founder));
    const auto settings = desk.siteSettings();
    const auto wanted = SiteSettings::fromJson(newsroom.value(u"settings"_s).toObject());
    if (!settings || !wanted)
        return settings ? wanted.error() : settings.error();
    if (auto s = desk.save(settings->entity, settings->revision, *wanted); !s)
        return s.error();
    auto mandate = Mandate::fromJson(newsroom.value(u"mandate"_s).toObject());
    const auto scales = desk.all<VerdictScale>();
    if (!mandate || !scales)
        return mandate ? scales.error() : mandate.error();
    mandate->scale = ScaleId(scales->first().entity.uuid());
    if (auto s = desk.save(entityOf(m_mandate), {}, *mandate); !s)
        return s.error();
    int position = 0;
    for (const auto &entry : newsroom.value(u"themes"_s).toArray()) {
        auto theme = Theme::fromJson(entry.toObject());
        if (!theme)
            return theme.error();
        theme->position = ++position;
        const auto id = ThemeId::create();
        if (auto s = desk.save(entityOf(id), {}, *theme); !s)
            return s.error();
        m_themes.insert(theme->slug, id);
    }
    for (const auto &entry : newsroom.value(u"sourceDocuments"_s).toArray()) {
        auto document = SourceDocument::fromJson(entry.toObject());
        if (!document)
            return document.error();
        document->mandate = m_mandate;
        const auto id = SourceDocumentId::create();
        if (auto s = desk.save(entityOf(id), {}, *document); !s)
            return s.error();
        m_documents.insert(entry.toObject().value(u"id"_s).toString(), id);
    }
    return {};
}

Result<> SampleBuilder::prepare(PlayedPromise &played)
{
    auto json = played.json;
    json.insert(u"mandate"_s, m_mandate.toString());
    json.remove(u"evidence"_s);
    QJsonArray sources;
    for (const auto &entry : json.value(u"sources"_s).toArray()) {
        auto source = entry.toObject();
        source.insert(u"document"_s, m_documents.value(source.value(u"document"_s).toString()).toString());
        sources.append(source);
    }
    json.insert(u"sources"_s, sources);
    QJsonArray themes;
    for (const auto &slug : json.value(u"themes"_s).toArray())
        themes.append(m_themes.value(slug.toString()).toString());
    json.insert(u"themes"_s, themes);
    auto promise = Promise::fromJson(json);
    if (!promise)
        return promise.error();
    played.value = *promise;
    played.value.slug = slugOf(promise->title);
    return {};
}

Result<> SampleBuilder::readPromises()
{
    const auto files = QDir(Folder).entryList({ u"promises-*.json"_s }, QDir::Files, QDir::Name);
    for (const auto &file : files) {
        const auto document = readSample(file);
        if (!document)
            return document.error();
        for (const auto &entry : document->array()) {
            PlayedPromise played;
            played.json = entry.toObject();
            if (auto prepared = prepare(played); !prepared)
                return prepared;
            qsizetype lastEdit = -1;
            for (const auto &step : played.json.value(u"history"_s).toArray()) {
                m_steps.append({ timeOf(step.toObject()), m_promises.size(), step.toObject() });
                if (isEdit(step.toObject()))
                    lastEdit = m_steps.size() - 1;
            }
            if (lastEdit >= 0)
                m_steps[lastEdit].isLastEdit = true;
            m_ids.insert(played.value.number, played.id);
            m_promises.append(played);
        }
    }
    std::stable_sort(m_steps.begin(), m_steps.end(), [](const Step &a, const Step &b) { return a.at < b.at; });
    return {};
}

// With a copy of what it stands on, where the example has one.
Result<Evidence> SampleBuilder::evidenceIn(QJsonObject entry, const Session &session)
{
    const auto copy = entry.take("copy"_L1).toObject();
    auto evidence = Evidence::fromJson(entry);
    if (!evidence || copy.isEmpty())
        return evidence;
    const auto document = readDocument(Folder + u"/copies/"_s + copy.value(u"file"_s).toString());
    if (!document)
        return document.error();
    EditingDesk editing(session);
    auto capture = EvidenceDesk(session, editing).keep(*document);
    if (!capture)
        return capture.error();
    capture->isPublic = copy.value(u"isPublic"_s).toBool();
    evidence->captures.append(*capture);
    return evidence;
}

// Evidence joins a dossier when its text first cites it; what is never cited, with the last edit.
Result<QList<EditedEvidence>> SampleBuilder::evidenceFor(const Step &step, PlayedPromise &played)
{
    const auto cited = played.value.citedKeys();
    QList<EditedEvidence> added;
    played.value.evidence.clear();
    for (const auto &entry : played.json.value(u"evidence"_s).toArray()) {
        const auto evidence = evidenceIn(entry.toObject(), sessionOf(step.json.value(u"by"_s).toString()));
        if (!evidence)
            return evidence.error();
        const bool known = played.kept.contains(evidence->key);
        if (!known && !cited.contains(evidence->key) && !step.isLastEdit)
            continue;
        if (!known) {
            const auto id = EvidenceId::create();
            added.append({ id, std::nullopt, *evidence });
            // The desk pins the revision that it is about to make.
            played.kept.insert(evidence->key, { id, RevisionId(ContentHash::of({})) });
        }
        played.value.evidence.append(
            played.kept.value(evidence->key, { EvidenceId(), RevisionId(ContentHash::of({})) }));
    }
    return added;
}

Result<> SampleBuilder::edit(const Step &step, PlayedPromise &played)
{
    auto json = played.value.toJson();
    const auto changes = step.json.value(u"set"_s).toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        json.insert(it.key(), it.value());
    const auto changed = Promise::fromJson(json);
    if (!changed)
        return changed.error();
    played.value = *changed;
    if (step.isLastEdit) {
        if (auto added = m_presentation.addTo(played.value, m_workspace, m_ids); !added)
            return added;
    }
    const auto evidence = evidenceFor(step, played);
    if (!evidence)
        return evidence.error();
    EditingDesk desk(sessionOf(step.json.value(u"by"_s).toString()));
    const auto saved = desk.save({ .promise = played.id,
                                   .base = played.head,
                                   .value = played.value,
                                   .evidence = *evidence,
                                   .reason = played.head ? Reason::Edited : Reason::Created,
                                   .note = step.json.value(u"note"_s).toString() });
    if (!saved)
        return saved.error();
    played.head = saved->revision;
    const auto now = desk.open(played.id);
    if (!now)
        return now.error();
    played.value = now->value;
    for (qsizetype i = 0; i < evidence->size(); ++i) {
        for (const auto &cited : played.value.evidence) {
            if (cited.evidence == evidence->at(i).id)
                played.kept.insert(evidence->at(i).value.key, cited);
        }
    }
    const auto assigned = m_staff.constFind(played.json.value(u"assigned"_s).toString());
    return step.isLastEdit && assigned != m_staff.constEnd() ? desk.assign(played.id, *assigned) : Result<>();
}

Result<> SampleBuilder::decide(const Step &step, PlayedPromise &played)
{
    const auto session = sessionOf(step.json.value(u"by"_s).toString());
    const auto note = step.json.value(u"note"_s).toString();
    const auto act = actNamed(step.json.value(u"act"_s).toString());
    Q_ASSERT(act && played.head);
    switch (*act) {
    case Act::Submit:
        return ReviewDesk(session).submit(played.id, *played.head, note);
    case Act::RequestChanges:
        return ReviewDesk(session).requestChanges(played.id, *played.head, note);
    case Act::Approve:
        return ReviewDesk(session).approve(played.id, *played.head, note);
    case Act::Publish:
        return PublicationDesk(session).publish(
            played.id, *played.head,
            PublicationWish { .note = note,
                              .readers = step.json.value(u"urgent"_s).toBool() ? PublicationWish::Readers::Urgent
                                                                               : PublicationWish::Readers::Two,
                              .embargo
                              = QDateTime::fromString(step.json.value(u"embargo"_s).toString(), Qt::ISODate) });
    case Act::Unpublish:
        return PublicationDesk(session).unpublish(played.id, note);
    case Act::Withdraw:
        return ReviewDesk(session).withdraw(played.id, *played.head, note);
    case Act::TakeOver:
        return ReviewDesk(session).takeOver(played.id, *played.head, note);
    case Act::TakeBack:
        return ReviewDesk(session).takeBack(played.id, *played.head, note);
    case Act::Correct:
        return PublicationDesk(session).correct(
            played.id, *played.head,
            { .kind = correctionKindNamed(step.json.value(u"kind"_s).toString()).value_or(CorrectionKind::Factual),
              .sentence = step.json.value(u"sentence"_s).toString(),
              .note = note });
    }
    Q_UNREACHABLE();
}

Result<> SampleBuilder::nameMoment(const Step &step, PlayedPromise &played)
{
    const auto named = HistoryDesk(sessionOf(step.json.value(u"by"_s).toString()))
                           .nameMilestone(played.id, *played.head, step.json.value(u"milestone"_s).toString());
    return named ? Result<>() : Result<>(named.error());
}

Result<> SampleBuilder::play(const Step &step)
{
    m_clock.set(step.at);
    auto &played = m_promises[step.promise];
    auto done = isEdit(step.json)      ? edit(step, played)
        : step.json.contains(u"act"_s) ? decide(step, played)
                                       : nameMoment(step, played);
    if (!done)
        return Error { done.error().kind,
                       translate("SampleNewsroom", "The example newsroom is faulty at promise no. %1: %2")
                           .arg(played.value.number)
                           .arg(done.error().message),
                       done.error().detail };
    return {};
}

Result<> SampleBuilder::build()
{
    const auto newsroom = readSample(u"newsroom.json"_s);
    if (!newsroom)
        return newsroom.error();
    auto presentation = SamplePresentation::read();
    if (!presentation)
        return presentation.error();
    m_presentation = *std::move(presentation);
    const auto review = SampleReview::read();
    if (!review)
        return review.error();
    return m_workspace.database().atomically([&]() -> Result<> {
        if (auto done = addStaff(newsroom->object().value(u"staff"_s).toArray()); !done)
            return done;
        if (auto done = addFrame(newsroom->object()); !done)
            return done;
        if (auto done = readPromises(); !done)
            return done;
        for (const auto &step : m_steps) {
            if (auto done = play(step); !done)
                return done;
        }
        if (auto done = m_presentation.publish(sessionOf(newsroom->object().value(u"publishes"_s).toString()), m_ids);
            !done)
            return done;
        return review->play(
            [this](const QString &name, const QDateTime &at) {
                m_clock.set(at);
                return sessionOf(name);
            },
            m_ids);
    });
}

} // namespace

Result<> buildSampleNewsroom(const QString &path, const Installation &installation)
{
    auto workspace = Workspace::create(path, installation);
    if (!workspace)
        return workspace.error();
    auto built = SampleBuilder(**workspace).build();
    if (built)
        return {};
    workspace->reset();
    QFile::remove(path);
    return built;
}

} // namespace tenue
