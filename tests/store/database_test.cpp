// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/sqlite_settings.h"
#include "core/store/statement.h"
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

class DatabaseTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Database> m_database;

    Result<> add(const QString &word)
    {
        Statement insert(*m_database, u"INSERT INTO words (word) VALUES (:word)"_s);
        return insert.bind(":word", word).run();
    }
    static QString words(Database &database)
    {
        return must(database.ask(u"SELECT coalesce(group_concat(word, ' '), '') FROM words"_s));
    }
    static Error someError() { return { Error::Kind::Refused, u"No."_s }; }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_database = must(Database::create(m_dir->workspacePath()));
        must(applyConnectionSettings(*m_database));
        must(m_database->run(u"CREATE TABLE words (word TEXT NOT NULL CHECK (word <> 'bad')) STRICT"_s));
    }
    void cleanup() { m_database.reset(); }

    void unitIsKeptAsAWhole()
    {
        must(m_database->atomically([&]() -> Result<> {
            must(add(u"one"_s));
            return add(u"two"_s);
        }));
        QCOMPARE(words(*m_database), u"one two"_s);
        QCOMPARE(m_database->undoneUnits(), 0U);
    }

    void errorUndoesTheWholeUnit()
    {
        const auto done = m_database->atomically([&]() -> Result<> {
            must(add(u"one"_s));
            return someError();
        });
        QVERIFY(!done);
        QCOMPARE(done.error().message, u"No."_s);
        QCOMPARE(words(*m_database), QString());
        QCOMPARE(m_database->undoneUnits(), 1U);
        must(m_database->atomically([&] { return add(u"again"_s); }));
        QCOMPARE(words(*m_database), u"again"_s);
    }

    void innerUnitIsUndoneWithTheOuterOne()
    {
        const auto done = m_database->atomically([&]() -> Result<> {
            must(m_database->atomically([&] { return add(u"inner"_s); }));
            return someError();
        });
        QVERIFY(!done);
        QCOMPARE(words(*m_database), QString());
    }

    void failedInnerUnitLeavesNothingBehind()
    {
        must(m_database->atomically([&]() -> Result<> {
            must(add(u"before"_s));
            const auto inner = m_database->atomically([&]() -> Result<> {
                must(add(u"half"_s));
                return someError();
            });
            if (inner)
                return someError();
            return add(u"after"_s);
        }));
        QCOMPARE(words(*m_database), u"before after"_s);
        QCOMPARE(m_database->undoneUnits(), 1U);
    }

    void nothingIsWrittenWhileReading()
    {
        const auto read
            = m_database->consistently([&] { return m_database->atomically([&] { return add(u"lost"_s); }); });
        QVERIFY(!read);
        QVERIFY(!read.error().message.isEmpty());
        QCOMPARE(words(*m_database), QString());
    }

    void readingSeesOneState()
    {
        const auto other = must(Database::open(m_dir->workspacePath(), Database::Access::ReadOnly));
        must(add(u"one"_s));
        must(other->consistently([&]() -> Result<> {
            const auto before = words(*other);
            // The writer cannot commit under the reader: it waits, then says that the file is in use.
            must(m_database->run(u"PRAGMA busy_timeout = 50"_s));
            const auto written = m_database->atomically([&] { return add(u"two"_s); });
            const bool isLocked = !written && written.error().kind == Error::Kind::Locked;
            return isLocked && before == words(*other) ? Result<>() : Result<>(someError());
        }));
        must(m_database->atomically([&] { return add(u"two"_s); }));
        QCOMPARE(words(*other), u"one two"_s);
    }

    // A deferred BEGIN lets both read first, and then one of them fails at once, whatever the time-out.
    void unitTakesTheWriteLockFirst()
    {
        const auto other = must(Database::open(m_dir->workspacePath(), Database::Access::ReadWrite));
        must(other->run(u"PRAGMA busy_timeout = 50"_s));
        must(m_database->atomically([&]() -> Result<> {
            const auto theirs = other->atomically([]() -> Result<> { return {}; });
            return !theirs && theirs.error().kind == Error::Kind::Locked ? Result<>() : Result<>(someError());
        }));
    }

    void waitsFiveSecondsForALock()
    {
        const auto other = must(Database::open(m_dir->workspacePath(), Database::Access::ReadWrite));
        QCOMPARE(must(other->ask(u"PRAGMA busy_timeout"_s)), u"5000"_s);
    }

    // SQLite rolls back by itself on some errors; what follows would be kept at once, outside the unit.
    void nothingIsKeptAfterSqliteUndidTheUnit()
    {
        const auto done = m_database->atomically([&]() -> Result<> {
            must(add(u"one"_s));
            const auto failed
                = m_database->run(u"INSERT OR ROLLBACK INTO words (word) VALUES ('bad')"_s); // as a full disk does
            if (failed)
                return someError();
            return add(u"two"_s);
        });
        QVERIFY(!done);
        QCOMPARE(words(*m_database), QString());
        must(m_database->atomically([&] { return add(u"three"_s); }));
        QCOMPARE(words(*m_database), u"three"_s);
    }

    void ignoredLossOfTheUnitIsReportedAtItsEnd()
    {
        const auto done = m_database->atomically([&]() -> Result<> {
            must(add(u"one"_s));
            std::ignore = m_database->run(u"INSERT OR ROLLBACK INTO words (word) VALUES ('bad')"_s);
            return {};
        });
        QVERIFY(!done);
        QCOMPARE(words(*m_database), QString());
    }

    void askTellsAnErrorFromNoRow()
    {
        QCOMPARE(must(m_database->ask(u"SELECT word FROM words"_s)), QString());
        QVERIFY(!m_database->ask(u"SELECT abs(-9223372036854775808)"_s));
    }

    void whatCannotBeOpenedIsRefusedWithASentence()
    {
        const auto kindOf = [](const QString &path) {
            const auto opened = Database::open(path, Database::Access::ReadWrite);
            return opened ? std::nullopt : std::optional(opened.error().kind);
        };
        QCOMPARE(kindOf(m_dir->pathOf(u"absent.tenue"_s)), Error::Kind::NotFound);
        QCOMPARE(kindOf(m_dir->pathOf(u"."_s)), Error::Kind::BadInput);
        QCOMPARE(kindOf(u"/dev/null"_s), Error::Kind::BadInput);
        QCOMPARE(kindOf(QString()), Error::Kind::NotFound);
        const auto over = Database::create(m_dir->workspacePath());
        QVERIFY(!over && over.error().kind == Error::Kind::BadInput);
        const auto nowhere = Database::create(m_dir->pathOf(u"no/such/x.tenue"_s));
        QVERIFY(!nowhere && nowhere.error().kind == Error::Kind::NotFound);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::DatabaseTest)
#include "database_test.moc"
