// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/corrections_page.h"

#include "core/publish/site_feeds.h"
#include "tests/publish/fictional_site.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

/// What readers learn of errors: how many there were, and what came of questions.
class CorrectionsTest : public QObject
{
    Q_OBJECT

private:
    FictionalSite m_fictional;

    PublicSite &site() { return m_fictional.site; }
    PublicPromise &main() { return site().promises.first(); }

    QByteArray page()
    {
        const auto words = *SiteWords::read(SiteLanguage::English);
        const auto templates = *PageTemplates::read(words, {});
        return correctionsPage({ site(), words, templates })->bytes;
    }

    Feed feed()
    {
        const auto words = *SiteWords::read(SiteLanguage::English);
        const auto templates = *PageTemplates::read(words, {});
        return correctionsFeed({ site(), words, templates });
    }

    bool says(const QString &name, const QString &text)
    {
        const QString line = u"<dt>"_s + name + u"</dt><dd>"_s + text + u"</dd>"_s;
        return page().contains(line.toUtf8());
    }

private Q_SLOTS:
    void init() { m_fictional = aFictionalSite(SiteLanguage::English); }

    void correctionsAreCounted()
    {
        QVERIFY(says(u"Corrections made since 2025"_s, u"2, 1\u00a0of which changed a verdict"_s));
        main().corrections.append({ 2, QDate(2023, 5, 1), u"factual"_s, u"Une date."_s });
        QVERIFY(says(u"Corrections made since 2023"_s, u"3, 1\u00a0of which changed a verdict"_s));
    }

    void theMedianIsOfAnswersAlone()
    {
        const auto asked = [this](int days, ReplyStatus status) {
            const QDate day(2025, 2, 1);
            main().replies.append({ u"Somebody"_s, {}, QString::number(days), day, {}, status, {}, day.addDays(days) });
        };
        QVERIFY(says(u"Median time to their answer"_s, u"8\u00a0days"_s));
        asked(90, ReplyStatus::Declined);
        QVERIFY(says(u"Median time to their answer"_s, u"8\u00a0days"_s));
        asked(1, ReplyStatus::Answered);
        QVERIFY(says(u"Median time to their answer"_s, u"5\u00a0days"_s)); // between 1 and 8
        asked(3, ReplyStatus::Answered);
        QVERIFY(says(u"Median time to their answer"_s, u"3\u00a0days"_s)); // of 1, 3 and 8
    }

    void answersAreCountedOnceAQuestion()
    {
        QVERIFY(says(u"Questions put to those judged"_s, u"2: 1\u00a0answer and 1\u00a0without an answer"_s));
        site().promises[1].replies = main().replies;
        QVERIFY(says(u"Questions put to those judged"_s, u"2: 1\u00a0answer and 1\u00a0without an answer"_s));
    }

    void withoutAnyThereIsNoFigure()
    {
        for (auto &promise : site().promises) {
            promise.corrections.clear();
            promise.replies.clear();
            promise.history.clear();
        }
        QVERIFY(!page().contains("<dl"));
        QVERIFY(feed().entries.isEmpty());
        QCOMPARE(feed().updated, site().publishedOn);
    }

    void theFeedHoldsCorrectionsAlone()
    {
        const auto entries = feed().entries;
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].summary, main().corrections.first().sentence);
        QCOMPARE(entries[1].updated, QDate(2025, 6, 3));
        QVERIFY(entries[1].summary.contains(u"Tenue → Tenue en partie"_s));
        QVERIFY(page().contains(R"(<a href="corrections.xml">)") && page().contains(R"(<a href="corrections.json">)"));
    }

    // A reader who follows both gets it once.
    void anEntryIsTheSameInEveryFeed()
    {
        const auto words = *SiteWords::read(SiteLanguage::English);
        const auto templates = *PageTemplates::read(words, {});
        QSet<QUuid> all;
        for (const auto &entry : siteFeed({ site(), words, templates }).entries)
            all.insert(entry.id);
        for (const auto &entry : feed().entries)
            QVERIFY(all.contains(entry.id));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::CorrectionsTest)
#include "corrections_test.moc"
