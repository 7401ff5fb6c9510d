// SPDX-License-Identifier: GPL-3.0-or-later
// Renders widgets and pages to PNG files, to be looked at:
//   tenue-gallery FOLDER [--language fr] [--theme dark] [--size 1280x800] [--only PAGE] [--show]
#include "tests/ui/gallery.h"

#include "core/base/program_language.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/look.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QTextStream>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tenue;

namespace
{

QSize sizeFrom(const QString &text)
{
    const auto parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize(1280, 800);
}

bool takePicture(const GalleryPage &page, QSize size, const QString &file)
{
    const std::unique_ptr<QWidget> widget(page.make());
    widget->resize(size);
    widget->show();
    if (!QTest::qWaitForWindowExposed(widget.get()))
        return false;
    QTest::qWait(400); // until what appears late has appeared
    return widget->grab().save(file);
}

int showUntilClosed(const GalleryPage &page, QSize size)
{
    const std::unique_ptr<QWidget> widget(page.make());
    widget->resize(size);
    widget->show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go"_s);
    parser.addOptions({ { u"language"_s, u"fr or en"_s, u"language"_s, u"en"_s },
                        { u"theme"_s, u"light or dark"_s, u"theme"_s, u"light"_s },
                        { u"size"_s, u"WIDTHxHEIGHT"_s, u"size"_s, u"1280x800"_s },
                        { u"only"_s, u"one page"_s, u"page"_s },
                        { u"show"_s, u"opens the page in a window instead"_s } });
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().isEmpty() && !parser.isSet(u"show"_s))
        parser.showHelp(2);

    speak(application, programLanguageFor(parser.value(u"language"_s), QLocale::c()));
    const QString theme = parser.value(u"theme"_s);
    const Look look(application, { .theme = theme == u"dark"_s ? ColourTheme::Dark : ColourTheme::Light });
    loadRemainingFonts();
    const QSize size = sizeFrom(parser.value(u"size"_s));
    const QDir folder(parser.positionalArguments().value(0));
    folder.mkpath(u"."_s);
    for (const auto &page : elementPages() + newsroomPages()) {
        if (parser.isSet(u"only"_s) && page.name != parser.value(u"only"_s))
            continue;
        if (parser.isSet(u"show"_s))
            return showUntilClosed(page, size);
        const QString file = folder.filePath(page.name + u'-' + parser.value(u"language"_s) + u'-' + theme + u".png"_s);
        if (!takePicture(page, size, file)) {
            QTextStream(stderr) << "No picture of " << page.name << '\n';
            return 4;
        }
    }
    return 0;
}
