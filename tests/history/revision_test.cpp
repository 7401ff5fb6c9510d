// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/revision.h"

#include "core/base/clock.h"
#include "tests/support/builders.h"
#include "tests/support/property.h"

#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace tenue
{

namespace
{

RevisionId hashOf(const char *text)
{
    return RevisionId(ContentHash::of(text));
}

const QByteArray Salt = "000102030405060708090a0b0c0d0e0f";
const QByteArray Content = QByteArray("{\"title\":\"Cr\xc3\xa9"
                                      "er 500 places\",\"verdict\":\"tenue\"}");

RevisionHeader firstHeader()
{
    return { .entity = *EntityId::parse(u"6f1c0f5e-2a41-4c8e-9b7a-0d3f8e5a1b2c"_s),
             .kind = EntityKind::Promise,
             .parents = {},
             .writer = *WriterId::parse(u"11111111-2222-4333-8444-555555555555"_s),
             .sequence = 1,
             .previous = {},
             .author = *StaffId::parse(u"a0b1c2d3-e4f5-4a6b-8c7d-9e0f1a2b3c4d"_s),
             .at = fromUtcText(u"2026-03-14T09:26:53.589Z"_s),
             .reason = Reason::Created,
             .note = {},
             .commitment = commitmentTo(Salt, Content) };
}

RevisionHeader mergedHeader()
{
    return with(firstHeader(), [](RevisionHeader &header) {
        header.kind = EntityKind::SourceDocument;
        header.parents = { hashOf("one"), hashOf("two") };
        header.sequence = 1'234'567;
        header.previous = hashOf("before");
        header.at = fromUtcText(u"1999-12-31T23:59:59.000Z"_s);
        header.reason = Reason::Merged;
        header.note = QString::fromUtf8("« Réuni » : 1,2 \U0001F5F3");
    });
}

} // namespace

/// The constants come from Python's hashlib over fields joined by hand: anyone can make them again.
class RevisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitmentIsWhatIsDocumented()
    {
        QCOMPARE(commitmentTo(Salt, Content).toString(),
                 u"427c42af4c5ddde216d2a0846d375fd1873ef83fdf01fa4a37ce6011ca6e2347"_s);
        QCOMPARE(commitmentTo({}, {}).toString(),
                 u"07194bb17b0a7d66c6fcb5bec4a7d1527479e49e36ab902c19d5c964b0238f24"_s);
    }

    void idIsWhatIsDocumented()
    {
        QCOMPARE(idOf(firstHeader()).toString(), u"c21cea7a04c5e02598621ad5a241f2f024afc92ba51b31d7decbe4c0a8c62f20"_s);
        QCOMPARE(idOf(mergedHeader()).toString(),
                 u"2bbdc8e757a32a1d094f8ee5bad474fadcc6c7de352418fb1a8ffc8b2b89a74c"_s);
    }

    void formCanBeReadByPeople()
    {
        QVERIFY(headerForm(firstHeader())
                    .startsWith("16:tenue-revision-1,36:6f1c0f5e-2a41-4c8e-9b7a-0d3f8e5a1b2c,7:promise,1:0,"
                                "36:11111111-2222-4333-8444-555555555555,1:1,0:,36:a0b1c2d3-"));
    }

    void everyFieldOfTheHeaderCounts_data()
    {
        using Change = std::function<void(RevisionHeader &)>;
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("entity", [](auto &h) { h.entity = EntityId::create(); });
        row("kind", [](auto &h) { h.kind = EntityKind::Theme; });
        row("no parents", [](auto &h) { h.parents.clear(); });
        row("one parent", [](auto &h) { h.parents.removeLast(); });
        row("other parent", [](auto &h) { h.parents[1] = hashOf("three"); });
        row("parents the other way", [](auto &h) { std::swap(h.parents[0], h.parents[1]); });
        row("writer", [](auto &h) { h.writer = WriterId::create(); });
        row("sequence", [](auto &h) { ++h.sequence; });
        row("no previous", [](auto &h) { h.previous.reset(); });
        row("other previous", [](auto &h) { h.previous = hashOf("three"); });
        row("author", [](auto &h) { h.author = StaffId::create(); });
        row("a millisecond", [](auto &h) { h.at = h.at.addMSecs(1); });
        row("reason", [](auto &h) { h.reason = Reason::Restored; });
        row("note", [](auto &h) { h.note += u' '; });
        row("commitment", [](auto &h) { h.commitment = ContentHash::of("x"); });
    }
    void everyFieldOfTheHeaderCounts()
    {
        QFETCH(std::function<void(RevisionHeader &)>, change);
        QVERIFY(idOf(with(mergedHeader(), change)) != idOf(mergedHeader()));
        QVERIFY(idOf(with(mergedHeader(), [](RevisionHeader &) {})) == idOf(mergedHeader()));
    }

    void noTwoHeadersHaveTheSameForm()
    {
        QVERIFY(rc::check("a form gives its header back", [] {
            const auto number = *rc::gen::inRange<qint64>(1, 1'000'000'000'000);
            const auto note = *any::text();
            const auto other = *any::text();
            RC_PRE(note != other);
            const auto header = with(firstHeader(), [&](RevisionHeader &h) {
                h.sequence = number;
                h.note = note;
            });
            RC_ASSERT(headerForm(header) != headerForm(with(header, [&](RevisionHeader &h) { h.note = other; })));
            RC_ASSERT(headerForm(header) != headerForm(with(header, [](RevisionHeader &h) { ++h.sequence; })));
            const QByteArray field = QByteArray::number(note.toUtf8().size()) + ':' + note.toUtf8() + ",64:";
            RC_ASSERT(headerForm(header).endsWith(QByteArray(field + header.commitment.hex() + ',')));
        }));
    }

    void saltHidesTheContent()
    {
        QVERIFY(commitmentTo(newSalt(), Content) != commitmentTo(newSalt(), Content));
        const auto salt = newSalt();
        QCOMPARE(salt.size(), 32);
        QCOMPARE(QByteArray::fromHex(salt).toHex(), salt);
        // A byte that moves from salt to content makes another commitment.
        QVERIFY(commitmentTo("ab", "c") != commitmentTo("a", "bc"));
    }

    void sealContinuesTheLine()
    {
        const auto content = *CanonicalJson::of({ { u"t"_s, u"x"_s } });
        const Revision::Origin origin { .entity = EntityId::create(),
                                        .kind = EntityKind::Theme,
                                        .parents = { hashOf("one") },
                                        .author = StaffId::create(),
                                        .at = someMoment(),
                                        .reason = Reason::Corrected,
                                        .note = u"Coquille"_s };
        const Revision::Line line { WriterId::create(), 41, hashOf("before") };
        const auto revision = Revision::seal(origin, line, content, Salt);
        const auto &header = revision.header();
        QCOMPARE(revision.id(), idOf(header));
        QCOMPARE(header.entity, origin.entity);
        QCOMPARE(header.kind, origin.kind);
        QCOMPARE(header.parents, origin.parents);
        QCOMPARE(header.writer, line.writer);
        QCOMPARE(header.sequence, 42);
        QVERIFY(header.previous == line.last);
        QCOMPARE(header.author, origin.author);
        QCOMPARE(header.at, origin.at);
        QCOMPARE(header.reason, origin.reason);
        QCOMPARE(header.note, origin.note);
        QCOMPARE(header.commitment, commitmentTo(Salt, content.bytes()));
    }

    void reasonsKeepTheirNames()
    {
        const std::initializer_list<std::pair<Reason, const char *>> names {
            { Reason::Created, "created" },   { Reason::Edited, "edited" },     { Reason::Submitted, "submitted" },
            { Reason::Restored, "restored" }, { Reason::Imported, "imported" }, { Reason::Corrected, "corrected" },
            { Reason::Merged, "merged" },
        };
        for (const auto &[reason, name] : names) {
            QCOMPARE(nameOf(reason), QString::fromLatin1(name));
            QVERIFY(reasonNamed(nameOf(reason)) == reason);
        }
        QVERIFY(!reasonNamed(u"rewritten"));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::RevisionTest)
#include "revision_test.moc"
