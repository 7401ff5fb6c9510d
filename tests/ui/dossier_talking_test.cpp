// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/program_language.h"
#include "core/workflow/dossier_findings.h"
#include "tests/ui/seated_page.h"
#include "ui/editor/checks_panel.h"
#include "ui/editor/comment_card.h"
#include "ui/editor/dossier_page.h"
#include "ui/editor/verdict_popover.h"
#include "ui/widgets/look.h"

#include <QtCore/QScopeGuard>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Comments on any words of the dossier, mended and taken back, and where the findings of the checklist lead.
class DossierTalkingTest : public QObject, private SeatedPage<DossierPage>
{
    Q_OBJECT

private:
    void openPage(const StaffId &person)
    {
        seat(person, 1280, [this](DossierPage &page) { page.open(m_promise); });
    }

    QList<CommentThread> threads()
    {
        return must(m_desks->comments().threads(m_promise, must(m_desks->editing().open(m_promise)).value));
    }
    CommentCard *card()
    {
        const auto cards = m_page->findChildren<CommentCard *>();
        return cards.isEmpty() ? nullptr : cards.first();
    }
    void sendComment(const QString &words)
    {
        auto *field = part<QWidget>("newComment")->findChild<QPlainTextEdit *>(u"commentText"_s);
        QTRY_VERIFY(field->hasFocus());
        type(field, words);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    }
    VerdictPopover *verdictPopover()
    {
        const auto popovers = m_page->findChildren<VerdictPopover *>();
        return popovers.isEmpty() || !popovers.last()->isVisible() ? nullptr : popovers.last();
    }
    /// A dossier in which every rule finds something.
    DossierSubject everythingWrong()
    {
        DossierSubject subject { must(m_desks->editing().open(m_promise)).value };
        auto &promise = subject.promise;
        promise.sources.clear();
        promise.criteria.clear();
        promise.deadline = {};
        promise.deadlineText.clear();
        promise.verdictReason.clear();
        promise.summary.clear();
        promise.image = LeadImage();
        promise.body = u"En 2024, 35 % [@rien]. Écrire à elue@ville.example.\n\nLe budget a crû de 12 % en 2025."_s;
        auto quoting = anEvidence(u"citante"_s);
        quoting.quotes = { { u"Rien de tel."_s, {} } };
        subject.evidence = { anEvidence(u"jamais-citee"_s), quoting };
        subject.quotes = { CheckedQuotes {}, CheckedQuotes { CheckedQuotes::Copies::WithWords, { false } } };
        subject.examined = Examined::Yes;
        subject.category = VerdictCategory::Broken;
        subject.openComments = 1;
        return subject;
    }

private Q_SLOTS:
    void init()
    {
        begin();
        m_newsroom->savePromise(1, u"Le conseil a voté dix écoles."_s);
        openPage(m_newsroom->journalist());
    }

    void cleanup() { end(); }

    void wordsOfTheTitleAreCommentedOn()
    {
        const auto title = must(m_desks->editing().open(m_promise)).value.title;
        QTest::keyClick(part<QWidget>("title"), Qt::Key_Return);
        auto *field = part<QLineEdit>("titleField");
        field->setSelection(2, 5);
        QTest::keyClick(field, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        sendComment(u"Autre mot ?"_s);
        QCOMPARE(threads().size(), 1);
        QCOMPARE(threads().first().first.value.anchor.field, u"title"_s);
        QCOMPARE(threads().first().first.value.anchor.quote, title.mid(2, 5));
        // And the card leads there again.
        QTRY_VERIFY(card());
        QTest::mouseClick(card()->findChild<QToolButton *>(u"jumpToComment"_s), Qt::LeftButton);
        QCOMPARE(field->selectedText(), title.mid(2, 5));
    }

    void theDateOfAVerdictIsWhole()
    {
        const Look look(*qApp);
        speak(*qApp, ProgramLanguage::French);
        const auto english = qScopeGuard([] { speak(*qApp, ProgramLanguage::English); });
        openPage(m_newsroom->editor());
        QTest::mouseClick(part<QWidget>("verdict"), Qt::LeftButton);
        QVERIFY(verdictPopover());
        const auto *since = verdictPopover()->findChild<QDateEdit *>(u"verdictSince"_s);
        const auto *line = since->findChild<QLineEdit *>();
        const int wanted = line->fontMetrics().horizontalAdvance(line->text()) + 4;
        QVERIFY2(line->width() >= wanted,
                 qPrintable(u"%1 < %2 for %3"_s.arg(line->width()).arg(wanted).arg(line->text())));
    }

    void wordsOfTheReasonAreCommentedOn()
    {
        auto promise = must(m_desks->editing().open(m_promise));
        promise.value.verdict = u"kept"_s;
        promise.value.verdictReason = u"Dix écoles sont ouvertes."_s;
        must(m_desks->editing().save({ .promise = m_promise, .base = promise.revision, .value = promise.value }));
        openPage(m_newsroom->editor());
        QTest::mouseClick(part<QWidget>("verdict"), Qt::LeftButton);
        QVERIFY(verdictPopover());
        verdictPopover()->findChild<QLineEdit *>(u"verdictReason"_s)->setSelection(0, 10);
        QTest::mouseClick(verdictPopover()->findChild<QToolButton *>(u"commentOnReason"_s), Qt::LeftButton);
        sendComment(u"Neuf, non ?"_s);
        QCOMPARE(threads().size(), 1);
        QCOMPARE(threads().first().first.value.anchor.field, u"verdictReason"_s);
        QCOMPARE(threads().first().first.value.anchor.quote, u"Dix écoles"_s);
        QTRY_VERIFY(card());
        QTest::mouseClick(card()->findChild<QToolButton *>(u"jumpToComment"_s), Qt::LeftButton);
        QTRY_VERIFY(verdictPopover());
        QCOMPARE(verdictPopover()->findChild<QLineEdit *>(u"verdictReason"_s)->selectedText(), u"Dix écoles"_s);
    }

    void onesOwnCommentIsMended()
    {
        (void)must(m_desks->comments().add(m_promise, *m_page->savedRevision(), {}, u"Trop cour"_s));
        openPage(m_newsroom->journalist());
        part<QTabBar>("panelTabs")->setCurrentIndex(1);
        QVERIFY(card());
        card()->findChild<QAction *>(u"editRemark"_s)->trigger();
        auto *field = card()->findChild<QWidget *>(u"remarkEdit"_s)->findChild<QPlainTextEdit *>();
        QCOMPARE(field->toPlainText(), u"Trop cour"_s);
        type(field, u"t"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(threads().first().first.value.text, u"Trop court"_s);
        QVERIFY(threads().first().first.editedAt.isValid());
        QTRY_VERIFY(card()->findChild<QLabel *>(u"remarkMoment"_s)->text().contains(u"edited"_s));
    }

    void anEditIsGivenUpWithEscape()
    {
        (void)must(m_desks->comments().add(m_promise, *m_page->savedRevision(), {}, u"Trop court"_s));
        openPage(m_newsroom->journalist());
        part<QTabBar>("panelTabs")->setCurrentIndex(1);
        card()->findChild<QAction *>(u"editRemark"_s)->trigger();
        auto *field = card()->findChild<QWidget *>(u"remarkEdit"_s)->findChild<QPlainTextEdit *>();
        type(field, u" ?"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QVERIFY(card()->findChild<QLabel *>(u"remarkWords"_s)->isVisible());
        QCOMPARE(threads().first().first.value.text, u"Trop court"_s);
    }

    void onesOwnCommentIsTakenBackAndNobodyElses()
    {
        (void)must(m_desks->comments().add(m_promise, *m_page->savedRevision(), {}, u"Une bêtise"_s));
        openPage(m_newsroom->editor());
        part<QTabBar>("panelTabs")->setCurrentIndex(1);
        QVERIFY(card());
        QVERIFY(!card()->findChild<QToolButton *>(u"remarkMenu"_s));
        openPage(m_newsroom->journalist());
        part<QTabBar>("panelTabs")->setCurrentIndex(1);
        card()->findChild<QAction *>(u"withdrawRemark"_s)->trigger();
        QVERIFY(threads().first().first.value.isWithdrawn);
        QTRY_VERIFY(!card());
    }

    void everyFindingLeadsToItsPlace_data()
    {
        QTest::addColumn<int>("rule");
        const auto rules = checklistRules();
        for (int i = 0; i < rules.size(); ++i)
            QTest::newRow(rules[i].key) << i;
    }
    void everyFindingLeadsToItsPlace()
    {
        QFETCH(int, rule);
        const auto key = QString::fromLatin1(checklistRules()[rule].key);
        auto findings = findingsOf(everythingWrong());
        findings.removeIf([&](const DossierFinding &finding) { return finding.rule != key; });
        QVERIFY2(!findings.isEmpty(), "add what is wrong for this rule to everythingWrong()");
        const auto place = findings.first().place;
        QSignalSpy replies(m_page.get(), &DossierPage::replyRequested);
        auto *checks = m_page->findChild<ChecksPanel *>();
        QVERIFY(checks);
        Q_EMIT checks->jumpRequested(place, findings.first().key);
        if (place.field == u"replies"_s) {
            QCOMPARE(replies.size(), 1);
            return;
        }
        const QHash<QString, int> tabs { { u"evidence"_s, 0 }, { u"comments"_s, 1 } };
        if (tabs.contains(place.field)) {
            QCOMPARE(part<QTabBar>("panelTabs")->currentIndex(), tabs.value(place.field));
            return;
        }
        auto *focus = QApplication::focusWidget();
        QVERIFY(focus);
        const QHash<QString, QString> fields { { u"body"_s, u"body"_s },
                                               { u"summary"_s, u"summary"_s },
                                               { u"title"_s, u"titleField"_s },
                                               { u"verdictReason"_s, u"verdictReason"_s } };
        if (fields.contains(place.field)) {
            QCOMPARE(focus->objectName(), fields.value(place.field));
            return;
        }
        // A field of the promise itself: in its form, which begins with the title.
        auto *form = part<QWidget>("promiseForm");
        QVERIFY(form && form->isVisible() && form->isAncestorOf(focus));
        QVERIFY2(focus->objectName() != u"formTitle"_s, qPrintable(place.field));
    }
};

} // namespace tenue

QTEST_MAIN(tenue::DossierTalkingTest)
#include "dossier_talking_test.moc"
