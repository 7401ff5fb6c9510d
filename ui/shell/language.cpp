// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

bool isSpoken(const QString &language)
{
    return std::any_of(std::begin(Languages), std::end(Languages),
                       [&language](const char *each) { return language == QLatin1StringView(each); });
}

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString chosenLanguage(const QString &wished)
{
    const QString system = QLocale::system().name().left(2);
    return isSpoken(wished) ? wished : isSpoken(system) ? system : u"en"_s;
}

void installLanguage(const QString &language)
{
    // A Canadian keeps Canadian dates; who reads the program in another language, that one's.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.name().startsWith(language) ? system : QLocale(language));
    for (auto *earlier :
         QCoreApplication::instance()->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly))
        delete earlier;
    install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"tenue_"_s + language, u":/i18n"_s);
}

} // namespace tenue
