// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/verdict_totals.h"

#include "tests/publish/fictional_site.h"
#include "tests/support/property.h"

#include <QtTest/QtTest>

#include <set>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// A site with any promises: verdicts of the scale and one that it lost, changes on any day, some withdrawn.
rc::Gen<PublicSite> anySite()
{
    return rc::gen::exec([] {
        auto site = aFictionalSite().site;
        site.mandates.append(site.mandates.first());
        auto example = site.promises.first();
        example.history.clear();
        example.withdrawal.reset();
        site.promises.clear();
        QStringList keys { u"perdu"_s };
        for (const auto &verdict : site.mandates.first().scale.verdicts)
            keys.append(verdict.key);
        const auto anyDay = [] { return QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 2'000)); };
        const int count = *rc::gen::inRange(0, 40);
        for (int i = 0; i < count; ++i) {
            auto promise = example;
            promise.mandate = *rc::gen::inRange(0, 2);
            promise.number = i + 1;
            promise.weight = *rc::gen::inRange(1, 5);
            promise.firstPublishedOn = anyDay();
            auto day = promise.firstPublishedOn;
            promise.verdict = u"unexamined"_s;
            for (int change = *rc::gen::inRange(0, 4); change > 0; --change) {
                const auto to = keys[*rc::gen::inRange(0, int(keys.size()))];
                promise.history.append({ .date = day, .from = promise.verdict, .to = to });
                promise.verdict = to;
                day = day.addDays(*rc::gen::inRange(0, 300));
            }
            if (*rc::gen::inRange(0, 5) == 0)
                promise.withdrawal = Withdrawal { anyDay(), u"hors sujet"_s };
            site.promises.append(promise);
        }
        return site;
    });
}

int sumOf(const VerdictTotals &totals)
{
    int sum = 0;
    for (const auto &line : totals.lines)
        sum += line.count;
    return sum;
}

std::set<int> onListAt(const PublicSite &site, int mandate, const QDate &day)
{
    std::set<int> numbers;
    for (const auto &promise : site.promises) {
        if (promise.mandate == mandate && verdictOn(site.mandates[mandate].scale, promise, day))
            numbers.insert(promise.number);
    }
    return numbers;
}

} // namespace

/// Totals always add up, whatever the promises.
class VerdictTotalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsAddUp()
    {
        QVERIFY(rc::check("every promise that is followed is in one line", [] {
            const auto site = *anySite();
            for (int mandate = 0; mandate < 2; ++mandate) {
                const auto totals = totalsOf(site, mandate);
                int followed = 0;
                for (const auto &promise : site.promises)
                    followed += promise.mandate == mandate && isFollowed(promise) ? 1 : 0;
                RC_ASSERT(totals.total == followed);
                RC_ASSERT(sumOf(totals) == totals.total);
                RC_ASSERT(totals.judged + totals.notCounted() == totals.total);
                RC_ASSERT(0 <= totals.kept && totals.kept <= totals.judged);
            }
        }));
    }

    void ratesAgreeWithTotals()
    {
        QVERIFY(rc::check("rates have the totals' denominator, and each takes in the one before", [] {
            const auto site = *anySite();
            const auto totals = totalsOf(site, 0);
            VerdictRate before;
            for (const auto definition :
                 { RateDefinition::Kept, RateDefinition::KeptOrPartly, RateDefinition::KeptOrUnderWay }) {
                const auto rate = rateOf(site, 0, definition);
                RC_ASSERT(rate.total == totals.total && rate.judged == totals.judged);
                RC_ASSERT(before.counted <= rate.counted && rate.counted <= rate.judged);
                RC_ASSERT(before.weightedCounted <= rate.weightedCounted);
                RC_ASSERT(rate.weightedCounted <= rate.weightedJudged && rate.judged <= rate.weightedJudged);
                if (definition == RateDefinition::KeptOrPartly)
                    RC_ASSERT(rate.counted == totals.kept);
                before = rate;
            }
        }));
    }

    void totalsOfDaysDifferByWhatCameAndWent()
    {
        QVERIFY(rc::check("the later total is the earlier one, plus what came, minus what went", [] {
            const auto site = *anySite();
            const auto first = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 1'000));
            const auto second = first.addDays(*rc::gen::inRange(0, 1'500));
            const auto earlier = onListAt(site, 1, first);
            const auto later = onListAt(site, 1, second);
            int came = 0;
            int went = 0;
            for (const int number : later)
                came += earlier.count(number) == 0 ? 1 : 0;
            for (const int number : earlier)
                went += later.count(number) == 0 ? 1 : 0;
            const auto then = totalsOn(site, 1, first);
            const auto now = totalsOn(site, 1, second);
            RC_ASSERT(then.total == int(earlier.size()) && sumOf(then) == then.total);
            RC_ASSERT(now.total == then.total + came - went);
        }));
    }

    void today()
    {
        QVERIFY(rc::check("after everything the totals of a day are those of the mandate", [] {
            auto site = *anySite();
            for (auto &promise : site.promises) {
                if (promise.history.isEmpty())
                    promise.verdict = u"unexamined"_s;
            }
            RC_ASSERT(sumOf(totalsOn(site, 0, QDate(2040, 1, 1))) == totalsOf(site, 0).total);
        }));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::VerdictTotalsTest)
#include "verdict_totals_test.moc"
