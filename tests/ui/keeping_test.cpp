// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recovery_journal.h"
#include "tests/support/newsroom.h"
#include "tests/support/raw_sqlite.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"
#include "ui/editor/dossier_page.h"
#include "ui/editor/markdown_editor.h"
#include "ui/widgets/strip_stack.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// What is typed outlives whatever becomes of the workspace, and what is said of it is true.
class KeepingTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int Patience = 30'000;

    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<TemporaryWorkspaceDir> m_home; ///< of the journals, elsewhere
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<Desks> m_desks;
    ScriptedPrompts m_prompts;
    std::unique_ptr<DossierPage> m_page;
    SaveState m_state = SaveState::None;

    QString journals() const { return m_home->pathOf(u"recovery"_s); }
    MarkdownEditor *body() { return m_page->findChild<MarkdownEditor *>(u"body"_s); }
    void type(const QString &text)
    {
        body()->moveCursor(QTextCursor::End);
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, body(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    QStringList inJournals() const
    {
        QStringList texts;
        for (const auto &text : must(recoverableTexts(journals())))
            texts.append(QString::fromUtf8(text.content));
        return texts;
    }
    void openPage(Workspace::Access access = Workspace::Access::ReadWrite)
    {
        m_page.reset();
        m_desks = std::make_unique<Desks>(must(Workspace::open(m_newsroom->path(), access, testInstallation())),
                                          m_newsroom->clock(), m_newsroom->journalist());
        m_page = std::make_unique<DossierPage>(*m_desks, m_prompts);
        m_page->setRecovery(journals(), 50);
        connect(m_page.get(), &DossierPage::statusChanged, this, [this](SaveState state) { m_state = state; });
        m_page->resize(1280, 740);
        m_page->show();
        m_page->open(promiseId(1));
        body()->setFocus();
    }
    /// The words are in a journal, nowhere is said that they are saved, and they can still be typed on.
    void verifyOnlyTheJournalHasIt(const QString &words)
    {
        QTRY_VERIFY_WITH_TIMEOUT(inJournals().join(u' ').contains(words), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_state, SaveState::Failed, Patience);
        type(u" encore"_s);
        QTRY_VERIFY_WITH_TIMEOUT(inJournals().join(u' ').contains(words + u" encore"_s), Patience);
        QVERIFY(!m_page->findChild<StripStack *>()->keys().isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_home = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_newsroom->savePromise(1, u"Le conseil a voté."_s);
        openPage();
    }
    void cleanup()
    {
        m_page.reset();
        m_desks.reset();
        m_newsroom.reset();
    }

    void aLockedWorkspace()
    {
        RawSqlite other(m_newsroom->path());
        other.run("BEGIN EXCLUSIVE");
        type(u" verrou"_s);
        verifyOnlyTheJournalHasIt(u"verrou"_s);
        other.run("ROLLBACK");
        // It is tried again without a further key.
        QTRY_COMPARE_WITH_TIMEOUT(m_state, SaveState::Kept, Patience);
        const auto draft = must(m_desks->editing().draftOf(entityOf(promiseId(1))));
        QVERIFY(draft);
        QVERIFY(QString::fromUtf8(draft->content.bytes()).contains(u"verrou encore"_s));
    }

    void aFullWorkspace()
    {
        must(m_desks->workspace().database().run(u"PRAGMA max_page_count = 1"_s));
        type(u" plein "_s + u"x"_s.repeated(20));
        body()->textCursor().insertText(u"mot "_s.repeated(4000) + u"plein"_s);
        verifyOnlyTheJournalHasIt(u"plein"_s);
    }

    void aWorkspaceThatIsGone()
    {
        QVERIFY(QFile::rename(m_newsroom->path(), m_newsroom->path() + u".ailleurs"_s));
        type(u" parti"_s);
        verifyOnlyTheJournalHasIt(u"parti"_s);
    }

    void aFolderThatIsGone()
    {
        QVERIFY(QDir(QFileInfo(m_newsroom->path()).path()).removeRecursively());
        type(u" dossier"_s);
        verifyOnlyTheJournalHasIt(u"dossier"_s);
    }

    void aWorkspaceThatIsOnlyReadTakesNoKey()
    {
        openPage(Workspace::Access::ReadOnly);
        type(u" rien"_s);
        QCOMPARE(body()->toPlainText(), u"Le conseil a voté."_s);
        QVERIFY(inJournals().isEmpty());
    }

    void aTextThatWasNeverSaved()
    {
        m_page->openNew(aMandateId());
        body()->setFocus();
        type(u"Tout neuf"_s);
        QTRY_VERIFY_WITH_TIMEOUT(inJournals().join(u' ').contains(u"Tout neuf"_s), Patience);
    }

    void whatIsTypedIsDueWithinTwoSeconds()
    {
        // Time is counted by the interval that the program itself uses, not by this machine's load.
        QVERIFY(OpenDossier::KeepAfterMilliseconds <= RecoveryJournal::QuietMilliseconds);
        QVERIFY(RecoveryJournal::BusyMilliseconds <= 5000);
    }
};

} // namespace tenue

QTEST_MAIN(tenue::KeepingTest)
#include "keeping_test.moc"
