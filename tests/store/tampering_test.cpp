// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"
#include "tests/support/newsroom.h"
#include "tests/support/raw_sqlite.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Whoever can write the file can change anything in it: verification must find each change.
///
/// TENUE_TAMPERINGS=1000 makes the random ones as many.
class TamperingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir = std::make_unique<TemporaryWorkspaceDir>();
    QByteArray m_filled;
    QByteArrayList m_contents; ///< of every revision in it

    QString freshWorkspace() const { return m_dir->fileWith(u"newsroom.tenue"_s, m_filled); }
    /// What every revision holds, oldest first.
    static QByteArrayList contentsOf(const QString &path)
    {
        const auto workspace = must(Workspace::open(path, Workspace::Access::ReadOnly, testInstallation()));
        const auto count = must(workspace->revisions().count());
        QByteArrayList contents;
        for (qint64 row = 1; row <= count; ++row)
            contents.append(must(workspace->revisions().contentOfRow(row)));
        return contents;
    }
    static VerificationReport verify(const QString &path)
    {
        Progress progress;
        return must(verifyWorkspace(path, progress));
    }
    static QStringList kindsIn(const VerificationReport &report)
    {
        QStringList kinds;
        for (const auto &finding : report.findings)
            kinds.append(finding.kind);
        return kinds;
    }

private Q_SLOTS:
    void initTestCase()
    {
        {
            Newsroom newsroom(m_dir->workspacePath());
            fill(newsroom);
        }
        m_filled = m_dir->bytesOf(u"newsroom.tenue"_s);
        m_contents = contentsOf(freshWorkspace());
        QVERIFY(m_contents.size() > 20);
    }

    void untouchedFileIsClean()
    {
        const auto report = verify(freshWorkspace());
        QCOMPARE(kindsIn(report), QStringList());
        QVERIFY(report.isClean());
        QVERIFY(report.revisions > 20);
        QCOMPARE(report.blobs, 2);
    }

    // The tampering tests prove nothing if what they do around the change were itself found.
    void triggersDroppedAndPutBackAreClean()
    {
        const auto path = freshWorkspace();
        {
            RawSqlite raw(path);
            raw.dropTriggers();
            raw.restoreTriggers();
        }
        QCOMPARE(kindsIn(verify(path)), QStringList());
    }

    void everyChangeIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const QByteArray &sql, const char *kind) {
            QTest::newRow(name) << sql << QString::fromLatin1(kind);
        };
        row("byte of content",
            "UPDATE content SET bytes = CAST(substr(bytes, 1, 20) || x'7a' || substr(bytes, 22) AS BLOB)"
            " WHERE revision = 6",
            "content-changed");
        row("content emptied", "UPDATE content SET bytes = x'' WHERE revision = 6", "content-changed");
        row("content gone", "DELETE FROM content WHERE revision = 6", "content-changed");
        row("contents swapped",
            "UPDATE content SET revision = 9999 WHERE revision = 6; UPDATE content SET revision = 6 WHERE revision = 8;"
            "UPDATE content SET revision = 8 WHERE revision = 9999",
            "content-changed");
        row("codec", "UPDATE content SET codec = 3 WHERE codec = 1", "content-changed");
        row("base where none is", "UPDATE content SET base = 1 WHERE codec = 1", "content-changed");
        row("other base", "UPDATE content SET base = 1 WHERE codec = 2", "content-changed");
        row("depth", "UPDATE content SET depth = depth + 1 WHERE revision = 6", "content-changed");
        row("size", "UPDATE content SET size = size + 1 WHERE revision = 6", "content-changed");
        row("salt", "UPDATE revision SET salt = replace(salt, substr(salt, 1, 1), 'z') WHERE id = 6",
            "content-changed");
        row("id", "UPDATE revision SET hash = randomblob(32) WHERE id = 6", "header-changed");
        row("entity", "UPDATE revision SET entity = 1 WHERE id = 6", "header-changed");
        row("kind", "UPDATE entity SET kind = 'theme' WHERE id = (SELECT entity FROM revision WHERE id = 6)",
            "header-changed");
        row("unknown kind", "UPDATE entity SET kind = 'x' WHERE id = 3", "header-changed");
        row("entity's name", "UPDATE entity SET uuid = randomblob(16) WHERE id = 3", "header-changed");
        row("parent", "UPDATE revision SET parent = 1 WHERE id = 7", "header-changed");
        row("no parent", "UPDATE revision SET parent = NULL WHERE parent IS NOT NULL", "header-changed");
        row("second parent", "UPDATE revision SET other_parent = 1 WHERE id = 7", "header-changed");
        row("sequence", "UPDATE revision SET sequence = 9999 WHERE id = 6", "header-changed");
        row("previous", "UPDATE revision SET previous = 2 WHERE id = 6", "header-changed");
        row("author", "UPDATE revision SET author = (SELECT entity FROM revision WHERE id = 4) WHERE id = 6",
            "header-changed");
        row("time", "UPDATE revision SET at = '2026-03-14T09:26:53.588Z' WHERE id = 6", "header-changed");
        row("time in another form", "UPDATE revision SET at = '2026-03-14' WHERE id = 6", "header-changed");
        row("reason", "UPDATE revision SET reason = 'restored' WHERE id = 6", "header-changed");
        row("note", "UPDATE revision SET note = 'x' WHERE id = 6", "header-changed");
        row("commitment", "UPDATE revision SET commitment = randomblob(32) WHERE id = 6", "header-changed");
        row("writer",
            "INSERT INTO writer (uuid, place) VALUES (randomblob(16), 'x');"
            "UPDATE revision SET writer = last_insert_rowid() WHERE id = 6",
            "header-changed");
        row("writer's name", "UPDATE writer SET uuid = randomblob(16)", "header-changed");
        row("writer's line made shorter", "UPDATE writer SET last_sequence = last_sequence - 1", "revision-missing");
        row("writer's last revision", "UPDATE writer SET last_revision = last_revision - 1", "revision-missing");
        row("writer's end unsaid", "UPDATE writer SET last_sequence = 0, last_revision = NULL", "revision-missing");
        row("revision gone from the middle",
            "DELETE FROM content WHERE revision = 7; DELETE FROM head WHERE revision = 7; DELETE FROM revision WHERE "
            "id = 7",
            "revision-missing");
        row("newest revision gone",
            "DELETE FROM content WHERE revision = (SELECT max(id) FROM revision);"
            "DELETE FROM revision WHERE id = (SELECT max(id) FROM revision)",
            "revision-missing");
        row("two revisions swapped",
            "PRAGMA foreign_keys = OFF; UPDATE revision SET id = 9999 WHERE id = 6; UPDATE revision SET id = 6 WHERE "
            "id = 8;"
            "UPDATE revision SET id = 8 WHERE id = 9999",
            "line-broken");
        row("entity without revisions", "INSERT INTO entity (uuid, kind) VALUES (randomblob(16), 'theme')",
            "revision-missing");
        row("blob's bytes", "UPDATE blob_piece SET bytes = x'00' WHERE rowid = 1", "blob-changed");
        row("blobs swapped",
            "CREATE TEMP TABLE b AS SELECT * FROM blob_piece; UPDATE blob_piece SET bytes ="
            " (SELECT bytes FROM b WHERE b.hash <> blob_piece.hash)",
            "blob-changed");
        row("blob's size", "UPDATE blob SET size = size + 1", "blob-changed");
        row("blob's pieces renumbered", "UPDATE blob_piece SET piece = piece + 1", "blob-changed");
        row("blob gone", "DELETE FROM blob_piece", "blob-changed");
        row("blob gone without a trace",
            "PRAGMA foreign_keys = OFF; CREATE TEMP TABLE b AS SELECT min(hash) AS hash FROM blob;"
            "DELETE FROM blob_piece WHERE hash IN (SELECT hash FROM b); DELETE FROM blob WHERE hash IN (SELECT hash "
            "FROM b)",
            "blob-missing");
        row("reference to nothing", "UPDATE head SET revision = 9999 WHERE entity = 1", "file-damaged");
        row("head moved", "UPDATE head SET revision = 7 WHERE entity = (SELECT entity FROM revision WHERE id = 7)",
            "list-out-of-step");
        row("head too many", "INSERT INTO head SELECT entity, id FROM revision WHERE id = 7", "list-out-of-step");
        row("head gone", "DELETE FROM head WHERE entity = 4", "list-out-of-step");
        for (const auto *column :
             { "head = 1", "mandate = randomblob(16)", "number = 99", "slug = 'x'", "title = 'x'",
               "theme = randomblob(16)", "verdict = 'kept'", "deadline = '2020-01-01'", "changed_at = 'x'",
               "state = 'approved'", "approved = NULL", "published = 6", "published_at = 'x'",
               "assigned = randomblob(16)", "origin_list = 'x'", "origin_row = 'x'" })
            row(column,
                QByteArray("UPDATE promise SET ") + column + " WHERE entity = (SELECT min(entity) FROM promise)",
                "list-out-of-step");
        row("promise unlisted", "DELETE FROM promise WHERE number = 4", "list-out-of-step");
        row("evidence", "UPDATE evidence SET title = 'x'", "list-out-of-step");
        row("decision", "UPDATE decision SET act = 'submit'", "list-out-of-step");
        row("decision gone", "DELETE FROM decision", "list-out-of-step");
    }
    void everyChangeIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, kind);
        const auto path = freshWorkspace();
        {
            RawSqlite raw(path);
            raw.dropTriggers();
            raw.run(sql);
            raw.restoreTriggers();
        }
        const auto report = verify(path);
        QVERIFY(!report.isClean());
        QVERIFY2(kindsIn(report).contains(kind), qPrintable(kindsIn(report).join(u' ')));
        for (const auto &finding : report.findings)
            QVERIFY2(finding.message.endsWith(u'.') && !finding.message.contains(u"%1"_s), qPrintable(finding.message));
    }

    void missingTriggerIsFound()
    {
        const auto path = freshWorkspace();
        RawSqlite(path).run("DROP TRIGGER revision_is_never_deleted");
        QCOMPARE(kindsIn(verify(path)), QStringList { u"structure-changed"_s });
    }

    // One bit of one value of one row, wherever: all of it is what people did, or made from it.
    void everyRandomBitIsFound()
    {
        const int count
            = qEnvironmentVariableIsSet("TENUE_TAMPERINGS") ? qEnvironmentVariableIntValue("TENUE_TAMPERINGS") : 100;
        const std::initializer_list<std::pair<QByteArray, QByteArrayList>> tables {
            { "revision",
              { "hash", "entity", "parent", "other_parent", "writer", "sequence", "previous", "author", "at", "reason",
                "note", "salt", "commitment" } },
            { "content", { "codec", "base", "depth", "size", "bytes", "bytes", "bytes", "bytes" } },
            { "entity", { "uuid", "kind" } },
            { "writer", { "uuid", "last_sequence", "last_revision" } },
            { "blob_piece", { "bytes", "piece" } },
            { "blob", { "size", "hash" } },
            { "head", { "revision", "entity" } },
            { "promise",
              { "head", "mandate", "number", "slug", "title", "verdict", "changed_at", "state", "approved" } },
            { "evidence", { "head", "key", "title", "publisher", "address" } },
            { "decision", { "decided", "promise", "revision", "act", "note" } },
        };
        QRandomGenerator random(20260314);
        int harmless = 0;
        for (int i = 0; i < count; ++i) {
            const auto &[table, columns] = tables.begin()[random.bounded(static_cast<int>(tables.size()))];
            const auto column = columns[random.bounded(static_cast<int>(columns.size()))];
            const auto path = freshWorkspace();
            const auto what = tamper(path, table, column, random);
            if (what.isEmpty()) // nothing there to change, or SQLite took it for the same
                continue;
            Progress progress;
            const auto report = verifyWorkspace(path, progress);
            // A compressed frame says some things that no letter depends on, such as how much memory reading it takes.
            const bool isFound = !report || !report->isClean();
            const bool isHarmless
                = !isFound && table == "content" && column == "bytes" && contentsOf(path) == m_contents;
            QVERIFY2(isFound || isHarmless, what.constData());
            harmless += isHarmless ? 1 : 0;
        }
        QVERIFY2(harmless <= count / 100, qPrintable(QString::number(harmless)));
    }

private:
    /// Flips one bit of a value; what was done, or nothing if the value could not be changed so.
    static QByteArray tamper(const QString &path, const QByteArray &table, const QByteArray &column,
                             QRandomGenerator &random)
    {
        RawSqlite raw(path);
        raw.dropTriggers();
        const auto count = raw.ask("SELECT count(*) FROM " + table).toInt();
        const auto key = raw.ask("SELECT name FROM pragma_table_info('" + table + "') WHERE pk = 1");
        const QByteArray where = " WHERE " + key + " = (SELECT " + key + " FROM " + table + " LIMIT 1 OFFSET "
            + QByteArray::number(random.bounded(count)) + ")";
        const auto type = raw.ask("SELECT typeof(" + column + ") FROM " + table + where);
        auto value = raw.ask("SELECT " + column + " FROM " + table + where);
        QByteArray written;
        if (type == "integer") {
            written = QByteArray::number(value.toLongLong() ^ (qint64(1) << random.bounded(20)));
        } else if (type == "null" || value.isEmpty()) {
            written = column == "note" || column == "publisher" ? "'x'" : "1";
        } else {
            const int at = random.bounded(static_cast<int>(value.size()));
            value[at] = static_cast<char>(value[at] ^ (1 << random.bounded(type == "text" ? 6 : 8)));
            written = "x'" + value.toHex() + "'";
            if (type == "text")
                written = "CAST(" + written + " AS TEXT)";
        }
        const QByteArray sql = "UPDATE " + table + " SET " + column + " = " + written + where;
        const bool isDone = raw.tries(sql) && raw.ask("SELECT changes()").toInt() > 0;
        raw.restoreTriggers();
        return isDone ? sql : QByteArray();
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::TamperingTest)
#include "tampering_test.moc"
