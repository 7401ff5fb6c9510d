// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/program_language.h"

#include "core/base/words.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class ProgramLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChoiceComesFirst()
    {
        QCOMPARE(programLanguageFor(u"en"_s, QLocale(u"fr_FR"_s)), ProgramLanguage::English);
        QCOMPARE(programLanguageFor(u"fr"_s, QLocale(u"en_GB"_s)), ProgramLanguage::French);
    }

    void thenTheSystem()
    {
        QCOMPARE(programLanguageFor({}, QLocale(u"fr_CA"_s)), ProgramLanguage::French);
        QCOMPARE(programLanguageFor({}, QLocale(u"en_US"_s)), ProgramLanguage::English);
        QCOMPARE(programLanguageFor(u"klingon"_s, QLocale(u"fr_FR"_s)), ProgramLanguage::French);
    }

    void anUnknownLanguageIsEnglish()
    {
        QCOMPARE(programLanguageFor({}, QLocale(u"ja_JP"_s)), ProgramLanguage::English);
        QCOMPARE(programLanguageFor({}, QLocale::c()), ProgramLanguage::English);
    }

    void datesFollowTheLanguage()
    {
        QCOMPARE(localeFor(ProgramLanguage::French, QLocale(u"en_GB"_s)), QLocale(u"fr_FR"_s));
        QCOMPARE(localeFor(ProgramLanguage::French, QLocale(u"fr_BE"_s)), QLocale(u"fr_BE"_s));
        QCOMPARE(localeFor(ProgramLanguage::English, QLocale(u"fr_FR"_s)), QLocale(u"en_GB"_s));
    }

    void namesGoThereAndBack()
    {
        for (const auto language : { ProgramLanguage::French, ProgramLanguage::English })
            QCOMPARE(programLanguageNamed(nameOf(language)), language);
        QVERIFY(!programLanguageNamed(u"de"_s));
    }

    void theProgramChangesItsLanguage()
    {
        const QString words = u"No word of any program is this one"_s;
        speak(*QCoreApplication::instance(), ProgramLanguage::French);
        QCOMPARE(quoted(words), u"«\u00a0%1\u00a0»"_s.arg(words));
        QCOMPARE(QLocale().language(), QLocale::French);
        speak(*QCoreApplication::instance(), ProgramLanguage::English);
        QCOMPARE(quoted(words), u"“%1”"_s.arg(words));
        QCOMPARE(QLocale().language(), QLocale::English);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::ProgramLanguageTest)
#include "program_language_test.moc"
