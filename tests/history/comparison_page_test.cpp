// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/comparison_page.h"

#include "tests/support/builders.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString pageOf(const QString &before, const QString &after)
{
    const auto diff = compareDossiers(aPromise({ .body = before }), aPromise({ .body = after }), {});
    return comparisonPage(diff, { u"A <title>"_s, u"first"_s, u"second"_s });
}

} // namespace

class ComparisonPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreMarkedAndSaid()
    {
        const auto page = pageOf(u"It began in May."_s, u"It began in June."_s);
        QVERIFY(page.contains(u"<del><span class=\"heard\">deleted: </span>May</del>"
                              "<ins><span class=\"heard\">inserted: </span>June</ins>"_s));
        QVERIFY(page.contains(u"1 word(s) added"_s));
        QVERIFY(page.contains(u"<h1>A &lt;title&gt;</h1>"_s));
    }

    void movesLeadToEachOther()
    {
        const auto page = pageOf(u"One two three four.\n\nFive six seven eight.\n\nNine ten eleven twelve."_s,
                                 u"Five six seven eight.\n\nNine ten eleven twelve.\n\nOne two three four."_s);
        QVERIFY(page.contains(u"id=\"f-body-from-0\"><a class=\"note\" href=\"#f-body-to-0\">↓ moved to"_s));
        QVERIFY(page.contains(u"id=\"f-body-to-0\"><a class=\"note\" href=\"#f-body-from-0\">"_s));
    }

    void whatIsTypedIsShownNotRun()
    {
        const auto page = pageOf(u"Nothing."_s, u"<script>alert(1)</script> Nothing."_s);
        QVERIFY(!page.contains(u"<script"_s));
        QVERIFY(page.contains(u"&lt;"_s));
        QVERIFY(page.contains(u"default-src 'none'"_s));
        QVERIFY(!page.contains(u"http:"_s) && !page.contains(u"https:"_s));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::ComparisonPageTest)
#include "comparison_page_test.moc"
