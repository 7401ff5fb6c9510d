// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Remarks on the words of any field, and what who made one can do with it later.
class CommentDeskTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    const PromiseId m_promise = promiseId(1);

    CommentDesk desk() { return CommentDesk(m_newsroom->session()); }
    RevisionId head() { return must(m_newsroom->workspace().promises().find(m_promise))->head; }
    Promise shown() { return must(EditingDesk(m_newsroom->session()).open(m_promise)).value; }
    CommentView view(const CommentId &id) { return must(CommentDesk(m_newsroom->session()).find(id)); }
    CommentThread thread() { return must(CommentDesk(m_newsroom->session()).threads(m_promise, shown())).first(); }
    qsizetype revisionsOf(const CommentId &id)
    {
        return must(m_newsroom->workspace().revisions().history(entityOf(id))).size();
    }
    void save(const Promise &value)
    {
        must(EditingDesk(m_newsroom->session()).save({ .promise = m_promise, .base = head(), .value = value }));
    }

private Q_SLOTS:
    void init()
    {
        m_newsroom.reset();
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_newsroom->savePromise(1, u"Le conseil a voté dix écoles."_s);
        auto promise = shown();
        promise.title = u"Construire dix écoles neuves"_s;
        promise.summary = u"La ville construit."_s;
        promise.verdictReason = u"Six écoles sur dix sont ouvertes."_s;
        save(promise);
    }

    void wordsOfEveryTextAreFollowed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        QTest::newRow("title") << u"title"_s << u"dix écoles"_s;
        QTest::newRow("summary") << u"summary"_s << u"construit"_s;
        QTest::newRow("reason") << u"verdictReason"_s << u"sont ouvertes"_s;
        QTest::newRow("analysis") << u"body"_s << u"dix écoles"_s;
    }
    void wordsOfEveryTextAreFollowed()
    {
        QFETCH(QString, field);
        QFETCH(QString, words);
        const auto at = textOfField(shown(), field).indexOf(words);
        must(CommentDesk(m_newsroom->editorsSession()).add(m_promise, head(), { field, at, words.size() }, u"Sûr ?"_s));
        auto promise = shown();
        for (auto *text : { &promise.title, &promise.summary, &promise.verdictReason, &promise.body })
            text->prepend(u"Encore : "_s);
        save(promise);
        QVERIFY(thread().place.state != AnchorPlace::State::Lost);
        QCOMPARE(textOfField(shown(), field).mid(thread().place.start, thread().place.length), words);
        promise.title = promise.summary = promise.verdictReason = promise.body = u"Autre chose."_s;
        save(promise);
        QCOMPARE(thread().place.state, AnchorPlace::State::Lost);
    }

    void whoMadeItChangesItsWords()
    {
        const auto id = must(desk().add(m_promise, head(), {}, u"Trop court"_s));
        QVERIFY(!view(id).editedAt.isValid());
        m_newsroom->clock().set(m_newsroom->clock().now().addSecs(60));
        must(desk().rewrite(id, view(id).row.head, u"Trop court, @Nour"_s));
        QCOMPARE(view(id).value.text, u"Trop court, @Nour"_s);
        QCOMPARE(view(id).editedAt, m_newsroom->clock().now());
        QCOMPARE(revisionsOf(id), 2);
        // Resolving it changes no word.
        m_newsroom->clock().set(m_newsroom->clock().now().addSecs(60));
        must(desk().resolve(id));
        QCOMPARE(view(id).editedAt, m_newsroom->clock().now().addSecs(-60));
    }

    void aResolvedOneIsNotEdited()
    {
        const auto id = must(desk().add(m_promise, head(), {}, u"Trop court"_s));
        must(desk().resolve(id));
        QVERIFY(!view(id).editedAt.isValid());
    }

    void othersWordsAreTheirs()
    {
        const auto id = must(desk().add(m_promise, head(), {}, u"Trop court"_s));
        CommentDesk editors(m_newsroom->editorsSession());
        QCOMPARE(editors.rewrite(id, view(id).row.head, u"Trop long"_s).error().kind, Error::Kind::Refused);
        QCOMPARE(editors.withdraw(id, view(id).row.head).error().kind, Error::Kind::Refused);
        QCOMPARE(view(id).value.text, u"Trop court"_s);
    }

    void nothingIsOverwritten()
    {
        const auto id = must(desk().add(m_promise, head(), {}, u"Trop court"_s));
        const auto seen = view(id).row.head;
        must(desk().resolve(id));
        QCOMPARE(desk().rewrite(id, seen, u"Trop long"_s).error().kind, Error::Kind::Conflict);
        QCOMPARE(desk().withdraw(id, seen).error().kind, Error::Kind::Conflict);
        QVERIFY(!desk().rewrite(id, view(id).row.head, u" "_s));
    }

    void aWithdrawnOneKeepsItsAnswersAndItsPast()
    {
        const auto id = must(desk().add(m_promise, head(), { u"title"_s, 0, 10 }, u"Une bêtise"_s));
        const auto first = view(id).row.head;
        must(CommentDesk(m_newsroom->editorsSession()).reply(id, u"En effet."_s));
        must(desk().withdraw(id, first));
        QVERIFY(thread().first.value.isWithdrawn);
        QVERIFY(thread().first.value.text.isEmpty());
        QCOMPARE(thread().replies.size(), 1);
        QCOMPARE(must(m_newsroom->workspace().promises().find(m_promise))->openComments, 0);
        const auto before = must(m_newsroom->workspace().entities().at<Comment>(entityOf(id), first));
        QCOMPARE(before.value.text, u"Une bêtise"_s);
        QVERIFY(!desk().rewrite(id, view(id).row.head, u"Si"_s));
        QVERIFY(!desk().withdraw(id, view(id).row.head));
    }

    void aWithdrawnAnswerLeavesTheThreadOpen()
    {
        const auto id = must(desk().add(m_promise, head(), {}, u"Pourquoi dix ?"_s));
        const auto answer = must(desk().reply(id, u"Une bêtise"_s));
        must(desk().withdraw(answer, view(answer).row.head));
        QVERIFY(!thread().first.value.isResolved);
        QVERIFY(thread().replies.first().value.isWithdrawn);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::CommentDeskTest)
#include "comment_desk_test.moc"
