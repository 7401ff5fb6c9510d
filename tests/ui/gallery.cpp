// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every widget and page to PNG files, to be looked at:
//   tenue-gallery FOLDER                    all of them, in both languages, light and dark, two sizes
//   tenue-gallery FOLDER --language fr --theme dark --size 1280x800 --only dossier
//   tenue-gallery --show --only dossier     opens the page in a window instead
#include "tests/ui/gallery.h"

#include "tests/ui/gallery_window.h"

#include "core/base/program_language.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/look.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QTextStream>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tenue;

namespace
{

QList<GalleryPage> pages()
{
    return elementPages() + entrancePages() + listPages() + dossierPages() + newsroomPages() + reviewPages();
}

QSize sizeFrom(const QString &text)
{
    const auto parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize(1280, 800);
}

bool showPage(const GalleryPage &page, QWidget &widget, QSize size)
{
    widget.resize(size);
    widget.show();
    if (!QTest::qWaitForWindowExposed(&widget))
        return false;
    QTest::qWait(250); // until what appears late has appeared
    if (page.afterShowing) {
        page.afterShowing(widget);
        QTest::qWait(250);
    }
    return true;
}

bool belongsTo(const QWidget &owner, const QWidget &window)
{
    for (const auto *each = window.parentWidget(); each; each = each->parentWidget()) {
        if (each == &owner)
            return true;
    }
    return false;
}

/// The widget and, where they are, the dialogs and popovers in front of it.
QPixmap pictureOf(QWidget &widget)
{
    QPixmap picture = widget.grab();
    QPainter painter(&picture);
    for (auto *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || !belongsTo(widget, *window))
            continue;
        painter.drawPixmap(window->geometry().topLeft() - widget.geometry().topLeft(), window->grab());
    }
    return picture;
}

bool takePicture(const GalleryPage &page, Look &look, QSize size, const QString &file)
{
    const std::unique_ptr<QWidget> widget(page.make(look));
    return showPage(page, *widget, size) && pictureOf(*widget).save(file);
}

int showUntilClosed(const GalleryPage &page, Look &look, QSize size)
{
    const std::unique_ptr<QWidget> widget(page.make(look));
    return showPage(page, *widget, size) ? QApplication::exec() : 4;
}

/// What is asked for: one value, or all.
QStringList valuesOf(const QCommandLineParser &parser, const QString &option, const QStringList &all)
{
    return parser.isSet(option) ? QStringList { parser.value(option) } : all;
}

int takePictures(const QCommandLineParser &parser, QApplication &application, Look &look)
{
    const QDir folder(parser.positionalArguments().value(0));
    folder.mkpath(u"."_s);
    for (const auto &language : valuesOf(parser, u"language"_s, { u"fr"_s, u"en"_s })) {
        speak(application, programLanguageFor(language, QLocale::c()));
        for (const auto &page : pages()) {
            if (parser.isSet(u"only"_s) && !page.name.contains(parser.value(u"only"_s)))
                continue;
            for (const auto &theme : valuesOf(parser, u"theme"_s, { u"light"_s, u"dark"_s })) {
                look.setTheme(theme == u"dark"_s ? ColourTheme::Dark : ColourTheme::Light);
                for (const auto &size : valuesOf(parser, u"size"_s, { u"1280x800"_s, u"1920x1080"_s })) {
                    const QString name = QStringList { page.name, language, theme, size }.join(u'-');
                    if (takePicture(page, look, sizeFrom(size), folder.filePath(name + u".png"_s)))
                        continue;
                    QTextStream(stderr) << "No picture of " << name << '\n';
                    return 4;
                }
            }
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go"_s);
    parser.addOptions({ { u"language"_s, u"fr or en; both unless told"_s, u"language"_s },
                        { u"theme"_s, u"light or dark; both unless told"_s, u"theme"_s },
                        { u"size"_s, u"WIDTHxHEIGHT; 1280x800 and 1920x1080 unless told"_s, u"size"_s },
                        { u"only"_s, u"pages whose name holds this"_s, u"page"_s },
                        { u"workspace"_s, u"on a copy of this one instead of the example"_s, u"file"_s },
                        { u"show"_s, u"opens the page in a window instead"_s } });
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().isEmpty() && !parser.isSet(u"show"_s))
        parser.showHelp(2);

    showInGallery(parser.value(u"workspace"_s));
    Look look(application, { .theme = parser.value(u"theme"_s) == u"dark"_s ? ColourTheme::Dark : ColourTheme::Light });
    loadRemainingFonts();
    if (!parser.isSet(u"show"_s))
        return takePictures(parser, application, look);
    QApplication::setQuitOnLastWindowClosed(true);
    speak(application, programLanguageFor(parser.value(u"language"_s), QLocale::system()));
    for (const auto &page : pages()) {
        if (page.name.contains(parser.value(u"only"_s)))
            return showUntilClosed(page, look, sizeFrom(parser.value(u"size"_s)));
    }
    return 2;
}
