// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace tenue
{

namespace
{

/// Counts the rows that the statements of a connection go through one after another, without an index.
class ScannedRows
{
public:
    explicit ScannedRows(Database &database)
        : m_handle(static_cast<sqlite3 *>(database.handle()))
    {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_PROFILE, noteEnd, this);
    }
    ~ScannedRows() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    ScannedRows(const ScannedRows &) = delete;
    ScannedRows &operator=(const ScannedRows &) = delete;

    int most() const { return m_most; }
    const QByteArray &worst() const { return m_worst; }

private:
    static int noteEnd(unsigned, void *self, void *statement, void *)
    {
        auto &counter = *static_cast<ScannedRows *>(self);
        auto *ended = static_cast<sqlite3_stmt *>(statement);
        const int rows = sqlite3_stmt_status(ended, SQLITE_STMTSTATUS_FULLSCAN_STEP, 1);
        if (rows > counter.m_most) {
            counter.m_most = rows;
            counter.m_worst = sqlite3_sql(ended);
        }
        return 0;
    }

    sqlite3 *m_handle;
    int m_most = 0;
    QByteArray m_worst;
};

} // namespace

/// What a person does once must not take longer the more there is.
class SaveWorkTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int Promises = 300;
    static constexpr int Few = 30;

    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;

private Q_SLOTS:
    void initTestCase()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        must(m_newsroom->workspace().database().atomically([&]() -> Result<> {
            for (int number = 1; number <= Promises; ++number)
                m_newsroom->savePromise(number, u"Un verger pour le quartier %1."_s.arg(number));
            return {};
        }));
    }

    void theInstrumentFindsAScan()
    {
        const ScannedRows scanned(m_newsroom->workspace().database());
        must(m_newsroom->workspace().database().ask(u"SELECT count(*) FROM promise WHERE title <> slug"_s));
        QVERIFY(scanned.most() >= Promises - 1);
    }

    void aSaveReadsNoTableAsAWhole()
    {
        const ScannedRows scanned(m_newsroom->workspace().database());
        m_newsroom->savePromise(Promises / 2, u"Une écluse."_s);
        QVERIFY2(scanned.most() < Few, scanned.worst().constData());
    }

    void aNewPromiseReadsNoTableAsAWhole()
    {
        const ScannedRows scanned(m_newsroom->workspace().database());
        m_newsroom->savePromise(Promises + 1, u"Un lavoir."_s);
        QVERIFY2(scanned.most() < Few, scanned.worst().constData());
    }

    void aDecisionReadsNoTableAsAWhole()
    {
        const ScannedRows scanned(m_newsroom->workspace().database());
        m_newsroom->publishPromise(Promises / 3);
        QVERIFY2(scanned.most() < Few, scanned.worst().constData());
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::SaveWorkTest)
#include "save_work_test.moc"
