// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class NewsDeskTest : public QObject
{
    Q_OBJECT

private:
    TemporaryWorkspaceDir m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    EntityId m_item = EntityId::create();

    NewsItem someNews() const
    {
        return { .title = u"Le centre ouvre"_s, .date = QDate(2025, 6, 27), .promises = { promiseId(1) } };
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_newsroom = std::make_unique<Newsroom>(m_dir.workspacePath());
        m_newsroom->savePromise(1, u"x"_s);
    }

    void onlyAnEditorTouchesWhatIsOnline()
    {
        NewsDesk journalist(m_newsroom->session());
        NewsDesk editor(m_newsroom->editorsSession());
        auto item = someNews();
        auto saved = must(journalist.save(m_item, {}, item));
        item.isOnline = true;
        const auto refused = journalist.save(m_item, saved.revision, item);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        saved = must(editor.save(m_item, saved.revision, item));
        item.title = u"Autre titre"_s;
        QVERIFY(!journalist.save(m_item, saved.revision, item));
        item.isOnline = false; // taking it off is an editor's, too
        QVERIFY(!journalist.save(m_item, saved.revision, item));
        QVERIFY(must(editor.save(m_item, saved.revision, item)).isNew);
        QCOMPARE(must(editor.all<NewsItem>()).first().value, item);
    }

    void aPromiseThatIsNotThereIsRefused()
    {
        NewsDesk desk(m_newsroom->session());
        auto item = someNews();
        item.promises = { promiseId(77) };
        const auto refused = desk.save(EntityId::create(), {}, item);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::NotFound);
    }

    void aMovedHeadIsNotOverwritten()
    {
        NewsDesk desk(m_newsroom->session());
        const auto id = EntityId::create();
        auto item = someNews();
        const auto first = must(desk.save(id, {}, item));
        item.text = u"un"_s;
        must(desk.save(id, first.revision, item));
        item.text = u"deux"_s;
        const auto refused = desk.save(id, first.revision, item);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::NewsDeskTest)
#include "news_desk_test.moc"
