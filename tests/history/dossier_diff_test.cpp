// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/dossier_diff.h"

#include "tests/support/builders.h"
#include "tests/support/places.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// The members that the source writes in `functions`, each named by what its definition begins with.
QStringList membersWritten(const QString &file, const QStringList &functions)
{
    QFile source(sourceFolder() + file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(source.fileName()));
    const auto text = QString::fromUtf8(source.readAll());
    static const QRegularExpression member(u"(?:\\{ u|add\\(|flag\\()\"(\\w+)\"_(?:s|L1)[,)]"_s);
    QStringList names;
    for (const auto &function : functions) {
        const auto from = text.indexOf(function);
        if (from < 0)
            qFatal("%s has no %s", qPrintable(file), qPrintable(function));
        const auto body = text.mid(from, text.indexOf(u"\n}\n"_s, from) - from);
        for (auto it = member.globalMatch(body); it.hasNext();)
            names.append(it.next().captured(1));
    }
    return names;
}

QStringList described(std::span<const DossierField> fields)
{
    QStringList names;
    for (const auto &field : fields) {
        names.append(QString::fromLatin1(field.path).section(u'.', 0, 0));
        names += described(field.parts);
    }
    return names;
}

CitedEvidence cited(const QString &key, const QString &revision)
{
    return { idNamed<EvidenceId>(key), revisionNamed(revision) };
}

DossierWords someWords()
{
    DossierWords words;
    for (const auto &verdict : aScale().verdicts)
        words.verdicts.insert(verdict.key, verdict.label);
    words.names = { { idNamed<ThemeId>(u"housing"_s).uuid(), u"Housing"_s },
                    { idNamed<ThemeId>(u"schools"_s).uuid(), u"Schools"_s } };
    words.evidence.insert(revisionNamed(u"a1"_s), anEvidence(u"a"_s).toJson());
    words.evidence.insert(revisionNamed(u"a2"_s), with(anEvidence(u"a"_s), [](Evidence &e) {
                                                      e.title = u"Report on a"_s;
                                                      e.quotes.append({ u"They end in June."_s });
                                                  }).toJson());
    words.evidence.insert(revisionNamed(u"b1"_s), anEvidence(u"b"_s).toJson());
    words.evidence.insert(revisionNamed(u"c1"_s), anEvidence(u"c"_s).toJson());
    return words;
}

} // namespace

class DossierDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsCompared_data()
    {
        QTest::addColumn<QStringList>("written");
        QTest::addColumn<QStringList>("described");
        QTest::newRow("promise") << membersWritten(u"/core/domain/promise.cpp"_s,
                                                   { u"void describe("_s, u"void describePresentation("_s })
                                 << tenue::described(dossierFields());
        QTest::newRow("evidence") << membersWritten(u"/core/domain/evidence.cpp"_s,
                                                    { u"QJsonObject Evidence::toJson() const"_s })
                                  << tenue::described(evidenceFields());
    }
    void everyMemberIsCompared()
    {
        QFETCH(QStringList, written);
        QFETCH(QStringList, described);
        QVERIFY(written.size() >= 8);
        QVERIFY(written.contains(u"title"_s));
        for (const auto &member : written)
            QVERIFY2(described.contains(member),
                     qPrintable(u"%1 has no line in core/history/dossier_fields.cpp"_s.arg(member)));
    }

    void sameDossiersDifferInNothing()
    {
        const auto promise = aPromise({ .body = u"One.\n\nTwo."_s });
        const auto diff = compareDossiers(promise, promise, {});
        QVERIFY(diff.isEmpty());
        QVERIFY(sizeOfChange(promise, promise).isEmpty());
        QCOMPARE(summaryLine(diff), u"nothing changed"_s);
    }

    void theVerdictIsToldFirst()
    {
        const auto before = aPromise({ .verdict = u"in-progress"_s, .body = u"A first text."_s });
        const auto after = aPromise({ .title = u"Another title"_s, .verdict = u"kept"_s, .body = u"A second text."_s });
        const auto diff = compareDossiers(before, after, someWords());
        QCOMPARE(diff.verdictLabelAfter, u"Kept"_s);
        QCOMPARE(summaryOf(diff).first().text, u"verdict: In progress → Kept"_s);
        QVERIFY(diff.find(u"title"));
        QCOMPARE(diff.find(u"title")->label, u"Title"_s);
        QCOMPARE(diff.counts.paragraphsChanged, 1);
    }

    void listsAreComparedItemByItem()
    {
        const auto housing = idNamed<ThemeId>(u"housing"_s);
        const auto schools = idNamed<ThemeId>(u"schools"_s);
        const auto diff = compareDossiers(aPromise({ .themes = { housing } }),
                                          aPromise({ .themes = { schools, housing } }), someWords());
        QCOMPARE(diff.fields.size(), 1);
        const auto &items = diff.fields.first().items;
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].kind, ItemDiff::Kind::Added);
        QCOMPARE(items[0].name, u"Schools"_s);
        QVERIFY(!items[1].isChange());
    }

    void anItemOutOfOrderHasMoved()
    {
        const auto before
            = aPromise({ .evidence = { cited(u"a"_s, u"a1"_s), cited(u"b"_s, u"b1"_s), cited(u"c"_s, u"c1"_s) } });
        const auto after
            = aPromise({ .evidence = { cited(u"c"_s, u"c1"_s), cited(u"a"_s, u"a1"_s), cited(u"b"_s, u"b1"_s) } });
        const auto diff = compareDossiers(before, after, someWords());
        const auto &items = diff.fields.first().items;
        QVERIFY(items[0].moved);
        QVERIFY(!items[1].moved && !items[2].moved);
    }

    void evidenceIsComparedByWhatItSays()
    {
        const auto before = aPromise({ .evidence = { cited(u"a"_s, u"a1"_s), cited(u"b"_s, u"b1"_s) } });
        const auto after = aPromise({ .evidence = { cited(u"a"_s, u"a2"_s), cited(u"c"_s, u"c1"_s) } });
        const auto diff = compareDossiers(before, after, someWords());
        QCOMPARE(diff.fields.size(), 1);
        const auto &items = diff.fields.first().items;
        QCOMPARE(items.size(), 3);
        QCOMPARE(items[0].kind, ItemDiff::Kind::Changed);
        QCOMPARE(items[0].parts.size(), 2);
        QCOMPARE(items[0].parts[0].field, u"title"_s);
        QCOMPARE(items[0].parts[1].items.last().kind, ItemDiff::Kind::Added);
        QCOMPARE(summaryLine(diff), u"1 source(s) added; 1 source(s) removed; 1 source(s) changed"_s);
    }

    void evidenceThatCannotBeReadIsAnotherRevision()
    {
        const auto diff = compareDossiers(aPromise({ .evidence = { cited(u"a"_s, u"x1"_s) } }),
                                          aPromise({ .evidence = { cited(u"a"_s, u"x2"_s) } }), {});
        QCOMPARE(diff.fields.first().items.first().parts.first().field, u"revision"_s);
    }

    void theSizeOfAChangeCountsWords()
    {
        auto before = aPromise({ .verdict = u"paused"_s, .body = u"One two three four.\n\nFive."_s });
        auto after = before;
        after.body = u"One two six four.\n\nFive. Seven."_s;
        after.verdict = u"kept"_s;
        after.deadline = QDate(2026, 1, 1);
        const ChangeSize expected { .wordsInserted = 2, .wordsDeleted = 1, .verdictChanged = true, .otherFields = 1 };
        QCOMPARE(sizeOfChange(before, after), expected);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::DossierDiffTest)
#include "dossier_diff_test.moc"
