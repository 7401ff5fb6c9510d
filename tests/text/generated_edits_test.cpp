// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_diff.h"
#include "tests/support/property.h"

#include <QtTest/QTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Words = QStringList; ///< of a sentence
using Paragraph = QList<Words>;
using Text = QList<Paragraph>;

/// A word of few, so that they repeat as short words do; the seldom ones make paragraphs known.
QString anyWord()
{
    const int number = *rc::gen::inRange(0, 90);
    static const QStringList common { u"le"_s, u"de"_s, u"a"_s, u"un"_s, u"la"_s, u"et"_s, u"en"_s, u"on"_s };
    return number < 40 ? common[number % common.size()] : u"mot%1"_s.arg(number);
}

Words anySentence()
{
    Words words;
    const int count = *rc::gen::inRange(4, 14);
    for (int i = 0; i < count; ++i)
        words.append(anyWord());
    return words;
}

Paragraph anyParagraph()
{
    Paragraph paragraph;
    const int count = *rc::gen::inRange(1, 5);
    for (int i = 0; i < count; ++i)
        paragraph.append(anySentence());
    return paragraph;
}

int wordsIn(const Paragraph &paragraph)
{
    int words = 0;
    for (const auto &sentence : paragraph)
        words += static_cast<int>(sentence.size());
    return words;
}

QString written(const Text &text)
{
    QStringList paragraphs;
    for (const auto &paragraph : text) {
        QStringList sentences;
        for (const auto &sentence : paragraph)
            sentences.append(sentence.join(u' ') + u'.');
        paragraphs.append(sentences.join(u' '));
    }
    return paragraphs.join(u"\n\n"_s);
}

int anyPlace(qsizetype size)
{
    return *rc::gen::inRange(0, static_cast<int>(size));
}

/// Changes a word or a sentence of a paragraph; returns how many words that touches.
int editInside(Paragraph &paragraph)
{
    auto &sentence = paragraph[anyPlace(paragraph.size())];
    const int word = anyPlace(sentence.size());
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        sentence[word] = u"neuf"_s;
        return 2;
    case 1:
        sentence.insert(word, anyWord());
        return 1;
    case 2:
        if (sentence.size() > 3)
            sentence.removeAt(word);
        return 1;
    case 3: {
        const auto added = anySentence();
        paragraph.insert(anyPlace(paragraph.size() + 1), added);
        return static_cast<int>(added.size());
    }
    default:
        if (paragraph.size() == 1)
            return 0;
        return static_cast<int>(paragraph.takeAt(anyPlace(paragraph.size())).size());
    }
}

/// Adds, removes, moves, splits or joins a paragraph; returns how many words that touches.
int editParagraphs(Text &text)
{
    const int place = anyPlace(text.size());
    switch (*rc::gen::inRange(0, 5)) {
    case 0: {
        const auto added = anyParagraph();
        text.insert(place, added);
        return wordsIn(added);
    }
    case 1:
        return text.size() > 1 ? wordsIn(text.takeAt(place)) : 0;
    case 2: {
        const auto moved = wordsIn(text[place]);
        text.move(place, anyPlace(text.size()));
        return 2 * moved; // found as moved it is less
    }
    case 3:
        if (text[place].size() > 1) {
            const auto rest = text[place].mid(1);
            text[place] = text[place].mid(0, 1);
            text.insert(place + 1, rest);
        }
        return 0;
    default:
        if (place + 1 < text.size())
            text[place] += text.takeAt(place + 1);
        return 0;
    }
}

struct Edit {
    QString before;
    QString after;
    int size = 0; ///< words touched
};

/// Whether an edit also adds, removes, moves, splits or joins paragraphs.
enum class AmongParagraphs { Never, Often };

Edit anyEdit(AmongParagraphs often)
{
    Text text;
    const int count = *rc::gen::inRange(1, 7);
    for (int i = 0; i < count; ++i)
        text.append(anyParagraph());
    Edit edit;
    edit.before = written(text);
    const int steps = *rc::gen::inRange(1, 4);
    for (int i = 0; i < steps; ++i) {
        const bool isAmong = often != AmongParagraphs::Never && *rc::gen::inRange(0, 2) == 0;
        edit.size += isAmong ? editParagraphs(text) : editInside(text[anyPlace(text.size())]);
    }
    edit.after = written(text);
    return edit;
}

int marked(const TextDiff &diff)
{
    return diff.counts.wordsDeleted + diff.counts.wordsInserted;
}

QStringList wordsOf(const QString &text)
{
    return QString(text).replace(u'.', u' ').simplified().split(u' ');
}

/// How many words the smallest edit takes out and puts in, wherever paragraphs begin: all but those of the longest
/// run that is in both texts, in order.
int smallestEdit(const QString &before, const QString &after)
{
    const auto old = wordsOf(before);
    const auto now = wordsOf(after);
    QList<int> common(now.size() + 1, 0); // of the words read so far and the first words of the other text
    for (const auto &word : old) {
        int diagonal = 0;
        for (qsizetype j = 1; j <= now.size(); ++j) {
            const int above = common[j];
            common[j] = word == now[j - 1] ? diagonal + 1 : std::max(above, common[j - 1]);
            diagonal = above;
        }
    }
    return static_cast<int>(old.size() + now.size()) - 2 * common.last();
}

} // namespace

/// Laws of comparisons, on texts that were edited as people edit.
class GeneratedEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDifferencesLeadFromOneTextToTheOther()
    {
        QVERIFY(rc::check("the differences lead from one text to the other", [] {
            const auto edit = anyEdit(AmongParagraphs::Often);
            const auto diff = compareTexts(edit.before, edit.after);
            RC_ASSERT(textBefore(diff) == edit.before);
            RC_ASSERT(textAfter(diff) == edit.after);
            RC_ASSERT(textAfter(hiding(diff, { DiffSpan::Matter::Spacing, DiffSpan::Matter::Break })) == edit.after);
        }));
    }

    void nothingIsMarkedMuchMoreThanItWasTouched()
    {
        const auto check = [](AmongParagraphs often) {
            for (int i = 0; i < 10; ++i) {
                const auto edit = anyEdit(often);
                const int smallest = smallestEdit(edit.before, edit.after);
                const int most = smallest * 3 / 2;
                if (marked(compareTexts(edit.before, edit.after)) > most)
                    RC_LOG() << "before: " << edit.before << "\nafter: " << edit.after << "\n";
                RC_ASSERT(smallest <= edit.size);
                RC_ASSERT(marked(compareTexts(edit.before, edit.after)) <= most);
            }
        };
        QVERIFY(rc::check("edits inside paragraphs are marked at most half as large again as the smallest edit",
                          [&] { check(AmongParagraphs::Never); }));
        QVERIFY(rc::check("some among paragraphs and some inside them too", [&] { check(AmongParagraphs::Often); }));
    }

    void theSameTextsGiveTheSameAnswer()
    {
        QVERIFY(rc::check("the same texts give the same answer", [] {
            const auto edit = anyEdit(AmongParagraphs::Often);
            const auto diff = compareTexts(edit.before, edit.after);
            RC_ASSERT(compareTexts(edit.before, edit.after).paragraphs == diff.paragraphs);
            RC_ASSERT(countChanges(edit.before, edit.after) == diff.counts);
        }));
    }

    void backwardsItIsTheSameSize()
    {
        QVERIFY(rc::check("backwards it is as large, and what came is what goes", [] {
            const auto edit = anyEdit(AmongParagraphs::Never);
            const auto there = compareTexts(edit.before, edit.after).counts;
            const auto back = compareTexts(edit.after, edit.before).counts;
            RC_ASSERT(there.wordsInserted == back.wordsDeleted);
            RC_ASSERT(there.wordsDeleted == back.wordsInserted);
        }));
    }

    void halvesOfAMoveKnowEachOther()
    {
        QVERIFY(rc::check("halves of a move know each other", [] {
            const auto edit = anyEdit(AmongParagraphs::Often);
            const auto diff = compareTexts(edit.before, edit.after);
            for (qsizetype i = 0; i < diff.paragraphs.size(); ++i) {
                const auto half = otherHalf(diff, i);
                if (half >= 0)
                    RC_ASSERT(otherHalf(diff, half) == i);
                const auto kind = diff.paragraphs[i].kind;
                const bool isMove = kind == ParagraphDiff::Kind::MovedFrom || kind == ParagraphDiff::Kind::MovedTo;
                RC_ASSERT((half >= 0) == isMove);
            }
        }));
    }

    void itCanBeStopped()
    {
        Progress progress;
        progress.cancel();
        QVERIFY(!compareTexts(u"un"_s, u"deux"_s, progress));
        Progress stoppedLater([&](qint64 done, qint64) {
            if (done == 2)
                stoppedLater.cancel();
        });
        const auto text = u"Un mot.\n\nUn autre.\n\nUn dernier.\n\nFin."_s;
        QVERIFY(!compareTexts(text, text, stoppedLater));
        Progress never;
        QCOMPARE(compareTexts(text, text, never)->counts, DiffCounts());
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::GeneratedEditsTest)
#include "generated_edits_test.moc"
