// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/texts_ahead.h"

#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// More texts than are read in one go.
class TextsAheadTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int Count = 300;

    TemporaryWorkspaceDir m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    QList<RevisionId> m_revisions; ///< one of each promise

    const RevisionStore &store() { return m_newsroom->workspace().revisions(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_newsroom = std::make_unique<Newsroom>(m_dir.workspacePath());
        must(m_newsroom->workspace().database().atomically([&]() -> Result<> {
            for (int number = 1; number <= Count; ++number)
                m_revisions.append(m_newsroom->savePromise(number, u"Le texte %1."_s.arg(number)).revision);
            return {};
        }));
    }

    void eachIsTheTextThatWasSavedWithoutItsBody()
    {
        TextsAhead texts(store(), m_revisions);
        for (int i = 0; i < Count; ++i) {
            auto wanted
                = must(m_newsroom->workspace().entities().at<Promise>(entityOf(promiseId(i + 1)), m_revisions[i]));
            QVERIFY(!wanted.value.body.isEmpty());
            wanted.value.body.clear();
            QCOMPARE(must(texts.take(m_revisions[i])).toJson(), wanted.value.toJson());
        }
    }

    void onesOutOfTurnAreFoundToo()
    {
        TextsAhead texts(store(), m_revisions.mid(0, 200));
        QCOMPARE(must(texts.take(m_revisions[150])).number, 151);
        QCOMPARE(must(texts.take(m_revisions[150])).number, 151); // again, after it was given away
        QCOMPARE(must(texts.take(m_revisions[250])).number, 251); // that nobody said was wanted
        QCOMPARE(must(texts.take(m_revisions[0])).number, 1);
    }

    void oneThatIsNotThereIsAnErrorAndNoMore()
    {
        const RevisionId nowhere(ContentHash::of("nowhere"));
        TextsAhead texts(store(), QList { m_revisions[0], nowhere, m_revisions[1] });
        QCOMPARE(must(texts.take(m_revisions[0])).number, 1);
        const auto missing = texts.take(nowhere);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);
        QCOMPARE(must(texts.take(m_revisions[1])).number, 2);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::TextsAheadTest)
#include "texts_ahead_test.moc"
