// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_json.h"
#include "core/domain/appeal.h"
#include "core/domain/assignment.h"
#include "core/domain/decision.h"
#include "core/domain/import_record.h"
#include "core/domain/news_item.h"
#include "core/domain/reply_request.h"
#include "tests/support/builders.h"
#include "tests/support/property.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

template <typename IdType>
IdType anyId()
{
    return idNamed<IdType>(QString::number(*rc::gen::inRange(0, 5)));
}

RevisionId anyRevision()
{
    return revisionNamed(*any::text());
}

QUrl anyAddress()
{
    return QUrl(*rc::gen::element(u""_s, u"https://vigie.example"_s,
                                  u"http://vigie.example:8080/a%20b?c=d&e=%C3%A9#f"_s,
                                  u"https://élection.example/à/la?une=«x»"_s, u"https://[2001:db8::1]/x"_s));
}

template <typename T, typename Make>
QList<T> someOf(Make make)
{
    QList<T> all;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
        all.append(make());
    return all;
}

template <typename Enum>
Enum anyOf(std::initializer_list<Enum> values)
{
    return *rc::gen::elementOf(std::vector<Enum>(values));
}

QDateTime anyMoment()
{
    const auto day = *any::day();
    return day.isValid() ? QDateTime(day, QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60)), Qt::UTC)
                         : QDateTime();
}

LeadImage anyImage()
{
    LeadImage image;
    image.files = someOf<ImageFile>([] {
        return ImageFile { ContentHash::of((*any::text()).toUtf8()), *any::composedText(), *rc::gen::inRange(-1, 5000),
                           *rc::gen::inRange(-1, 5000) };
    });
    image.caption = *any::composedText();
    image.credit = *any::composedText();
    // A picture of which nothing is said is none. What follows a letter may be an accent that joins it.
    image.alternativeText = QString(u"x"_s + *any::composedText()).normalized(QString::NormalizationForm_C);
    return image;
}

void addPresentation(Promise &promise)
{
    if (*rc::gen::arbitrary<bool>())
        promise.image = anyImage();
    promise.criterionVerdicts = someOf<CriterionVerdict>([] {
        return CriterionVerdict { *any::composedText(), *any::composedText(), *any::composedText() };
    });
    promise.relations = someOf<PromiseRelation>([] {
        return PromiseRelation { anyOf({ RelationKind::Related, RelationKind::SplitFrom, RelationKind::SplitInto,
                                         RelationKind::MergedInto }),
                                 anyId<PromiseId>() };
    });
    promise.weight = *rc::gen::inRange(-1, 9);
    promise.isFeatured = *rc::gen::arbitrary<bool>();
    promise.featuredText = *any::composedText();
    if (*rc::gen::arbitrary<bool>())
        promise.withdrawal = Withdrawal { QDate(2023, 9, 12), *any::composedText() };
    promise.embargo = anyMoment();
}

Promise anyPromise()
{
    Promise promise;
    promise.mandate = *rc::gen::element(MandateId(), aMandateId());
    promise.number = *rc::gen::inRange(-1, 1000);
    promise.slug = *any::composedText();
    promise.title = *any::composedText();
    promise.quote = *any::composedText();
    promise.sources = someOf<SourcePlace>([] {
        return SourcePlace { *rc::gen::element(SourceDocumentId(), idNamed<SourceDocumentId>(u"a"_s)),
                             *any::composedText() };
    });
    promise.themes = someOf<ThemeId>(anyId<ThemeId>);
    promise.institutions = *any::composedTexts();
    promise.criteria = *any::composedTexts();
    promise.deadline = *any::day();
    promise.deadlineText = *any::composedText();
    promise.verdict = *any::composedText();
    promise.verdictSince = *any::day();
    promise.verdictReason = *any::composedText();
    if (*rc::gen::arbitrary<bool>())
        promise.verdictChange = anyOf({ VerdictChange::FirstExamination, VerdictChange::NewFact,
                                        VerdictChange::Correction, VerdictChange::Method });
    promise.summary = *any::composedText();
    promise.body = *any::composedText();
    promise.evidence = someOf<CitedEvidence>([] { return CitedEvidence { anyId<EvidenceId>(), anyRevision() }; });
    promise.checkedOn = *any::day();
    if (*rc::gen::arbitrary<bool>())
        promise.origin = ImportOrigin { u"list"_s, *any::composedText(), *any::day() };
    addPresentation(promise);
    return promise;
}

Capture anyCapture()
{
    Capture capture;
    capture.blob = ContentHash::of((*any::text()).toUtf8());
    if (*rc::gen::arbitrary<bool>())
        capture.text = ContentHash::of((*any::text()).toUtf8());
    if (*rc::gen::arbitrary<bool>())
        capture.cleaned = CleanedCopy { ContentHash::of((*any::text()).toUtf8()), *rc::gen::inRange(-1, 5000) };
    capture.name = *any::composedText();
    capture.mediaType = *any::composedText();
    capture.size = *rc::gen::inRange(-1, 5000);
    capture.takenAt = anyMoment();
    capture.address = anyAddress();
    capture.isPublic = *rc::gen::arbitrary<bool>();
    capture.note = *any::composedText();
    return capture;
}

Evidence anyEvidence()
{
    Evidence evidence;
    evidence.key = *any::composedText();
    evidence.title = *any::composedText();
    evidence.publisher = *any::composedText();
    evidence.author = *any::composedText();
    evidence.date = *any::day();
    evidence.address = anyAddress();
    evidence.accessedOn = *any::day();
    evidence.quotes = someOf<EvidenceQuote>([] {
        return EvidenceQuote { *any::composedText(), *any::composedText() };
    });
    evidence.captures = someOf<Capture>(anyCapture);
    return evidence;
}

Mandate anyMandate()
{
    Mandate mandate;
    mandate.title = *any::composedText();
    mandate.slug = *any::composedText();
    mandate.institutions = *any::composedTexts();
    mandate.from = *any::day();
    mandate.to = *any::day();
    mandate.holders = someOf<Holder>([] {
        return Holder { *any::composedText(), *any::composedText(), *any::composedText(),
                        *any::day(),          *any::day(),          *any::composedText() };
    });
    mandate.introduction = *any::composedText();
    mandate.scale = *rc::gen::element(ScaleId(), aScaleId());
    mandate.listChanges = someOf<ListChange>([] {
        return ListChange { *any::day(), *rc::gen::inRange(-9, 300), *any::composedText(), *any::composedText() };
    });
    mandate.balanceDates = someOf<QDate>([] { return QDate(2020, 7, 4).addDays(*rc::gen::inRange(0, 2000)); });
    mandate.otherCount = *any::composedText();
    return mandate;
}

VerdictScale anyScale()
{
    VerdictScale scale;
    scale.name = *any::composedText();
    scale.verdicts = someOf<Verdict>([] {
        auto verdict
            = *rc::gen::map(rc::gen::inRange<qsizetype>(0, 7), [](qsizetype i) { return aScale().verdicts[i]; });
        verdict.key = *any::composedText();
        verdict.label = *any::composedText();
        verdict.shortLabel = *any::composedText();
        verdict.definition = *any::composedText();
        if (verdict.shape == VerdictShape::Partial)
            verdict.share = *rc::gen::inRange(0, 101);
        return verdict;
    });
    return scale;
}

SourceDocument anySourceDocument()
{
    SourceDocument document;
    document.mandate = *rc::gen::element(MandateId(), aMandateId());
    document.title = *any::composedText();
    document.publisher = *any::composedText();
    document.date = *any::day();
    document.address = anyAddress();
    if (*rc::gen::arbitrary<bool>())
        document.pages = *rc::gen::inRange(-1, 300);
    return document;
}

Staff anyStaff()
{
    return { .name = *any::composedText(),
             .initials = *any::composedText(),
             .role = anyOf({ Role::Journalist, Role::Editor, Role::Administrator }),
             .email = *any::composedText(),
             .mayBeNamed = *rc::gen::arbitrary<bool>(),
             .hasLeft = *rc::gen::arbitrary<bool>() };
}

SiteSettings anySiteSettings()
{
    SiteSettings settings;
    settings.newsroom = *any::composedText();
    settings.title = *any::composedText();
    settings.language = anyOf({ SiteLanguage::French, SiteLanguage::English });
    settings.baseAddress = anyAddress();
    settings.contact = *any::composedText();
    settings.about = *any::composedText();
    settings.methodology = *any::composedText();
    settings.licence = *any::composedText();
    settings.introduction = *any::composedText();
    settings.claim = *any::composedText();
    settings.takePart = *any::composedText();
    settings.correctionsPolicy = *any::composedText();
    settings.weightingRule = *any::composedText();
    settings.alertsEndpoint = anyAddress();
    settings.tipsEndpoint = anyAddress();
    settings.supportLink = anyAddress();
    settings.hasBylines = *rc::gen::arbitrary<bool>();
    settings.hasClaimReview = *rc::gen::arbitrary<bool>();
    settings.accent = { *any::composedText(), *any::composedText() };
    settings.themeFolder = *any::composedText();
    return settings;
}

NewsItem anyNewsItem()
{
    return { .title = *any::composedText(),
             .date = *any::day(),
             .text = *any::composedText(),
             .address = anyAddress(),
             .promises = someOf<PromiseId>(anyId<PromiseId>),
             .embargo = anyMoment(),
             .isOnline = *rc::gen::arbitrary<bool>(),
             .note = *any::composedText() };
}

Appeal anyAppeal()
{
    return { .title = *any::composedText(),
             .text = *any::composedText(),
             .goal = *any::composedText(),
             .percentReached = *rc::gen::inRange(-1, 200),
             .startsOn = *any::day(),
             .endsOn = *any::day(),
             .link = anyAddress(),
             .linkText = *any::composedText(),
             .noticeSeconds = *rc::gen::inRange(-1, 60),
             .isOnline = *rc::gen::arbitrary<bool>(),
             .note = *any::composedText() };
}

ReplyRequest anyReplyRequest()
{
    return { .promises = someOf<PromiseId>(anyId<PromiseId>),
             .to = *any::composedText(),
             .channel = *any::composedText(),
             .question = *any::composedText(),
             .askedOn = *any::day(),
             .answerDue = *any::day(),
             .status
             = anyOf({ ReplyStatus::Waiting, ReplyStatus::Answered, ReplyStatus::Declined, ReplyStatus::Silent }),
             .answer = *any::composedText(),
             .answeredOn = *any::day(),
             .isOnline = *rc::gen::arbitrary<bool>(),
             .note = *any::composedText() };
}

Theme anyTheme()
{
    return { *any::composedText(), *any::composedText(), *any::composedText(), *rc::gen::inRange(-2, 5) };
}

Decision anyDecision()
{
    return { *rc::gen::element(PromiseId(), promiseId(1)), anyRevision(),
             anyOf({ Act::Submit, Act::RequestChanges, Act::Approve, Act::Publish, Act::Unpublish }),
             *any::composedText() };
}

Assignment anyAssignment()
{
    Assignment assignment { .promise = *rc::gen::element(PromiseId(), promiseId(1)) };
    if (*rc::gen::arbitrary<bool>())
        assignment.staff = anyId<StaffId>();
    return assignment;
}

ImportRecord anyImportRecord()
{
    return { .list = *any::composedText(),
             .mandate = *rc::gen::element(MandateId(), aMandateId()),
             .fileName = *any::composedText(),
             .fileHash = anyRevision().toString(),
             .asOf = *any::day(),
             .created = *rc::gen::inRange(0, 500),
             .changed = *rc::gen::inRange(0, 500),
             .unchanged = *rc::gen::inRange(0, 500),
             .refused = *rc::gen::inRange(0, 500),
             .vanished = *rc::gen::inRange(0, 500) };
}

// What is written as canonical JSON is read back as the same value, finished or not: a draft is
// written before it passes any check.
template <typename Make>
bool isReadBack(const char *what, Make make)
{
    return rc::check(std::string(what) + " is read back from its canonical JSON", [make] {
        const auto value = make();
        const auto written = CanonicalJson::of(value.toJson());
        RC_ASSERT(static_cast<bool>(written));
        const auto read = decltype(value)::fromJson(written->object());
        RC_ASSERT(static_cast<bool>(read));
        RC_ASSERT(*read == value);
    });
}

} // namespace

class ContentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promiseIsReadBack() { QVERIFY(isReadBack("a promise", anyPromise)); }
    void promiseIsWrittenWithoutWhatIsEmpty()
    {
        QVERIFY(rc::check("a promise has no empty members", [] {
            const auto json = anyPromise().toJson();
            RC_ASSERT(json == withoutEmptyMembers(json));
        }));
    }
    void promiseIsWrittenAtOnceAsByWayOfItsJson()
    {
        QVERIFY(rc::check("a promise has one canonical form", [] {
            auto promise = anyPromise();
            promise.title = *any::text(); // that of a person: not yet composed
            const auto written = promise.canonical();
            RC_ASSERT(static_cast<bool>(written));
            RC_ASSERT(*written == *CanonicalJson::of(promise.toJson()));
        }));
    }
    void promiseThatCannotBeKeptIsRefusedByName()
    {
        auto promise = aPromise();
        promise.body = QString(QChar(0xd800));
        promise.summary = QString(QChar(u'\0'));
        const auto refused = promise.canonical();
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"body: "_s));
        QCOMPARE(refused.error().message, CanonicalJson::of(promise.toJson()).error().message);
    }
    void evidenceIsReadBack() { QVERIFY(isReadBack("evidence", anyEvidence)); }
    void mandateIsReadBack() { QVERIFY(isReadBack("a mandate", anyMandate)); }
    void scaleIsReadBack() { QVERIFY(isReadBack("a scale", anyScale)); }
    void sourceDocumentIsReadBack() { QVERIFY(isReadBack("a source document", anySourceDocument)); }
    void staffIsReadBack() { QVERIFY(isReadBack("a member of staff", anyStaff)); }
    void siteSettingsAreReadBack() { QVERIFY(isReadBack("a site's settings", anySiteSettings)); }
    void newsItemIsReadBack() { QVERIFY(isReadBack("a news item", anyNewsItem)); }
    void appealIsReadBack() { QVERIFY(isReadBack("an appeal", anyAppeal)); }
    void replyRequestIsReadBack() { QVERIFY(isReadBack("a question put to somebody", anyReplyRequest)); }
    void themeIsReadBack() { QVERIFY(isReadBack("a theme", anyTheme)); }
    void decisionIsReadBack() { QVERIFY(isReadBack("a decision", anyDecision)); }
    void assignmentIsReadBack() { QVERIFY(isReadBack("an assignment", anyAssignment)); }
    void importRecordIsReadBack() { QVERIFY(isReadBack("a record of an import", anyImportRecord)); }

    // Stored contents are hashed: a name that changes here makes every older revision unreadable.
    void contentsKeepTheirNames()
    {
        auto promise = aPromise({ .number = 7, .verdict = u"kept"_s, .body = u"See [@a]."_s });
        promise.sources = { { idNamed<SourceDocumentId>(u"programme"_s), u"14"_s } };
        promise.evidence = { { idNamed<EvidenceId>(u"a"_s), revisionNamed(u"a"_s) } };
        promise.verdictChange = VerdictChange::NewFact;
        promise.origin = ImportOrigin { u"Pacts"_s, u"12"_s, QDate(2026, 3, 1) };
        const auto json = promise.toJson();
        QCOMPARE(json.keys(),
                 (QStringList { u"body"_s, u"evidence"_s, u"mandate"_s, u"number"_s, u"origin"_s, u"quote"_s, u"slug"_s,
                                u"sources"_s, u"title"_s, u"verdict"_s, u"verdictChange"_s }));
        QCOMPARE(json[u"verdictChange"].toString(), u"new-fact"_s);
        QCOMPARE(json[u"origin"][u"asOf"].toString(), u"2026-03-01"_s);
        QCOMPARE(json[u"sources"][0].toObject().keys(), (QStringList { u"document"_s, u"page"_s }));
        QCOMPARE(json[u"evidence"][0].toObject().keys(), (QStringList { u"evidence"_s, u"revision"_s }));
    }

    void unknownNamesAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("place");
        const auto complaint = [](const auto &read) { return read ? QString() : read.error().message; };
        auto json = aPromise().toJson();
        json.insert(u"verdictChange"_s, u"whim"_s);
        QTest::newRow("change") << complaint(Promise::fromJson(json)) << u"verdictChange"_s;
        json = aPromise().toJson();
        json.insert(u"origin"_s, QJsonObject { { u"asOf"_s, u"May"_s } });
        QTest::newRow("origin") << complaint(Promise::fromJson(json)) << u" origin.asOf: "_s;
        json = aPromise().toJson();
        json.insert(u"evidence"_s, QJsonArray { QJsonObject { { u"evidence"_s, promiseId(1).toString() } } });
        QTest::newRow("evidence") << complaint(Promise::fromJson(json)) << u"evidence[1].revision"_s;
        QTest::newRow("role") << complaint(Staff::fromJson({ { u"role"_s, u"king"_s } })) << u"role"_s;
        QTest::newRow("language") << complaint(SiteSettings::fromJson({ { u"language"_s, u"la"_s } })) << u"language"_s;
        const QJsonObject verdict { { u"category"_s, u"kept"_s }, { u"shape"_s, u"star"_s } };
        QTest::newRow("shape") << complaint(VerdictScale::fromJson({ { u"verdicts"_s, QJsonArray { verdict } } }))
                               << u"verdicts[1].shape"_s;
        json = Decision { promiseId(1), revisionNamed(u"a"_s), Act::Submit }.toJson();
        json.insert(u"act"_s, u"burn"_s);
        QTest::newRow("act") << complaint(Decision::fromJson(json)) << u"act"_s;
        json.remove(u"revision"_s);
        QTest::newRow("revision") << complaint(Decision::fromJson(json)) << u"revision"_s;
    }
    void unknownNamesAreRefusedWithTheirPlace()
    {
        QFETCH(QString, message);
        QFETCH(QString, place);
        QVERIFY2(message.contains(place), qPrintable(message));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::ContentsTest)
#include "contents_test.moc"
