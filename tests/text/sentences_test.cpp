// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"

#include <QtTest/QTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhereAReaderStops_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked"); // "|" between sentences
        QTest::newRow("two") << u"Un fait. Un autre."_s << u"Un fait.|Un autre."_s;
        QTest::newRow("lines") << u"## Titre\n\n- un\n- deux\n\nFin."_s << u"## Titre|- un|- deux|Fin."_s;
        QTest::newRow("abbreviations") << u"M. Morel (art. 3) l’a dit. J. Roy non."_s
                                       << u"M. Morel (art. 3) l’a dit.|J. Roy non."_s;
        QTest::newRow("citations") << u"C’est voté. [@vote-1] [@vote-2] Puis rien."_s
                                   << u"C’est voté. [@vote-1] [@vote-2]|Puis rien."_s;
        QTest::newRow("quotation") << u"Il dit : « Oui ! » Elle rit. « Non. »"_s
                                   << u"Il dit : « Oui ! »|Elle rit.|« Non. »"_s;
        QTest::newRow("numbers") << u"Il y en a 3.5 millions. 12 sont là."_s
                                 << u"Il y en a 3.5 millions.|12 sont là."_s;
        QTest::newRow("numbered item") << u"1. Un point. Un autre."_s << u"1. Un point.|Un autre."_s;
        QTest::newRow("small letter goes on")
            << u"Voir exemple.fr et p. 12 etc. pour la suite."_s << u"Voir exemple.fr et p. 12 etc. pour la suite."_s;
        QTest::newRow("nothing") << u" \n\n "_s << QString();
    }
    void endsWhereAReaderStops()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const auto &range : sentencesOf(text))
            found.append(text.mid(range.from, range.length));
        QTEST(found.join(u'|'), "marked");
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::SentencesTest)
#include "sentences_test.moc"
