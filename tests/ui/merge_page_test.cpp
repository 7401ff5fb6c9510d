// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/merge_page.h"

#include "core/workflow/dossier_draft.h"
#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"
#include "ui/editor/dossier_page.h"
#include "ui/editor/markdown_editor.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/strip_stack.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Two windows on one dossier: the second to save sees both texts and merges them.
class MergePageTest : public QObject
{
    Q_OBJECT

private:
    /// A window of its own, with its own connection, as of another person's program.
    struct Window {
        std::unique_ptr<Desks> desks;
        std::unique_ptr<DossierPage> page;

        MarkdownEditor *body() const { return page->findChild<MarkdownEditor *>(u"body"_s); }
        MergePage *merge() const { return page->findChild<MergePage *>(); }
    };

    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    ScriptedPrompts m_prompts;

    std::unique_ptr<Window> windowOf(const StaffId &person)
    {
        auto window = std::make_unique<Window>();
        window->desks = std::make_unique<Desks>(m_newsroom->openAgain(), m_newsroom->clock(), person);
        window->page = std::make_unique<DossierPage>(*window->desks, m_prompts);
        window->page->setRecovery(m_dir->pathOf(u"recovery"_s), 50);
        window->page->resize(1280, 740);
        window->page->show();
        window->page->open(promiseId(1));
        return window;
    }
    /// Replaces `before` by `after`, as somebody who selects and types.
    static void retype(const Window &window, const QString &before, const QString &after)
    {
        auto *body = window.body();
        auto cursor = body->document()->find(before);
        QVERIFY(!cursor.isNull());
        body->setTextCursor(cursor);
        body->setFocus();
        for (const QChar letter : after)
            QTest::sendKeyEvent(QTest::Click, body, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    static void save(const Window &window)
    {
        (void)window.page->mayLeave();
        const auto opened = must(window.desks->editing().draftOf(entityOf(promiseId(1))));
        QVERIFY(opened);
        const auto draft = must(DossierDraft::fromJson(opened->content.object()));
        must(window.desks->editing().save(
            { .promise = promiseId(1), .base = *opened->base, .value = draft.promise, .note = {} }));
    }
    /// The button or link with these words in the strips of the page.
    static QWidget *answer(const Window &window, const QString &words)
    {
        for (auto *button : window.page->findChild<StripStack *>()->findChildren<QAbstractButton *>()) {
            if (QString(button->text()).remove(u'&') == words)
                return button;
        }
        return nullptr;
    }
    void choose(const Window &window, int place, const QString &words)
    {
        const auto choices = window.merge()->findChildren<SegmentedChoice *>(u"mergeChoice"_s);
        for (auto *button : choices.at(place)->findChildren<QToolButton *>()) {
            if (button->text() == words)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    Loaded<Promise> newest(const Window &window) { return must(window.desks->editing().open(promiseId(1))); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_newsroom->savePromise(1, u"Premier alinéa.\n\nDeuxième alinéa.\n\nTroisième alinéa."_s);
    }

    void theSecondToSaveMergesParagraphByParagraph()
    {
        const auto mine = windowOf(m_newsroom->journalist());
        const auto theirs = windowOf(m_newsroom->editor());
        retype(*theirs, u"Premier"_s, u"Tout premier"_s);
        retype(*theirs, u"Deuxième"_s, u"Leur"_s);
        save(*theirs);
        retype(*mine, u"Deuxième"_s, u"Mon"_s);
        retype(*mine, u"Troisième"_s, u"Dernier"_s);
        (void)mine->page->mayLeave();
        mine->page->refresh();
        QWidget *merge = nullptr;
        QTRY_VERIFY((merge = answer(*mine, u"Merge…"_s)));
        QTest::mouseClick(merge, Qt::LeftButton);
        QTRY_VERIFY(mine->merge() && mine->merge()->isVisible());
        auto *accept = mine->merge()->findChild<QPushButton *>(u"saveMerge"_s);
        QVERIFY(!accept->isEnabled());
        QCOMPARE(mine->merge()->findChildren<SegmentedChoice *>(u"mergeChoice"_s).size(), 1);
        choose(*mine, 0, u"Both"_s);
        QVERIFY(accept->isEnabled());
        choose(*mine, 0, u"To decide"_s);
        QVERIFY(!accept->isEnabled());
        choose(*mine, 0, u"Theirs"_s);
        QTest::mouseClick(accept, Qt::LeftButton);
        const auto merged = newest(*mine);
        QCOMPARE(merged.value.body, u"Tout premier alinéa.\n\nLeur alinéa.\n\nDernier alinéa."_s);
        const auto revision = must(mine->desks->workspace().revisions().revision(merged.revision));
        QCOMPARE(revision.header().parents.size(), 2);
        QCOMPARE(revision.header().reason, Reason::Merged);
        QCOMPARE(mine->body()->toPlainText(), merged.value.body);
        QVERIFY(!must(mine->desks->editing().draftOf(entityOf(promiseId(1)))));
    }

    void goingBackLosesNothing()
    {
        const auto mine = windowOf(m_newsroom->journalist());
        const auto theirs = windowOf(m_newsroom->editor());
        retype(*theirs, u"Deuxième"_s, u"Leur"_s);
        save(*theirs);
        retype(*mine, u"Deuxième"_s, u"Mon"_s);
        const QString typed = mine->body()->toPlainText();
        (void)mine->page->mayLeave();
        mine->page->refresh();
        QWidget *merge = nullptr;
        QTRY_VERIFY((merge = answer(*mine, u"Merge…"_s)));
        QTest::mouseClick(merge, Qt::LeftButton);
        QTRY_VERIFY(mine->merge() && mine->merge()->isVisible());
        for (auto *button : mine->merge()->findChildren<QPushButton *>()) {
            if (button->text() == u"Back to my text"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(!mine->merge()->isVisible());
        QCOMPARE(mine->body()->toPlainText(), typed);
        QVERIFY(newest(*mine).value.body.contains(u"Leur"_s));
    }

    void aThirdSaveMeanwhileIsNoLoss()
    {
        const auto mine = windowOf(m_newsroom->journalist());
        const auto theirs = windowOf(m_newsroom->editor());
        retype(*theirs, u"Deuxième"_s, u"Leur"_s);
        save(*theirs);
        retype(*mine, u"Troisième"_s, u"Mon"_s);
        (void)mine->page->mayLeave();
        mine->page->refresh();
        QWidget *merge = nullptr;
        QTRY_VERIFY((merge = answer(*mine, u"Merge…"_s)));
        QTest::mouseClick(merge, Qt::LeftButton);
        QTRY_VERIFY(mine->merge() && mine->merge()->isVisible());
        m_newsroom->savePromise(1, u"Tout autre chose."_s);
        QTest::mouseClick(mine->merge()->findChild<QPushButton *>(u"saveMerge"_s), Qt::LeftButton);
        QCOMPARE(newest(*mine).value.body, u"Tout autre chose."_s);
        QVERIFY(mine->body()->toPlainText().contains(u"Mon alinéa"_s));
    }
};

} // namespace tenue

QTEST_MAIN(tenue::MergePageTest)
#include "merge_page_test.moc"
