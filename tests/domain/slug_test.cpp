// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/slug.h"

#include "core/domain/theme.h"
#include "tests/support/property.h"
#include "tests/support/refusal.h"

#include <QtCore/QLocale>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class SlugTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slugOfATitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("slug");
        QTest::newRow("French") << u"Créer l’école à Saint-Étienne"_s << u"creer-l-ecole-a-saint-etienne"_s;
        QTest::newRow("decomposed") << u"E\u0301cole"_s << u"ecole"_s;
        QTest::newRow("ligatures") << u"Œuvre, Æther, cœur"_s << u"oeuvre-aether-coeur"_s;
        QTest::newRow("other Latin") << u"Straße Łódź Đà Nẵng Ørsted"_s << u"strasse-lodz-da-nang-orsted"_s;
        QTest::newRow("Turkish i") << u"İstanbul IRAK"_s << u"istanbul-irak"_s;
        QTest::newRow("numbers") << u"100 % de bio : 2 000 m² !"_s << u"100-de-bio-2-000-m2"_s;
        QTest::newRow("hyphens") << u" -- a--b – c — "_s << u"a-b-c"_s;
        QTest::newRow("nothing left") << u"…!?"_s << u"x"_s;
        QTest::newRow("empty") << QString() << u"x"_s;
        QTest::newRow("another script") << u"Зелёный"_s << u"x"_s;
        QTest::newRow("cut at a word") << QString(u"mot "_s.repeated(20)) << QString(u"mot-"_s.repeated(15).chopped(1));
        QTest::newRow("one endless word") << QString(100, u'a') << QString(60, u'a');
    }
    void slugOfATitle()
    {
        QFETCH(QString, title);
        QFETCH(QString, slug);
        QCOMPARE(slugOf(title), slug);
    }

    void slugDoesNotDependOnTheLocale()
    {
        const auto before = QLocale();
        QLocale::setDefault(QLocale(QLocale::Turkish));
        const auto slug = slugOf(u"TITRE I"_s);
        QLocale::setDefault(before);
        QCOMPARE(slug, u"titre-i"_s);
    }

    void everySlugIsOne()
    {
        QVERIFY(rc::check("slugOf() makes slugs of at most 60 characters, and keeps slugs", [] {
            const auto slug = slugOf(*any::text());
            RC_ASSERT(isSlug(slug));
            RC_ASSERT(slug.size() <= 60);
            RC_ASSERT(slugOf(slug) == slug);
        }));
    }

    void whatIsNoSlugIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : { "", "A", "a b", "-a", "a-", "-", "a--b", "a_b", "a/b", "a.html", "\xc3\xa9" })
            QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
        QTest::newRow("too long") << QString(81, u'a');
    }
    void whatIsNoSlugIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!isSlug(text));
    }

    void slugMayGetANumber() { QVERIFY(isSlug(slugOf(QString(100, u'a')) + u"-2"_s)); }

    void themeFollowsItsRules()
    {
        const auto good = aTheme(u"École"_s);
        QVERIFY(good.check());
        QVERIFY(refusalAfter(good, [](Theme &t) { t.name = u" "_s; }).contains(u"name"_s));
        QVERIFY(refusalAfter(good, [](Theme &t) { t.slug = u"École"_s; }).contains(u"“École”"_s));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::SlugTest)
#include "slug_test.moc"
