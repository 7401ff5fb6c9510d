// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spelling.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QStringList wordsOf(const QString &line)
{
    MarkdownLineState state;
    QStringList words;
    for (const auto &word : wordsToSpell(line, state))
        words.append(line.mid(word.start, word.length));
    return words;
}

QStringList wrongIn(SpellingDictionary &dictionary, const QString &line)
{
    MarkdownLineState state;
    QStringList words;
    for (const auto &word : dictionary.wrongWords(line, state))
        words.append(line.mid(word.start, word.length));
    return words;
}

} // namespace

class SpellingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SpellingDictionary> m_french;
    std::unique_ptr<SpellingDictionary> m_english;

private Q_SLOTS:
    void init()
    {
        auto french = SpellingDictionary::open(TextLanguage::French);
        auto english = SpellingDictionary::open(TextLanguage::English);
        QVERIFY2(french && english, "the dictionaries hunspell-fr and hunspell-en-gb are missing");
        m_french = *std::move(french);
        m_english = *std::move(english);
    }

    void onlyProseIsChecked_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("words") << u"L’école, jusqu’à demain-matin."_s
                               << QStringList { u"L’école"_s, u"jusqu’à"_s, u"demain-matin"_s };
        QTest::newRow("marks") << u"## Un **mot** _gras_"_s << QStringList { u"Un"_s, u"mot"_s, u"gras"_s };
        QTest::newRow("link") << u"[mot](https://exmple.fr/qsdf)"_s << QStringList { u"mot"_s };
        QTest::newRow("address") << u"voir www.exmple.fr ou a.b@exmple.fr"_s << QStringList { u"voir"_s, u"ou"_s };
        QTest::newRow("citation") << u"mot [@qsdf-2024]"_s << QStringList { u"mot"_s };
        QTest::newRow("code") << u"`qsdf` mot"_s << QStringList { u"mot"_s };
        QTest::newRow("capitals") << u"la SNCF et l’ONU"_s << QStringList { u"la"_s, u"et"_s, u"l’ONU"_s };
        QTest::newRow("digits") << u"20e B12 55\u202f000 mot2"_s << QStringList();
        QTest::newRow("abbreviations") << u"n° 4, art. 3, etc., M. Roy"_s << QStringList { u"Roy"_s };
        QTest::newRow("html") << u"<qsdf>mot</qsdf>"_s << QStringList { u"mot"_s };
        QTest::newRow("emoji") << u"🗳 mot"_s << QStringList { u"mot"_s };
    }
    void onlyProseIsChecked()
    {
        QFETCH(QString, line);
        QTEST(wordsOf(line), "words");
    }

    void codeBlocksAreSkipped()
    {
        MarkdownLineState state;
        wordsToSpell(u"```", state);
        QVERIFY(wordsToSpell(u"qsdf", state).empty());
    }

    void rightWordsAreLeft()
    {
        QCOMPARE(wrongIn(*m_french,
                         u"L’État, aujourd’hui, jusqu’à l’école : il dit-on que c’est voté, peut-être, œuvre, "
                         "dit-elle, municipalité."_s),
                 QStringList());
        QCOMPARE(wrongIn(*m_english, u"The council’s colours aren’t ready; it’s well-known."_s), QStringList());
    }

    void wrongWordsAreFound()
    {
        QCOMPARE(wrongIn(*m_french, u"La munisipalité a voté un budjet, l’écolle aussi."_s),
                 (QStringList { u"munisipalité"_s, u"budjet"_s, u"l’écolle"_s }));
        QCOMPARE(wrongIn(*m_english, u"The concil has votted."_s), (QStringList { u"concil"_s, u"votted"_s }));
        QVERIFY(m_french->isRight(u"E\u0301tat"));
    }

    void suggestionsAreInTheTextsTypography()
    {
        QVERIFY(m_french->suggestions(u"budjet").contains(u"budget"_s));
        for (const auto &suggestion : m_french->suggestions(u"l’écolle"))
            QVERIFY2(!suggestion.contains(u'\''), qPrintable(suggestion));
        QVERIFY(m_french->suggestions(u"l’écolle").contains(u"l’école"_s));
        QVERIFY(m_english->suggestions(u"concil").contains(u"council"_s));
        QVERIFY(m_french->suggestions(u"qsdfjkl").size() <= 10);
    }

    void ownWordsAreRight()
    {
        QCOMPARE(wrongIn(*m_french, u"Aulnettes et l’Aulnettes"_s).size(), 2);
        m_french->setOwnWords({ u"Aulnettes"_s, u"vélodrôme"_s });
        QCOMPARE(wrongIn(*m_french, u"Aulnettes, Vélodrôme, vélodrôme, l’Aulnettes"_s), QStringList());
        QCOMPARE(wrongIn(*m_french, u"aulnettes"_s), QStringList { u"aulnettes"_s });
        m_french->setOwnWords({});
        QCOMPARE(wrongIn(*m_french, u"Aulnettes"_s).size(), 1);
    }

    void absentDictionaryIsSaid()
    {
        const auto opened = SpellingDictionary::open(TextLanguage::French, { u"/nowhere"_s });
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::NotFound);
        QVERIFY(opened.error().message.contains(u"hunspell-fr"_s));
    }

    void absurdWordsAreQuick()
    {
        const auto word = u"a"_s.repeated(100'000);
        QElapsedTimer timer;
        timer.start();
        m_french->suggestions(word);
        m_french->isRight(word);
        QVERIFY(timer.elapsed() < 500);
    }

    void languagesAreTold()
    {
        QCOMPARE(languageOf(u"La ville a ouvert des centres pour les habitants."), TextLanguage::French);
        QCOMPARE(languageOf(u"The city has opened centres for the people."), TextLanguage::English);
        QVERIFY(!languageOf(u"Budget 2024"));
        QCOMPARE(textLanguageNamed(u"fr-CH"), TextLanguage::French);
        QVERIFY(!textLanguageNamed(u"de"));
    }

    void checksALongText()
    {
        const auto line = u"La municipalité a ouvert trois centres, dit le maire, et votera demain le budget."_s;
        QBENCHMARK
        {
            for (int i = 0; i < 1'500; ++i)
                QVERIFY(wrongIn(*m_french, line).isEmpty());
        }
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::SpellingTest)
#include "spelling_test.moc"
