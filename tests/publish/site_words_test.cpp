// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_words.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class SiteWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameReadsWellWhereItBelongsTo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("analysis");
        QTest::addColumn<QString>("about");
        const auto add = [](const char *why, const QString &name, const QString &french) {
            QTest::newRow(why) << name << QString(u"L’analyse "_s + french) << QString(u"À propos "_s + french);
        };
        add("consonant", u"La Vigie"_s, u"de La Vigie"_s);
        add("vowel", u"Ouest-Info"_s, u"d’Ouest-Info"_s);
        add("accent", u"Élan du Val"_s, u"d’Élan du Val"_s);
        add("decomposed accent", u"E\u0301lan"_s, u"d’E\u0301lan"_s);
        add("ligature", u"Œil public"_s, u"d’Œil public"_s);
        add("article before a vowel", u"L’Aube"_s, u"de L’Aube"_s);
        add("masculine article", u"Le Poulpe"_s, u"du Poulpe"_s);
        add("plural article", u"Les Quais"_s, u"des Quais"_s);
        add("no article", u"Lesage et fils"_s, u"de Lesage et fils"_s);
        add("figures", u"20 Lieux"_s, u"de 20 Lieux"_s);
        add("vowel that takes no elision", u"Onze Quartiers"_s, u"de Onze Quartiers"_s);
        add("h that may be aspirate", u"Hauts-Quais Hebdo"_s, u"de la rédaction"_s);
        add("y that may be a consonant", u"Ysard Infos"_s, u"de la rédaction"_s);
    }
    void aNameReadsWellWhereItBelongsTo()
    {
        QFETCH(QString, name);
        QFETCH(QString, analysis);
        QFETCH(QString, about);
        const auto french = SiteWords::read(SiteLanguage::French);
        const auto english = SiteWords::read(SiteLanguage::English);
        QVERIFY(french && english);
        QCOMPARE(french->text("analysis", { french->belongingTo(name) }), analysis);
        QCOMPARE(french->text("about-title", { french->belongingTo(name) }), about);
        QCOMPARE(english->text("analysis", { english->belongingTo(name) }), QString(name + u"’s analysis"_s));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::SiteWordsTest)
#include "site_words_test.moc"
