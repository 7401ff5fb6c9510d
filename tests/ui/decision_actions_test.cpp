// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/decision_actions.h"

#include "core/base/file_writer.h"
#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"
#include "ui/dialogs/past_site_export.h"
#include "ui/widgets/decision_dialog.h"
#include "ui/widgets/date_field.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTimeEdit>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Decisions that want words, as somebody takes them from a menu.
class DecisionActionsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<Desks> m_desks;
    std::unique_ptr<QWidget> m_window;
    DecisionActions *m_actions = nullptr;
    const PromiseId m_promise = promiseId(1);

    PromiseRow row() { return *must(m_desks->workspace().promises().find(m_promise)); }
    Decision newestDecision() { return must(m_desks->workspace().decisions().of(m_promise)).last().decision; }
    void openFor(const StaffId &person, const QString &obstacle = {})
    {
        m_window.reset();
        m_desks = std::make_unique<Desks>(m_newsroom->openAgain(), m_newsroom->clock(), person);
        m_window = std::make_unique<QWidget>();
        m_actions = new DecisionActions(*m_desks, m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_actions->setSubject(DecisionSubject { m_promise, row().head, obstacle });
    }
    QAction *action(const char *name) { return m_actions->findChild<QAction *>(QString::fromLatin1(name)); }
    DecisionDialog *dialog() { return m_window->findChild<DecisionDialog *>(); }
    void type(const char *name, const QString &words)
    {
        auto *field = dialog()->findChild<QPlainTextEdit *>(QString::fromLatin1(name));
        QVERIFY(field);
        QTest::mouseClick(field->viewport(), Qt::LeftButton);
        QTest::keyClicks(field, words);
    }
    QPushButton *confirmButton() { return dialog()->findChild<QPushButton *>(u"confirmDecision"_s); }
    void confirm()
    {
        QVERIFY2(confirmButton()->isEnabled(), qPrintable(confirmButton()->toolTip()));
        QTest::mouseClick(confirmButton(), Qt::LeftButton);
    }
    void submit() { must(ReviewDesk(m_newsroom->session()).submit(m_promise, row().head)); }
    void approve()
    {
        submit();
        must(ReviewDesk(m_newsroom->editorsSession()).approve(m_promise, row().head));
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_newsroom->savePromise(1, u"Le conseil a vote."_s);
        openFor(m_newsroom->editor());
    }
    void cleanup()
    {
        m_window.reset();
        m_desks.reset();
        m_newsroom.reset();
    }

    void whatIsNotAllowedSaysWhy()
    {
        for (const char *name : { "requestChanges", "takeOverDossier", "takeBackSubmission", "withdrawApproval",
                                  "publishDossier", "correctDossier", "unpublishDossier" }) {
            QVERIFY2(!action(name)->isEnabled(), name);
            QVERIFY2(!action(name)->toolTip().isEmpty(), name);
        }
        QVERIFY(action("publishUrgently")->isEnabled());
        openFor(m_newsroom->editor(), u"Save first."_s);
        QCOMPARE(action("publishUrgently")->toolTip(), u"Save first."_s);
        QVERIFY(!action("publishUrgently")->isEnabled());
        m_actions->setSubject({});
        QVERIFY(!action("publishUrgently")->isEnabled());
    }

    void whoWroteItTakesTheSubmissionBack()
    {
        submit();
        openFor(m_newsroom->editor());
        QVERIFY(!action("takeBackSubmission")->isEnabled());
        openFor(m_newsroom->journalist());
        action("takeBackSubmission")->trigger();
        QCOMPARE(row().state, WorkflowState::Draft);
        QCOMPARE(newestDecision().act, Act::TakeBack);
        // It can be submitted again, and waits for nobody meanwhile.
        QVERIFY(must(QueueDesk(m_newsroom->editorsSession()).waiting()).isEmpty());
        submit();
        QCOMPARE(row().state, WorkflowState::Submitted);
    }

    void anEmbargoIsKept()
    {
        approve();
        openFor(m_newsroom->editor());
        action("publishDossier")->trigger();
        auto *day = dialog()->findChild<DateField *>(u"momentDay"_s);
        dialog()->findChild<QTimeEdit *>(u"momentTime"_s)->setTime(QTime(6, 30));
        QTest::mouseClick(day, Qt::LeftButton);
        QTest::keyClicks(day, u"1 March 2026"_s);
        QVERIFY(!confirmButton()->isEnabled());
        QVERIFY(confirmButton()->toolTip().contains(u"is over"_s));
        day->clear();
        QTest::keyClicks(day, u"1 May 2026"_s);
        confirm();
        QCOMPARE(newestDecision().act, Act::Publish);
        QCOMPARE(newestDecision().embargo, QDateTime(QDate(2026, 5, 1), QTime(6, 30), Qt::UTC));
    }

    void urgentPublishingWantsAReasonThatStays()
    {
        action("publishUrgently")->trigger();
        QVERIFY(!confirmButton()->isEnabled());
        type("decisionNote", u"Vote annule cette nuit"_s);
        // What cannot be undone is not what Enter does.
        QVERIFY(!confirmButton()->isDefault());
        confirm();
        QCOMPARE(row().published, row().head);
        QVERIFY(newestDecision().isUrgent);
        QCOMPARE(newestDecision().note, u"Vote annule cette nuit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), 20'000);
    }

    void aCorrectionTellsReadersWhatWasWrong()
    {
        approve();
        must(m_desks->publication().publish(m_promise, row().head));
        m_newsroom->savePromise(1, u"Le conseil a vote hier."_s);
        approve();
        openFor(m_newsroom->editor());
        action("correctDossier")->trigger();
        type("correctionWrong", u"Nous disions avant-hier depuis mars."_s);
        QVERIFY(!confirmButton()->isEnabled());
        type("correctionRight", u"C'etait hier."_s);
        confirm();
        const auto decision = newestDecision();
        QCOMPARE(decision.act, Act::Correct);
        QCOMPARE(decision.correction->number, 1);
        QCOMPARE(decision.correction->sentence, u"Nous disions avant-hier depuis mars. C'etait hier."_s);
        QCOMPARE(row().published, row().head);
    }

    void unpublishingTellsReadersWhy()
    {
        approve();
        must(m_desks->publication().publish(m_promise, row().head));
        openFor(m_newsroom->editor());
        action("unpublishDossier")->trigger();
        type("sentenceForReaders", u"Retire a la demande d'un temoin."_s);
        QVERIFY(!confirmButton()->isEnabled());
        type("decisionNote", u"Temoin menace"_s);
        confirm();
        QVERIFY(!row().published);
        QCOMPARE(newestDecision().sentence, u"Retire a la demande d'un temoin."_s);
    }

    void aRefusalKeepsWhatWasTyped()
    {
        approve();
        openFor(m_newsroom->editor());
        action("withdrawApproval")->trigger();
        type("decisionNote", u"Un chiffre manque"_s);
        // A colleague edits meanwhile: what was on screen is not the newest any more.
        m_newsroom->savePromise(1, u"Autre texte."_s);
        confirm();
        auto *fault = dialog()->findChild<TextLabel *>(u"decisionFault"_s);
        QVERIFY(dialog()->isVisible() && fault->isVisible());
        QVERIFY2(fault->text().contains(u"edited since"_s), qPrintable(fault->text()));
        QCOMPARE(wordsIn(*dialog()->findChild<QPlainTextEdit *>(u"decisionNote"_s)), u"Un chiffre manque"_s);
        QCOMPARE(newestDecision().act, Act::Approve);
    }

    void theSiteAsItWasIsWrittenElsewhere()
    {
        approve();
        must(m_desks->publication().publish(m_promise, row().head));
        const auto published = m_newsroom->clock().now();
        m_newsroom->clock().set(published.addDays(10));
        must(m_desks->publication().unpublish(m_promise, u"Un essai"_s));
        ScriptedPrompts prompts;
        const QString folder = m_dir->pathOf(u"past-site"_s);
        prompts.paths = { folder };
        PastSiteExport past(*m_desks, prompts, m_window.get());
        QSignalSpy failed(&past, &PastSiteExport::failed);
        QSignalSpy succeeded(&past, &PastSiteExport::succeeded);
        past.action()->trigger();
        auto *day = dialog()->findChild<DateField *>(u"momentDay"_s);
        QVERIFY(!confirmButton()->isEnabled());
        QTest::keyClicks(day, QLocale().toString(published.date().addDays(1), u"d MMMM yyyy"_s));
        confirm();
        QTRY_VERIFY_WITH_TIMEOUT(succeeded.size() + failed.size() == 1, 60'000);
        QVERIFY(failed.isEmpty());
        const auto data = must(readWholeFile(folder + u"/data/promises.json"_s, 10'000'000));
        QVERIFY(data.contains("Promise 1"));
    }

    void takingOverAsksForThePage()
    {
        submit();
        openFor(m_newsroom->editor());
        QSignalSpy writing(m_actions, &DecisionActions::writeRequested);
        action("takeOverDossier")->trigger();
        QCOMPARE(writing.size(), 1);
        QCOMPARE(row().assigned, m_newsroom->editor());
    }
};

} // namespace tenue

QTEST_MAIN(tenue::DecisionActionsTest)
#include "decision_actions_test.moc"
