// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_merge.h"

#include "tests/support/property.h"

#include <QtTest/QTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Paragraphs unlike each other, so that each can be followed.
QStringList paragraphs(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(u"The paragraph number %1 tells of matter m%1 and of person p%1 in town t%1."_s.arg(i));
    return all;
}

QString joined(const QStringList &all)
{
    return all.join(u"\n\n"_s);
}

struct Edit {
    QStringList result;
    QStringList words; ///< that stand in no other text
};

/// Changes, adds, removes and moves, each with words of this side's own.
rc::Gen<Edit> anyEdit(const QString &side)
{
    return rc::gen::exec([side] {
        Edit edit { paragraphs(6), {} };
        const int steps = *rc::gen::inRange(0, 5);
        for (int i = 0; i < steps; ++i) {
            const auto size = static_cast<int>(edit.result.size());
            const int place = *rc::gen::inRange(0, size);
            const auto word = u"%1%2"_s.arg(side).arg(i);
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                edit.result[place] += u' ' + word;
                edit.words.append(word);
                break;
            case 1:
                edit.result.insert(place, u"Quite another thing by %1 here."_s.arg(word));
                edit.words.append(word + u" here"_s);
                break;
            case 2:
                if (size > 2 && !edit.result[place].contains(side))
                    edit.result.removeAt(place);
                break;
            default:
                edit.result.move(place, *rc::gen::inRange(0, size));
            }
        }
        return edit;
    });
}

} // namespace

class TextMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsOfDifferentParagraphsMeet_data()
    {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<QString>("merged");
        const auto base = paragraphs(4);
        const auto at = [&](int place, const QString &text) {
            auto all = base;
            all[place] = text;
            return all;
        };
        const auto mine = base[1] + u" Mine."_s;
        const auto theirs = base[2] + u" Theirs."_s;
        auto both = at(1, mine);
        both[2] = theirs;
        QTest::newRow("side by side") << joined(at(1, mine)) << joined(at(2, theirs)) << joined(both);
        auto removed = base;
        removed.removeAt(0);
        auto removedAndChanged = removed;
        removedAndChanged[1] = theirs;
        QTest::newRow("the first is gone") << joined(removed) << joined(at(2, theirs)) << joined(removedAndChanged);
        auto added = base;
        added.append(u"A new end."_s);
        auto addedAndChanged = added;
        addedAndChanged[2] = theirs;
        QTest::newRow("one more at the end") << joined(added) << joined(at(2, theirs)) << joined(addedAndChanged);
        auto moved = base;
        moved.move(2, 0);
        auto movedAndChanged = moved;
        movedAndChanged[0] = theirs;
        QTest::newRow("the edit follows the move") << joined(moved) << joined(at(2, theirs)) << joined(movedAndChanged);
        QTest::newRow("the same edit is once") << joined(both) << joined(both) << joined(both);
        QTest::newRow("list items") << u"- a b c\n- d e f\n- g h i"_s.replace(u"a b c"_s, u"a b x"_s) << joined(base)
                                    << QString();
    }
    void editsOfDifferentParagraphsMeet()
    {
        QFETCH(QString, mine);
        QFETCH(QString, theirs);
        QFETCH(QString, merged);
        if (merged.isEmpty()) { // items are lines: no empty line comes between them
            const auto merge = mergeTexts(u"- a b c\n- d e f\n- g h i"_s, mine, u"- a b c\n- d e f\n- g h y"_s);
            QCOMPARE(merge.text(), u"- a b x\n- d e f\n- g h y"_s);
            return;
        }
        for (const auto &[one, other] : { std::pair(mine, theirs), std::pair(theirs, mine) }) {
            const auto merge = mergeTexts(joined(paragraphs(4)), one, other);
            QCOMPARE(merge.openConflicts(), 0);
            QCOMPARE(merge.text(), merged);
        }
    }

    void aConflictKeepsBothUntilItIsDecided()
    {
        auto merge = mergeTexts(u"One two three.\n\nEnd of it."_s, u"One two four.\n\nEnd of it."_s,
                                u"One two five.\n\nEnd of it."_s);
        QCOMPARE(merge.openConflicts(), 1);
        QCOMPARE(merge.text(), u"One two four.\n\nOne two five.\n\nEnd of it."_s);
        merge.pieces.first().decided = merge.pieces.first().theirs;
        QCOMPARE(merge.openConflicts(), 0);
        QCOMPARE(merge.text(), u"One two five.\n\nEnd of it."_s);
    }

    void removingWhatTheOtherChangedIsAConflict()
    {
        auto changed = paragraphs(3);
        changed[1] += u" More."_s;
        auto removed = paragraphs(3);
        removed.removeAt(1);
        auto merge = mergeTexts(joined(paragraphs(3)), joined(removed), joined(changed));
        QCOMPARE(merge.openConflicts(), 1);
        QCOMPARE(merge.text(), joined(changed));
        for (auto &piece : merge.pieces) {
            if (piece.kind == MergePiece::Kind::Conflict)
                piece.decided = QString();
        }
        QCOMPARE(merge.text(), joined(removed));
    }

    void oneSideUnchangedGivesTheOther()
    {
        QVERIFY(rc::check("one side unchanged gives the other, to the last space", [] {
            const auto base = *any::text();
            const auto mine = *any::text();
            RC_ASSERT(mergeTexts(base, mine, base).text() == mine);
            RC_ASSERT(mergeTexts(base, base, mine).text() == mine);
            RC_ASSERT(mergeTexts(base, mine, mine).text() == mine);
        }));
        QVERIFY(rc::check("also after edits by paragraph", [] {
            const auto mine = joined((*anyEdit(u"mine"_s)).result);
            const auto base = joined(paragraphs(6));
            RC_ASSERT(mergeTexts(base, mine, base).text() == mine);
            RC_ASSERT(mergeTexts(base, base, mine).text() == mine);
        }));
    }

    void nothingOfEitherSideIsDropped()
    {
        QVERIFY(rc::check("no words of either side are dropped unless somebody decides so", [] {
            const auto mine = *anyEdit(u"mine"_s);
            const auto theirs = *anyEdit(u"their"_s);
            const auto text = mergeTexts(joined(paragraphs(6)), joined(mine.result), joined(theirs.result)).text();
            for (const auto &word : mine.words + theirs.words)
                RC_ASSERT(text.contains(word));
        }));
    }

    void theSidesAreOfTheSameRank()
    {
        QVERIFY(rc::check("who comes first changes no number of conflicts", [] {
            const auto mine = joined((*anyEdit(u"mine"_s)).result);
            const auto theirs = joined((*anyEdit(u"their"_s)).result);
            const auto base = joined(paragraphs(6));
            RC_ASSERT(mergeTexts(base, mine, theirs).openConflicts() == mergeTexts(base, theirs, mine).openConflicts());
        }));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::TextMergeTest)
#include "text_merge_test.moc"
