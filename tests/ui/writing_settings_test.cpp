// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"
#include "ui/browse/catalogue_page.h"
#include "ui/widgets/strip_stack.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Templates, typography and words, in the newsroom's catalogue.
class WritingSettingsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<Desks> m_desks;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CataloguePage> m_page;

    template <typename T>
    T *part(const char *name)
    {
        return m_page->findChild<QStackedWidget *>()->currentWidget()->findChild<T *>(QString::fromLatin1(name));
    }
    static void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keySequence(field, QKeySequence::SelectAll);
        for (const QChar letter : text) {
            if (letter == u'\n')
                QTest::keyClick(field, Qt::Key_Return);
            else
                QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        }
    }
    void save() { QTest::mouseClick(part<QPushButton>("save"), Qt::LeftButton); }
    QList<OfferedTemplate> offered() { return must(m_desks->drafting().templatesFor(aMandateId())); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_desks = std::make_unique<Desks>(m_newsroom->openAgain(), m_newsroom->clock(), m_newsroom->editor());
        m_page = std::make_unique<CataloguePage>(*m_desks, m_prompts);
        m_page->resize(1280, 740);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_desks.reset();
        m_newsroom.reset();
    }

    void aTemplateIsMadeForOneMandateAndChanged()
    {
        m_page->showSection(CataloguePage::Templates);
        QVERIFY(!part<QPlainTextEdit>("outline")->toPlainText().isEmpty()); // the shipped one, to begin with
        type(part<QLineEdit>("name"), u"Mairie"_s);
        part<QComboBox>("mandate")->setFocus();
        QTest::keyClick(part<QComboBox>("mandate"), Qt::Key_Down);
        type(part<QLineEdit>("target"), u"4 500"_s);
        type(part<QPlainTextEdit>("outline"), u"## Un\n\n## Deux"_s);
        save();
        QCOMPARE(offered().size(), 1);
        QCOMPARE(offered().first().value.name, u"Mairie"_s);
        QCOMPARE(offered().first().value.mandate, aMandateId());
        QCOMPARE(offered().first().value.targetSigns, 4500);
        QCOMPARE(offered().first().value.outline, u"## Un\n\n## Deux"_s);
        QCOMPARE(part<QListView>("entries")->model()->rowCount(), 1);
        type(part<QLineEdit>("target"), {});
        QTest::keyClick(part<QLineEdit>("target"), Qt::Key_Delete);
        save();
        QCOMPARE(offered().first().value.targetSigns, 0);
    }

    void aLengthThatIsNoNumberIsRefused()
    {
        m_page->showSection(CataloguePage::Templates);
        type(part<QLineEdit>("name"), u"Mairie"_s);
        type(part<QLineEdit>("target"), u"beaucoup"_s);
        save();
        QCOMPARE(part<StripStack>("strips")->keys(), QStringList { u"save"_s });
        QCOMPARE(part<QLineEdit>("name")->text(), u"Mairie"_s);
        QVERIFY(!offered().first().revision);
    }

    void theNewsroomsTypographyIsChosen()
    {
        m_page->showSection(CataloguePage::WritingRules);
        QCOMPARE(must(m_desks->drafting().typography()), TypographyProfile::FrenchFrance);
        auto *profile = part<QComboBox>("typography");
        profile->setFocus();
        const QString example = part<QLabel>("example")->text();
        QTest::keyClick(profile, Qt::Key_Down);
        QVERIFY(part<QLabel>("example")->text() != example);
        save();
        QCOMPARE(must(m_desks->drafting().typography()), TypographyProfile::FrenchCanada);
        QVERIFY(m_page->mayLeave());
    }

    void wordsAreEditedAndColleaguesWordsStay()
    {
        must(m_desks->drafting().addWord(u"Aulnettes"_s));
        must(m_desks->drafting().addWord(u"Vallombre"_s));
        m_page->showSection(CataloguePage::WritingRules);
        auto *words = part<QPlainTextEdit>("words");
        QCOMPARE(words->toPlainText(), u"Aulnettes\nVallombre"_s);
        const auto colleague = m_newsroom->openAgain();
        EditingDesk editing({ *colleague, m_newsroom->clock(), m_newsroom->journalist() });
        DraftingDesk desk({ *colleague, m_newsroom->clock(), m_newsroom->journalist() }, editing);
        must(desk.addWord(u"Diallo"_s));
        type(words, u"Vallombre\nBéthune"_s);
        save();
        QCOMPARE(must(m_desks->drafting().words()), (QStringList { u"Béthune"_s, u"Diallo"_s, u"Vallombre"_s }));
        QCOMPARE(words->toPlainText(), u"Béthune\nDiallo\nVallombre"_s);
        type(words, u"deux mots"_s);
        save();
        QCOMPARE(part<StripStack>("strips")->keys(), QStringList { u"save"_s });
    }
};

} // namespace tenue

QTEST_MAIN(tenue::WritingSettingsTest)
#include "writing_settings_test.moc"
