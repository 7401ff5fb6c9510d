// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/quote_search.h"
#include "tests/support/property.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

namespace
{

const QString Article
    = u"Le tramway ouvrira « avant l’été 2026 », a promis la maire.\nLe coût — 412 millions d’euros — sera par-\n"
      "tagé entre l’État et la métropole. « Nous tiendrons », dit-elle… La différence n’est pas de −3 % mais de 3 %."_s;

rc::Gen<QStringList> words()
{
    const auto letter = rc::gen::element(u'a', u'é', u'L', u'ç', u'ß', u'7', u'ﬁ');
    const auto word = rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::u16string>(letter)),
                                   [](const std::u16string &letters) { return QString::fromStdU16String(letters); });
    return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<QString>>(word)),
                        [](const std::vector<QString> &all) { return QStringList(all.begin(), all.end()); });
}

/// The same words as a printer, a browser or a PDF sets them.
QString setAnew(const QStringList &words)
{
    QString text;
    for (const auto &word : words) {
        const int cut = *rc::gen::inRange<int>(0, int(word.size()));
        const bool isBetweenLetters = cut > 0 && word[cut - 1].isLetter() && word[cut].isLetter();
        text += isBetweenLetters && *rc::gen::arbitrary<bool>() ? word.left(cut) + u"-\n"_s + word.mid(cut) : word;
        text += *rc::gen::element(u" "_s, u"\n"_s, u"\u00a0"_s, u"\u202f"_s, u"  \r\n"_s, u"\u00ad "_s, u"\u200b "_s);
    }
    return text;
}

} // namespace

class QuoteSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsQuotesHoweverTheyAreSet_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::newRow("as it stands") << u"a promis la maire"_s;
        QTest::newRow("typed marks") << u"\"avant l'été 2026\""_s;
        QTest::newRow("typed marks inside") << u"ouvrira \"avant l'été 2026\", a promis"_s;
        QTest::newRow("word cut at a line's end") << u"sera partagé entre"_s;
        QTest::newRow("over the line's end") << u"la maire. Le coût"_s;
        QTest::newRow("dash") << u"Le coût – 412 millions d'euros – sera"_s;
        QTest::newRow("narrow space") << u"de 3\u202f% mais de"_s.replace(u"de 3"_s, u"de −3"_s);
        QTest::newRow("words left out") << u"Le tramway ouvrira […] a promis la maire"_s;
        QTest::newRow("words left out, typed") << u"Le tramway [...] la maire"_s;
        QTest::newRow("round brackets") << u"Le coût (…) sera partagé"_s;
        QTest::newRow("left out at the ends") << u"[…] a promis la maire […]"_s;
        QTest::newRow("bare dots") << u"Le coût... sera partagé"_s;
        QTest::newRow("dots that stand there") << u"« Nous tiendrons », dit-elle… La différence"_s;
        QTest::newRow("hyphen") << u"dit‑elle"_s;
        QTest::newRow("accent apart") << u"avant l’été 2026"_s.normalized(QString::NormalizationForm_D);
    }
    void findsQuotesHoweverTheyAreSet()
    {
        QFETCH(QString, quote);
        QVERIFY(QuoteSearch(Article).has(quote));
    }

    void findsNoOtherWords_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::newRow("other number") << u"avant l’été 2027"_s;
        QTest::newRow("word left out unsaid") << u"a promis maire"_s;
        QTest::newRow("word added") << u"a solennellement promis la maire"_s;
        QTest::newRow("case") << u"Avant l’été"_s;
        QTest::newRow("accent") << u"avant l’ete"_s;
        QTest::newRow("minus sign gone") << u"n’est pas de 3 %"_s;
        QTest::newRow("parts in another order") << u"a promis la maire […] Le tramway"_s;
        QTest::newRow("only marks") << u"« … »"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("only an omission") << u"[…]"_s;
    }
    void findsNoOtherWords()
    {
        QFETCH(QString, quote);
        QVERIFY(!QuoteSearch(Article).has(quote));
    }

    void everyRunOfWordsIsFound()
    {
        QVERIFY(rc::check("any run of words of a text is found in it, however the text is set", [] {
            const auto all = *words();
            const int from = *rc::gen::inRange<int>(0, int(all.size()));
            const int count = *rc::gen::inRange<int>(1, int(all.size()) - from + 1);
            RC_ASSERT(QuoteSearch(setAnew(all)).has(all.mid(from, count).join(u' ')));
        }));
    }

    void everyOmissionIsFound()
    {
        QVERIFY(rc::check("a run of words with some of its middle left out is found", [] {
            const auto all = *rc::gen::suchThat(words(), [](const QStringList &some) { return some.size() >= 3; });
            const int gap = *rc::gen::inRange<int>(1, int(all.size()) - 1);
            const QString quote = all.first(gap).join(u' ') + u" […] "_s + all.mid(gap + 1).join(u' ');
            RC_ASSERT(QuoteSearch(setAnew(all)).has(quote));
        }));
    }

    void aSignOfItsOwnIsNeverFound()
    {
        QVERIFY(rc::check("a quote with a letter that the text does not have is not found", [] {
            auto all = *words();
            const auto text = setAnew(all);
            auto &word = all[*rc::gen::inRange<int>(0, int(all.size()))];
            word.insert(*rc::gen::inRange<int>(0, int(word.size()) + 1), u'Z');
            RC_ASSERT(!QuoteSearch(text).has(all.join(u' ')));
        }));
    }

    void anyTextIsTaken()
    {
        QVERIFY(rc::check("whatever the text, its own words are found or hold none", [] {
            const auto text = *any::text();
            const bool hasWords = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
            const bool isWhole = !text.contains(u'-') && !text.contains(u'"') && !text.contains(u'(')
                && !text.contains(u'[') && !text.contains(u'«') && !text.contains(u'.');
            if (hasWords && isWhole)
                RC_ASSERT(QuoteSearch(text).has(text));
            else
                QuoteSearch(text).has(text);
        }));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::QuoteSearchTest)
#include "quote_search_test.moc"
