// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/appeal.h"
#include "core/domain/news_item.h"
#include "core/domain/reply_request.h"
#include "core/domain/site_colours.h"
#include "tests/support/builders.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

NewsItem someNews()
{
    return { .title = u"Le centre ouvre"_s, .date = QDate(2025, 6, 27), .promises = { promiseId(1) } };
}

Appeal someAppeal()
{
    return { .title = u"La Vigie vit de vous"_s,
             .percentReached = 75,
             .endsOn = QDate(2025, 12, 31),
             .link = QUrl(u"https://vigie.example/don"_s) };
}

ReplyRequest someRequest()
{
    return { .promises = { promiseId(1) },
             .to = u"Malik Desforges"_s,
             .askedOn = QDate(2025, 9, 24),
             .answerDue = QDate(2025, 10, 3) };
}

LeadImage somePicture()
{
    return { .files = { { ContentHash::of("a"), u"image/webp"_s, 900, 675 } },
             .caption = {},
             .credit = u"Aude"_s,
             .alternativeText = u"Une porte"_s };
}

} // namespace

class PublicMatterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWholeIsAccepted()
    {
        QVERIFY(someNews().check());
        QVERIFY(someAppeal().check());
        QVERIFY(someRequest().check());
        QVERIFY(with(aPromise(), [](Promise &p) { p.image = somePicture(); }).check());
    }

    void newsNeedsTitleDayAndPromise()
    {
        QVERIFY(!with(someNews(), [](NewsItem &n) { n.title = u" "_s; }).check());
        QVERIFY(!with(someNews(), [](NewsItem &n) { n.date = {}; }).check());
        QVERIFY(!with(someNews(), [](NewsItem &n) { n.promises.clear(); }).check());
        QVERIFY(!with(someNews(), [](NewsItem &n) { n.promises.append(promiseId(1)); }).check());
        QVERIFY(!with(someNews(), [](NewsItem &n) { n.address = QUrl(u"javascript:alert(1)"_s); }).check());
    }

    void appealStaysInItsBounds()
    {
        QVERIFY(!with(someAppeal(), [](Appeal &a) { a.link = QUrl(u"ftp://x.example"_s); }).check());
        QVERIFY(!with(someAppeal(), [](Appeal &a) { a.noticeSeconds = 121; }).check());
        QVERIFY(!with(someAppeal(), [](Appeal &a) { a.startsOn = QDate(2026, 1, 1); }).check());
        QVERIFY(someAppeal().runsOn(QDate(2025, 12, 31)));
        QVERIFY(!someAppeal().runsOn(QDate(2026, 1, 1)));
    }

    void anAnswerHasItsTextAndItsDay()
    {
        auto request = someRequest();
        request.status = ReplyStatus::Answered;
        QVERIFY(!request.check());
        request.answer = u"Trois centres sont ouverts."_s;
        QVERIFY(!request.check());
        request.answeredOn = QDate(2025, 9, 23);
        QVERIFY(!request.check());
        request.answeredOn = QDate(2025, 10, 2);
        QVERIFY(request.check());
    }

    void aPictureNeedsCreditAndAlternativeText()
    {
        QVERIFY(!with(somePicture(), [](LeadImage &i) { i.credit.clear(); }).check());
        QVERIFY(!with(somePicture(), [](LeadImage &i) { i.alternativeText.clear(); }).check());
        QVERIFY(!with(somePicture(), [](LeadImage &i) { i.files.clear(); }).check());
        QVERIFY(!with(somePicture(), [](LeadImage &i) { i.files[0].mediaType = u"image/svg+xml"_s; }).check());
    }

    void aCriterionWithOtherWordsHasNoVerdict()
    {
        auto promise = aPromise();
        promise.criteria = { u"Cinq centres"_s, u"Un médecin"_s };
        promise.criterionVerdicts = { { u"Cinq centres"_s, u"kept"_s, {} } };
        QVERIFY(promise.verdictOn(u"Cinq centres"_s));
        QVERIFY(!promise.verdictOn(u"Un médecin"_s));
        promise.criteria[0] = u"Six centres"_s;
        QVERIFY(!promise.verdictOn(promise.criteria[0]));
    }

    void listMustNotShrinkBelowNothing()
    {
        auto mandate = aMandate();
        mandate.listChanges = { { QDate(2020, 6, 1), 180, u"relevés"_s }, { QDate(2020, 10, 1), 34, u"découpage"_s } };
        QVERIFY(mandate.check());
        mandate.listChanges.append({ QDate(2021, 1, 1), -215, u"retirées"_s });
        QVERIFY(!mandate.check());
    }

    // The contrast figures are those that WCAG's own examples and common calculators give.
    void contrastIsComputedAndRefusedWithTheFigure()
    {
        QCOMPARE(QString::number(contrastOf(u"#ffffff", u"#000000"), 'f', 2), u"21.00"_s);
        QCOMPARE(QString::number(contrastOf(u"#777777", u"#ffffff"), 'f', 2), u"4.48"_s);
        QVERIFY(checkAccent({}));
        QVERIFY(checkAccent({ u"#8a1538"_s, u"#eea6b6"_s }));
        const auto refused = checkAccent({ u"#ff6600"_s, {} });
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"2.5"_s), qPrintable(refused.error().message));
        QVERIFY(!checkAccent({ {}, u"#8a1538"_s }));
        QVERIFY(!checkAccent({ u"red"_s, {} }));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::PublicMatterTest)
#include "public_matter_test.moc"
