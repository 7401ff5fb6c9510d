// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_text.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheWordsOnly()
    {
        QCOMPARE(plainTextOf(
                     u"## Un titre\n\nUn *mot* et [un lien](https://e.fr) [@cle].\nSuite. <b>gras</b>\n\n- a\n- b"_s),
                 u"Un titre\nUn mot et un lien. Suite. gras\na\nb"_s);
    }

    void separatesTheCellsOfATable() { QCOMPARE(plainTextOf(u"| a | b |\n|---|---|\n| c | d |"_s), u"a b \nc d"_s); }

    void shortensAtAWord()
    {
        QCOMPARE(shortened(u"court"_s, 20), u"court"_s);
        QCOMPARE(shortened(u"Une phrase, un peu longue"_s, 12), u"Une phrase…"_s);
        QCOMPARE(shortened(u"anticonstitutionnellement"_s, 10), u"anticonst…"_s);
        QVERIFY(shortened(u"mots et mots encore"_s, 10).size() <= 10);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::PlainTextTest)
#include "plain_text_test.moc"
