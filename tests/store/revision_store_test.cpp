// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision_store.h"

#include "core/store/statement.h"
#include "core/store/verification.h"
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

class RevisionStoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;

    RevisionStore &store() { return m_newsroom->workspace().revisions(); }
    Database &database() { return m_newsroom->workspace().database(); }

    Revision::Origin origin(const EntityId &entity, const QList<RevisionId> &parents = {})
    {
        return { .entity = entity,
                 .kind = EntityKind::Theme,
                 .parents = parents,
                 .author = m_newsroom->journalist(),
                 .at = someMoment() };
    }
    static CanonicalJson content(const QString &text) { return must(CanonicalJson::of({ { u"t"_s, text } })); }
    Result<Revision> append(const Revision::Origin &origin, const QString &text)
    {
        return database().atomically([&] { return store().append(origin, content(text)); });
    }
    void verifyClean()
    {
        Progress progress;
        const auto report = must(verifyWorkspace(m_newsroom->path(), progress));
        QVERIFY2(report.findings.isEmpty(),
                 qPrintable(report.findings.isEmpty() ? QString() : report.findings.first().message));
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
    }
    void cleanup() { m_newsroom.reset(); }

    void whatIsAppendedComesBack()
    {
        const auto entity = EntityId::create();
        const auto first = must(append(origin(entity), u"one"_s));
        const auto second = must(append(origin(entity, { first.id() }), u"two"_s));
        QCOMPARE(must(store().heads(entity)), QList { second.id() });
        QCOMPARE(must(store().content(first.id())), content(u"one"_s));
        QCOMPARE(must(store().content(second.id())), content(u"two"_s));
        const auto history = must(store().history(entity));
        QCOMPARE(history.size(), 2);
        QCOMPARE(idOf(history[1].header()), second.id());
        QCOMPARE(history[1].header().parents, QList { first.id() });
        verifyClean();
    }

    void longHistoryStaysReadable()
    {
        const auto entity = EntityId::create();
        QList<RevisionId> ids;
        const QString text = u"Une phrase qui se répète assez pour être comprimée. "_s.repeated(40);
        for (int i = 0; i < 3 * ContentStore::LongestDelta; ++i)
            ids.append(must(append(origin(entity, ids.isEmpty() ? QList<RevisionId>() : QList { ids.last() }),
                                   text + QString::number(i)))
                           .id());
        const auto other = m_newsroom->openAgain();
        for (int i = 0; i < ids.size(); ++i)
            QCOMPARE(must(other->revisions().content(ids[i])), content(text + QString::number(i)));
        const auto deepest = must(database().ask(u"SELECT max(depth) FROM content"_s)).toInt();
        QCOMPARE(deepest, ContentStore::LongestDelta - 1);
        verifyClean();
    }

    void twoHeadsAreBothShownAndCanBeMerged()
    {
        const auto entity = EntityId::create();
        const auto root = must(append(origin(entity), u"root"_s)).id();
        const auto left = must(append(origin(entity, { root }), u"left"_s)).id();
        const auto right = must(append(origin(entity, { root }), u"right"_s)).id();
        QCOMPARE(must(store().heads(entity)), (QList { left, right }));
        const auto merged = must(append(origin(entity, { right, left }), u"both"_s));
        QCOMPARE(must(store().heads(entity)), QList { merged.id() });
        QCOMPARE(must(store().revision(merged.id())).header().parents, (QList { right, left }));
        verifyClean();
    }

    void whatCouldNotBeGivenBackIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto *what :
             { "kind", "parent", "same parent twice", "root again", "lone surrogate", "nul", "date" })
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatCouldNotBeGivenBackIsRefused()
    {
        QFETCH(QString, what);
        const auto entity = EntityId::create();
        const auto other = EntityId::create();
        const auto first = must(append(origin(entity), u"one"_s)).id();
        const auto foreign = must(append(origin(other), u"other"_s)).id();
        auto bad = origin(entity, { first });
        if (what == u"kind")
            bad.kind = EntityKind::Mandate;
        else if (what == u"parent")
            bad.parents = { foreign };
        else if (what == u"same parent twice")
            bad.parents = { first, first };
        else if (what == u"root again")
            bad.parents.clear();
        else if (what == u"lone surrogate")
            bad.note = u"half "_s + QChar(0xd83d);
        else if (what == u"nul")
            bad.note = u"a"_s + QChar(QChar::Null) + u"b"_s;
        else
            bad.at = QDateTime();
        const auto before = must(store().count());
        const auto refused = append(bad, u"two"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        QCOMPARE(must(store().count()), before);
        must(append(origin(entity, { first }), u"two"_s)); // the control: without the fault it is kept
        verifyClean();
    }

    void unknownParentIsNotFound()
    {
        const auto refused = append(origin(EntityId::create(), { revisionNamed(u"none"_s) }), u"x"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
    }

    // What was remembered of an undone unit must not reach the next revision of the line.
    void undoneUnitIsForgotten()
    {
        const auto entity = EntityId::create();
        std::optional<RevisionId> undone;
        const auto failed = database().atomically([&]() -> Result<> {
            undone = must(store().append(origin(entity), content(u"undone"_s))).id();
            return Error { Error::Kind::Refused, u"No."_s };
        });
        QVERIFY(!failed);
        const auto gone = store().rowOf(*undone);
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, Error::Kind::NotFound);

        const auto other = m_newsroom->openAgain(); // takes the same place in the same line
        must(other->database().atomically(
            [&] { return other->revisions().append(origin(EntityId::create()), content(u"theirs"_s)); }));
        const auto kept = must(append(origin(entity), u"kept"_s));
        QCOMPARE(must(store().content(kept.id())), content(u"kept"_s));
        verifyClean();
    }

    void undoneInnerUnitIsForgotten()
    {
        const auto entity = EntityId::create();
        must(database().atomically([&]() -> Result<> {
            const auto inner = database().atomically([&]() -> Result<> {
                must(store().append(origin(entity), content(u"undone"_s)));
                return Error { Error::Kind::Refused, u"No."_s };
            });
            if (inner)
                return Error { Error::Kind::System, u"It should have failed."_s };
            const auto kept = store().append(origin(entity), content(u"kept"_s));
            return kept ? Result<>() : Result<>(kept.error());
        }));
        const auto history = must(store().history(entity));
        QCOMPARE(history.size(), 1);
        QCOMPARE(must(store().content(history.first().id())), content(u"kept"_s));
        verifyClean();
    }

    void twoProgramsTakeTurnsInOneLine()
    {
        const auto other = m_newsroom->openAgain();
        const auto entity = EntityId::create();
        QList<RevisionId> parents;
        for (int i = 0; i < 20; ++i) {
            auto &workspace = i % 2 ? *other : m_newsroom->workspace();
            const auto revision = must(workspace.database().atomically(
                [&] { return workspace.revisions().append(origin(entity, parents), content(QString::number(i))); }));
            parents = { revision.id() };
        }
        QCOMPARE(must(store().history(entity)).size(), 20);
        QCOMPARE(must(database().ask(u"SELECT count(*) FROM writer"_s)), u"1"_s);
        verifyClean();
    }

    void historyCannotBeRewritten_data()
    {
        QTest::addColumn<QString>("sql");
        for (const auto *table : { "revision", "content", "entity", "blob", "blob_piece", "writer" }) {
            const auto name = QString::fromLatin1(table);
            QTest::newRow(qPrintable(name + u" delete"_s)) << u"DELETE FROM %1"_s.arg(name);
            if (name != u"writer")
                QTest::newRow(qPrintable(name + u" replace"_s))
                    << u"INSERT OR REPLACE INTO %1 SELECT * FROM %1"_s.arg(name);
        }
        QTest::newRow("revision update") << u"UPDATE revision SET note = 'x'"_s;
        QTest::newRow("content update") << u"UPDATE content SET bytes = x'00'"_s;
        QTest::newRow("entity update") << u"UPDATE entity SET kind = 'x'"_s;
        QTest::newRow("writer name") << u"UPDATE writer SET uuid = randomblob(16)"_s;
        QTest::newRow("writer back") << u"UPDATE writer SET last_sequence = last_sequence - 1"_s;
        QTest::newRow("blob update") << u"UPDATE blob SET size = 0"_s;
        QTest::newRow("blob piece update") << u"UPDATE blob_piece SET bytes = x'00'"_s;
        QTest::newRow("revision upsert") << u"REPLACE INTO revision SELECT * FROM revision WHERE id = 1"_s;
    }
    void historyCannotBeRewritten()
    {
        QFETCH(QString, sql);
        fill(*m_newsroom);
        const auto done = database().atomically([&] { return database().run(sql); });
        QVERIFY(!done);
        QVERIFY2(done.error().detail.contains(u"never"_s) || done.error().detail.contains(u"keeps"_s)
                     || done.error().detail.contains(u"only goes on"_s),
                 qPrintable(done.error().detail));
        verifyClean();
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::RevisionStoreTest)
#include "revision_store_test.moc"
