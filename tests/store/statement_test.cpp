// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/sqlite_settings.h"
#include "tests/support/newsroom.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

class StatementTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Database> m_database;

    QString typeOf(const std::function<void(Statement &)> &bind)
    {
        Statement statement(*m_database, u"SELECT typeof(:value) || ' ' || length(:value)"_s);
        bind(statement);
        must(statement.run());
        return must(statement.next()) ? statement.text(0) : u"no row"_s;
    }

private Q_SLOTS:
    void init()
    {
        m_database = must(Database::inMemory());
        must(applyConnectionSettings(*m_database));
    }
    void cleanup() { m_database.reset(); }

    void noTextIsTheEmptyText()
    {
        QCOMPARE(typeOf([](Statement &s) { s.bind(":value", QString()); }), u"text 0"_s);
        QCOMPARE(typeOf([](Statement &s) { s.bind(":value", QByteArray()); }), u"blob 0"_s);
        QCOMPARE(typeOf([](Statement &s) { s.bind(":value", u"é"_s); }), u"text 1"_s);
        QCOMPARE(typeOf([](Statement &s) { s.bind(":value", 12); }), u"integer 2"_s);
    }

    void whatIsAbsentIsNull()
    {
        const auto isNull = [&](auto bind) {
            Statement statement(*m_database, u"SELECT :value IS NULL"_s);
            bind(statement);
            must(statement.run());
            return must(statement.next()) && statement.number(0) == 1;
        };
        QVERIFY(isNull([](Statement &s) { s.bindNull(":value"); }));
        QVERIFY(isNull([](Statement &s) { s.bind(":value", QDate()); }));
        QVERIFY(isNull([](Statement &s) { s.bind(":value", std::optional<RevisionId>()); }));
        QVERIFY(!isNull([](Statement &s) { s.bind(":value", std::optional(RevisionId(ContentHash::of("x")))); }));
        QVERIFY(!isNull([](Statement &s) { s.bind(":value", QString()); }));
    }

    void valuesComeBackAsTheyWent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("accents") << u"Où ça ? Là-bas, à Noël — naïve cœur"_s;
        QTest::newRow("beyond the first plane") << QString::fromUtf8("\U0001F5F3 \U0010FFFF");
        QTest::newRow("right to left, marks") << QString::fromUtf8("\u05d0\u202e e\u0301");
        QTest::newRow("quotes") << u"' \" ; -- :value ? %1"_s;
        QTest::newRow("long") << u"é"_s.repeated(200'000);
    }
    void valuesComeBackAsTheyWent()
    {
        QFETCH(QString, text);
        Statement statement(*m_database, u"SELECT :text, :bytes"_s);
        statement.bind(":text", text).bind(":bytes", text.toUtf8());
        must(statement.run());
        QVERIFY(must(statement.next()));
        QCOMPARE(statement.text(0), text);
        QCOMPARE(statement.bytes(1), text.toUtf8());
    }

    void blobsHoldAnyByte()
    {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes += static_cast<char>(i);
        Statement statement(*m_database, u"SELECT :bytes, length(:bytes)"_s);
        must(statement.bind(":bytes", bytes).run());
        QVERIFY(must(statement.next()));
        QCOMPARE(statement.bytes(0), bytes);
        QCOMPARE(statement.number(1), 256);
    }

    void errorWhileSteppingIsNotTheEnd()
    {
        Statement rows(*m_database, u"SELECT abs(column1) FROM (VALUES (1), (2), (-9223372036854775807 - 1), (4))"_s);
        int seen = 0;
        const auto done = rows.each([&] { ++seen; });
        QVERIFY(!done);
        QCOMPARE(seen, 2);
        QVERIFY(done.error().detail.contains(u"overflow"_s));
    }

    void errorWithTheFirstRowIsNotTheEnd()
    {
        Statement rows(*m_database, u"SELECT abs(-9223372036854775807 - 1)"_s);
        QVERIFY(!rows.each([] {}));
    }

    void wrongSqlIsAnErrorEachTime()
    {
        for (int i = 0; i < 2; ++i) {
            Statement wrong(*m_database, u"SELECT nothing FROM nowhere"_s);
            const auto ran = wrong.run();
            QVERIFY(!ran);
            QVERIFY(!ran.error().message.contains(u"SELECT"_s));
            QVERIFY(ran.error().detail.contains(u"nowhere"_s));
        }
    }

    void keptStatementStartsAfresh()
    {
        must(m_database->run(u"CREATE TABLE t (a INTEGER UNIQUE) STRICT"_s));
        const auto insert = [&](qint64 value) {
            Statement statement(*m_database, u"INSERT INTO t (a) VALUES (:a)"_s);
            return statement.bind(":a", value).run();
        };
        must(insert(1));
        QVERIFY(!insert(1)); // an error, which the next use must not see
        must(insert(2));
        QCOMPARE(must(m_database->ask(u"SELECT group_concat(a) FROM t"_s)), u"1,2"_s);
    }

    // An open cursor would keep the file locked for every other writer.
    void noCursorStaysOpen()
    {
        must(m_database->run(u"CREATE TABLE t (a INTEGER) STRICT"_s));
        must(m_database->run(u"INSERT INTO t VALUES (1), (2), (3)"_s));
        {
            Statement rows(*m_database, u"SELECT a FROM t"_s);
            must(rows.run());
            QVERIFY(must(rows.next()));
        }
        must(m_database->run(u"DROP TABLE t"_s)); // "database table is locked" under an open cursor
    }

    void sameStatementCanRunInsideItself()
    {
        const auto sql = u"SELECT column1 FROM (VALUES (1), (2))"_s;
        QString seen;
        Statement outer(*m_database, sql);
        must(outer.each([&] {
            Statement inner(*m_database, sql);
            must(inner.each([&] { seen += outer.text(0) + inner.text(0) + u' '; }));
        }));
        QCOMPARE(seen, u"11 12 21 22 "_s);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::StatementTest)
#include "statement_test.moc"
