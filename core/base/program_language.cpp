// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/program_language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void install(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *words = new QTranslator(&application);
    // Without its file a part of the program speaks English, and still works.
    if (words->load(file, folder))
        QCoreApplication::installTranslator(words);
    else
        delete words;
}

} // namespace

std::optional<ProgramLanguage> programLanguageNamed(QStringView name)
{
    if (name == "fr"_L1)
        return ProgramLanguage::French;
    if (name == "en"_L1)
        return ProgramLanguage::English;
    return std::nullopt;
}

QString nameOf(ProgramLanguage language)
{
    return language == ProgramLanguage::French ? u"fr"_s : u"en"_s;
}

ProgramLanguage programLanguageFor(const QString &chosen, const QLocale &system)
{
    if (const auto language = programLanguageNamed(chosen))
        return *language;
    for (const auto &wanted : system.uiLanguages()) {
        if (const auto language = programLanguageNamed(QStringView(wanted).left(2)))
            return *language;
    }
    return ProgramLanguage::English;
}

QLocale localeFor(ProgramLanguage language, const QLocale &system)
{
    const auto wanted = language == ProgramLanguage::French ? QLocale::French : QLocale::English;
    if (system.language() == wanted)
        return system;
    return wanted == QLocale::French ? QLocale(QLocale::French, QLocale::France)
                                     : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void speak(QCoreApplication &application, ProgramLanguage language)
{
    for (auto *earlier : application.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly))
        delete earlier;
    QLocale::setDefault(localeFor(language, QLocale::system()));
    const QString name = nameOf(language);
    install(application, u"qtbase_"_s + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"tenue_"_s + name, u":/i18n"_s);
}

} // namespace tenue
