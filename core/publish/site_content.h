// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/revision_id.h"
#include "core/domain/appeal.h"
#include "core/domain/decision.h"
#include "core/domain/evidence.h"
#include "core/domain/mandate.h"
#include "core/domain/promise.h"
#include "core/domain/reply_request.h"
#include "core/domain/site_settings.h"
#include "core/domain/verdict_scale.h"
#include "core/publish/site_address.h"
#include "core/publish/site_theme.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <functional>
#include <optional>

/// Exactly what is public, as plain values: what is not named in this file cannot reach a reader.
///
/// No notes, drafts, comments, counters or ids of the workspace; of people, only those who
/// are judged or cited, and the names of authors who may be named. Dates are days. The same values give the same bytes:
/// nothing below is read from a clock, a locale or an environment.
namespace tenue
{

/// Where the promise was made.
struct PublicSource {
    QString title = {};
    QString publisher = {};
    QDate date = {};
    QUrl address = {};
    QString page = {};
};

/// A kept copy that readers may have. Its name on the site is made from its hash: what the newsroom calls the
/// file stays there.
struct PublicCopy {
    ContentHash file = ContentHash::of({}); ///< of the bytes that readers get
    QString mediaType = {};
    qint64 size = 0; ///< bytes
    QDate takenOn = {};
};

/// A numbered source of an analysis; its number is its place in the list, from 1.
struct PublicEvidence {
    QString key = {}; ///< as cited in the body
    QString title = {};
    QString publisher = {};
    QString author = {};
    QDate date = {};
    QUrl address = {};
    QDate accessedOn = {};
    QList<EvidenceQuote> quotes = {};
    QList<PublicCopy> copies = {};
};

/// One published verdict that was not the one published before.
struct PublicVerdictChange {
    QDate date = {}; ///< when the facts made it so or, if nobody said, when it was published
    QString from = {}; ///< key on the mandate's scale; empty for the first verdict
    QString to = {};
    std::optional<VerdictChange> kind = {};
    QString reason = {}; ///< one sentence
};

/// What became of a published text that was wrong.
struct PublicCorrection {
    int number = 0; ///< unlike any other on the site; from 1
    QDate date = {};
    QString kind = {}; ///< "factual", "clarification" or "update"
    QString sentence = {}; ///< what was wrong, and what is right
    QString from = {}; ///< the verdicts before and after; empty where it did not change
    QString to = {};
};

/// Another promise that belongs to this one.
struct PublicRelation {
    RelationKind kind = RelationKind::Related;
    int promise = 0; ///< place in PublicSite::promises
};

/// A question put to those who are judged, and what came of it.
struct PublicReply {
    QString to = {};
    QString channel = {};
    QString question = {};
    QDate askedOn = {};
    QDate answerDue = {};
    ReplyStatus status = ReplyStatus::Waiting;
    QString answer = {};
    QDate answeredOn = {};
};

struct PublicNews {
    QString title = {};
    QDate date = {};
    QString text = {};
    QUrl address = {};
    QList<int> promises = {}; ///< places in PublicSite::promises
};

struct PublicAppeal {
    QString title = {};
    QString text = {};
    QString goal = {};
    int percentReached = 0;
    QDate endsOn = {};
    QUrl link = {};
    QString linkText = {};
    int noticeSeconds = 0;
};

/// The address of a promise that is no longer online: its page says so, and no more.
struct PublicTombstone {
    QString slug = {};
    QDate on = {};
    QString reason = {}; ///< for readers; may be empty
};

struct PublicTheme {
    QString name = {};
    QString slug = {};
    QString description = {};
};

struct PublicMandate {
    QString title = {};
    QString slug = {};
    QStringList institutions = {};
    QDate from = {};
    QDate to = {};
    QList<Holder> holders = {}; ///< oldest first
    QString introduction = {}; ///< Markdown
    VerdictScale scale = {};
    QList<ListChange> listChanges = {}; ///< oldest first
    QList<QDate> balanceDates = {}; ///< oldest first
    QString otherCount = {};
};

/// A promise as lists, totals and open data need it; the long texts are in its dossier.
struct PublicPromise {
    PromiseId id = {};
    RevisionId revision; ///< the published one
    int mandate = 0; ///< place in PublicSite::mandates
    int number = 0;
    QString slug = {};
    QString title = {};
    QString quote = {};
    QList<PublicSource> sources = {};
    QList<int> themes = {}; ///< places in PublicSite::themes, the main one first
    QStringList institutions = {};
    QStringList criteria = {};
    QDate deadline = {};
    QString deadlineText = {}; ///< shown instead of the day
    QString holderThen = {}; ///< whose promise it was
    QString verdict = {}; ///< a key on the mandate's scale
    QDate verdictSince = {};
    QString summary = {};
    QList<PublicVerdictChange> history = {}; ///< oldest first
    QDate publishedOn = {}; ///< this revision
    QDate firstPublishedOn = {};
    QDate changedOn = {}; ///< when the verdict last changed, or the promise entered the list
    QDate checkedOn = {};
    std::optional<LeadImage> image = {};
    QList<CriterionVerdict> criterionVerdicts = {}; ///< of some of the criteria, by their words
    QList<PublicRelation> relations = {};
    int weight = 1;
    bool isFeatured = false;
    QString featuredText = {};
    std::optional<Withdrawal> withdrawal = {}; ///< no longer followed: in no total and no list
    QList<int> news = {}; ///< places in PublicSite::news, newest first
    QList<PublicReply> replies = {}; ///< newest question first
    QList<PublicCorrection> corrections = {}; ///< newest first
    QStringList oldSlugs = {}; ///< addresses that it had: they lead to the one it has
};

/// The long part of a promise, read one at a time while its page is made.
struct PublicDossier {
    QString body = {}; ///< Markdown
    QList<PublicEvidence> evidence = {};
    QStringList authors = {}; ///< of the body, who wrote most first; only who may be named, where the newsroom wants it
    bool hasOtherAuthors = false; ///< not all who wrote it are in `authors`
};

/// Something that was put online, or taken off it, and when.
struct PublicPublication {
    QDate day = {};
    Act act = Act::Publish;
    PromiseId promise = {};
    RevisionId revision; ///< the one that was put online, or was online until then
};

struct PublicSite {
    QString newsroom = {};
    QString title = {};
    SiteLanguage language = SiteLanguage::French;
    SiteAddress baseAddress = {}; ///< empty: no sitemap, relative addresses in feeds
    QString contact = {};
    QString about = {}; ///< Markdown
    QString methodology = {}; ///< Markdown
    QString licence = {};
    QString introduction = {}; ///< of the home page
    QString claim = {}; ///< the home page's title; the site's if empty
    QString takePart = {}; ///< Markdown
    QString correctionsPolicy = {}; ///< Markdown
    QString weightingRule = {}; ///< empty: no weighted rates
    QUrl alertsEndpoint = {};
    QUrl tipsEndpoint = {};
    QUrl supportLink = {};
    bool hasClaimReview = false;
    SiteAccent accent = {};
    SiteTheme theme = {}; ///< the newsroom's own look
    QDate publishedOn = {}; ///< the day of the newest publication; never today
    QList<PublicTheme> themes = {}; ///< in the order of the site
    QList<PublicMandate> mandates = {}; ///< in the order of the site
    QList<PublicPromise> promises = {}; ///< by mandate, then by number
    QList<PublicNews> news = {}; ///< newest first
    QList<PublicAppeal> appeals = {}; ///< that still run on `publishedOn`
    QList<PublicTombstone> tombstones = {}; ///< by slug
    bool hasCards = false; ///< each promise's page names a picture for social networks
    QList<PublicPublication> publications = {}; ///< all there ever were, oldest first
};

/// Reads the dossier of `promise`. Called in the order of PublicSite::promises, on the thread that
/// called the generator.
using DossierReader = std::function<Result<PublicDossier>(const PublicPromise &promise)>;

/// Reads the bytes of a picture's or a kept copy's file; called on that thread, too.
using ImageReader = std::function<Result<QByteArray>(const ContentHash &blob)>;

/// True for a promise that lists and totals count.
inline bool isFollowed(const PublicPromise &promise)
{
    return !promise.withdrawal;
}

} // namespace tenue
