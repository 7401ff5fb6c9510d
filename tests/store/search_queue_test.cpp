// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The search index shows what the lists show, whatever happened inside a unit.
class SearchQueueTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;

    qsizetype hits(const QString &words) { return must(m_newsroom->workspace().search().find(words, 50)).size(); }
    Database &database() { return m_newsroom->workspace().database(); }
    static Error stop() { return { Error::Kind::Refused, u"Stopped."_s }; }

private Q_SLOTS:
    void init()
    {
        m_newsroom.reset();
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_newsroom->savePromise(1, u"Une passerelle."_s);
        m_newsroom->savePromise(2, u"Un verger."_s);
    }

    void findsTheNewestOfSeveralInOneUnit()
    {
        must(database().atomically([&]() -> Result<> {
            m_newsroom->savePromise(1, u"Une écluse."_s);
            m_newsroom->savePromise(1, u"Un viaduc."_s);
            m_newsroom->savePromise(3, u"Un moulin."_s);
            return {};
        }));
        QCOMPARE(hits(u"passerelle"_s), 0);
        QCOMPARE(hits(u"ecluse"_s), 0);
        QCOMPARE(hits(u"viaduc"_s), 1);
        QCOMPARE(hits(u"moulin"_s), 1);
        QCOMPARE(hits(u"verger"_s), 1);
    }

    void undoneUnitLeavesNothing()
    {
        const auto undone = database().atomically([&]() -> Result<> {
            m_newsroom->savePromise(1, u"Une écluse."_s);
            m_newsroom->savePromise(3, u"Un moulin."_s);
            return stop();
        });
        QVERIFY(!undone);
        m_newsroom->savePromise(2, u"Un jardin."_s);
        QCOMPARE(hits(u"ecluse"_s), 0);
        QCOMPARE(hits(u"moulin"_s), 0);
        QCOMPARE(hits(u"passerelle"_s), 1);
        QCOMPARE(hits(u"jardin"_s), 1);
    }

    // The rows that the undone inner unit gave away are given to others afterwards.
    void undoneInnerUnitLeavesNothing()
    {
        must(database().atomically([&]() -> Result<> {
            m_newsroom->savePromise(1, u"Une écluse."_s);
            const auto undone = database().atomically([&]() -> Result<> {
                m_newsroom->savePromise(1, u"Un viaduc."_s);
                m_newsroom->savePromise(3, u"Un moulin."_s);
                return stop();
            });
            if (undone)
                return stop();
            m_newsroom->savePromise(4, u"Un lavoir."_s);
            return {};
        }));
        QCOMPARE(hits(u"ecluse"_s), 1);
        QCOMPARE(hits(u"viaduc"_s), 0);
        QCOMPARE(hits(u"moulin"_s), 0);
        QCOMPARE(hits(u"lavoir"_s), 1);
        QCOMPARE(hits(u"passerelle"_s), 0);
        m_newsroom->savePromise(1, u"Une fontaine."_s);
        QCOMPARE(hits(u"ecluse"_s), 0);
        QCOMPARE(hits(u"fontaine"_s), 1);
    }

    void rebuiltIndexFindsTheSame()
    {
        must(m_newsroom->workspace().rebuildProjections());
        QCOMPARE(hits(u"passerelle"_s), 1);
        QCOMPARE(hits(u"verger"_s), 1);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::SearchQueueTest)
#include "search_queue_test.moc"
