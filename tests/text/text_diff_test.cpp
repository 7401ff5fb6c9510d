// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_diff.h"
#include "tests/support/property.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

namespace
{

/// "le [-chat-]{+chien+} dort": a comparison that can be read.
QString written(const TextDiff &diff)
{
    QStringList lines;
    for (const auto &paragraph : diff.paragraphs) {
        QString line;
        for (const auto &span : paragraph.spans) {
            if (span.kind == DiffSpan::Kind::Same)
                line += span.text;
            else
                line += (span.kind == DiffSpan::Kind::Deleted ? u"[-%1-]"_s : u"{+%1+}"_s).arg(span.text);
        }
        if (paragraph.kind == ParagraphDiff::Kind::MovedFrom)
            line.prepend(u"<< "_s);
        if (paragraph.kind == ParagraphDiff::Kind::MovedTo)
            line.prepend(u">> "_s);
        lines.append(line);
    }
    return lines.join(u'\n');
}

// Few words, so that they repeat and every ambiguity is met.
rc::Gen<QString> anyText()
{
    const auto word = rc::gen::element(u"le"_s, u"la"_s, u"chat"_s, u"école"_s, u"l’"_s, u" "_s, u"\u00A0"_s, u"\n"_s,
                                       u"**"_s, u"[@cle-1]"_s, u"."_s, u", "_s, u"- "_s);
    return rc::gen::map(rc::gen::container<std::vector<QString>>(word), [](const std::vector<QString> &words) {
        QString text;
        for (const auto &each : words)
            text += each;
        return text;
    });
}

} // namespace

class TextDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksOnlyWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one short word among short words")
            << u"il a lu un an ou deux"_s << u"il a vu un an ou deux"_s << u"il a [-lu-]{+vu+} un an ou deux"_s;
        QTest::newRow("a word is added") << u"le chat dort"_s << u"le petit chat dort"_s << u"le {+petit +}chat dort"_s;
        QTest::newRow("a word goes") << u"le petit chat dort"_s << u"le chat dort"_s << u"le [-petit -]chat dort"_s;
        QTest::newRow("the apostrophe ends a word")
            << u"l’école ouvre"_s << u"l’usine ouvre"_s << u"l’[-école-]{+usine+} ouvre"_s;
        QTest::newRow("a phrase is told as one change")
            << u"en fin d’année prochaine"_s << u"en début de mandat suivant"_s
            << u"en [-fin d’année prochaine-]{+début de mandat suivant+}"_s;
        QTest::newRow("a no-break space")
            << u"il dit : oui"_s << u"il dit\u00A0: oui"_s << u"il dit[- -]{+\u00A0+}: oui"_s;
        QTest::newRow("bold is formatting") << u"un fait"_s << u"un **fait**"_s << u"un {+**+}fait{+**+}"_s;
        QTest::newRow("a citation") << u"un fait [@a]."_s << u"un fait [@b]."_s << u"un fait [-[@a]-]{+[@b]+}."_s;
        QTest::newRow("a moved paragraph")
            << u"un deux trois quatre\n\ncinq six sept huit\n\nneuf dix onze douze"_s
            << u"cinq six sept huit\n\nneuf dix onze douze\n\nun deux trois quatre"_s
            << u"<< [-un deux trois quatre-]\n\ncinq six sept huit\n\nneuf dix onze douze\n\n>> un deux trois quatre"_s;
        QTest::newRow("the same") << u"rien ne change\n"_s << u"rien ne change\n"_s << u"rien ne change\n"_s;
    }
    void marksOnlyWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        // Words and the space beside them are spans of their own: read here as one change.
        QTEST(written(compareTexts(before, after)).remove(u"-][-"_s).remove(u"+}{+"_s), "expected");
    }

    void bothTextsCanBeMadeAgain()
    {
        QVERIFY(rc::check("both texts can be made again", [] {
            const auto before = *anyText();
            const auto after = *anyText();
            const auto diff = compareTexts(before, after);
            RC_ASSERT(textBefore(diff) == before);
            RC_ASSERT(textAfter(diff) == after);
        }));
    }

    void sameTextsDifferInNothing()
    {
        QVERIFY(rc::check("same texts differ in nothing", [] {
            const auto text = *anyText();
            RC_ASSERT(compareTexts(text, text).counts.isEmpty());
        }));
    }

    void countsWhatChanged()
    {
        const auto diff = compareTexts(u"un deux trois\n\nquatre"_s, u"un deux dix onze\n\nquatre\n\ncinq"_s);
        QCOMPARE(diff.counts.wordsDeleted, 1);
        QCOMPARE(diff.counts.wordsInserted, 3);
        QCOMPARE(diff.counts.paragraphsChanged, 1);
        QCOMPARE(diff.counts.paragraphsInserted, 1);
    }

    void aboveTheLimitItTellsParagraphsAndSaysSo()
    {
        const auto diff = compareTexts(u"un deux trois quatre cinq six"_s, u"un deux dix quatre cinq six"_s, 1);
        QVERIFY(diff.paragraphsOnly);
        QCOMPARE(diff.paragraphs.first().spans.size(), 2);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::TextDiffTest)
#include "text_diff_test.moc"
