// SPDX-License-Identifier: GPL-3.0-or-later
// tenue [WORKSPACE]: the desktop program.
#include "app/desktop/start_clock.h"
#include "core/base/program_language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/product_sign.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QTextStream>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;
using namespace tenue;

namespace
{

struct Wishes {
    QString workspace;
    QString language;
    QString theme;
    bool exitsAfterPaint = false;
    bool isNewWindow = false;
};

Wishes wishesOf(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"workspace"_s, u"The workspace to open (*.tenue)"_s, u"[WORKSPACE]"_s);
    parser.addOptions({ { u"language"_s, u"fr or en"_s, u"language"_s },
                        { u"theme"_s, u"light or dark"_s, u"theme"_s },
                        { u"new-window"_s, u"Open it here even if another window has it open"_s },
                        { u"exit-after-paint"_s,
                          u"Print the milliseconds from the start of the process to the painted list, and end"_s } });
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return { parser.positionalArguments().value(0), parser.value(u"language"_s), parser.value(u"theme"_s),
             parser.isSet(u"exit-after-paint"_s), parser.isSet(u"new-window"_s) };
}

ColourTheme themeFrom(const QString &wished, const Settings &settings)
{
    if (wished == "light"_L1)
        return ColourTheme::Light;
    if (wished == "dark"_L1)
        return ColourTheme::Dark;
    return settings.theme();
}

/// The window and what makes it anew in another language.
class Program : public QObject
{
public:
    Program(Settings &settings, Look &look, const Wishes &wishes)
        : m_settings(settings)
        , m_look(look)
        , m_wishes(wishes)
    {
        makeWindow(wishes.workspace);
    }

    /// True where there is no window to show, since another program shows the workspace.
    bool isElsewhere() const { return m_isElsewhere; }

private:
    void makeWindow(const QString &workspace)
    {
        m_window = std::make_unique<MainWindow>(m_settings, m_look, m_clock);
        connect(m_window.get(), &MainWindow::languageChosen, this, &Program::changeLanguage, Qt::QueuedConnection);
        connect(m_window.get(), &MainWindow::textSizeChosen, this, &Program::renewForLetters, Qt::QueuedConnection);
        connect(m_window.get(), &MainWindow::shownElsewhere, this, [this] { m_isElsewhere = !m_window->isVisible(); });
        if (m_wishes.exitsAfterPaint)
            m_window->forgetPlaces();
        if (m_wishes.isNewWindow || m_wishes.exitsAfterPaint)
            m_window->openBesideOthers();
        if (m_wishes.exitsAfterPaint)
            connect(m_window.get(), &MainWindow::listPainted, this, &Program::tellAndEnd, Qt::QueuedConnection);
        if (workspace.isEmpty())
            m_window->showWelcome();
        else
            m_window->openWorkspace(workspace,
                                    m_wishes.exitsAfterPaint ? MainWindow::Unknown::TakeAnyEditor
                                                             : MainWindow::Unknown::AskPerson);
        if (!m_isElsewhere)
            m_window->show();
    }

    /// Makes the window anew with what `change` changes, in the same place.
    template <typename Change>
    bool renew(Change change)
    {
        const QString workspace = m_window->workspacePath();
        QApplication::setQuitOnLastWindowClosed(false);
        const bool isClosed = m_window->close();
        if (isClosed) {
            m_window.reset();
            change();
            makeWindow(workspace);
        }
        QApplication::setQuitOnLastWindowClosed(true);
        return isClosed;
    }

    void changeLanguage(const QString &language)
    {
        renew([&language] { speak(*qApp, programLanguageFor(language, QLocale::system())); });
    }

    void renewForLetters()
    {
        // Somebody who tries one size may want to try the next.
        if (renew([] {}))
            m_window->showSettings();
    }

    void tellAndEnd()
    {
        QTextStream(stdout) << millisecondsSinceProcessStart() << " ms from the start of the process\n";
        QCoreApplication::exit(0);
    }

    Settings &m_settings;
    Look &m_look;
    const Wishes m_wishes;
    const SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;
    bool m_isElsewhere = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"tenue"_s);
    QApplication::setApplicationName(u"tenue"_s);
    QApplication::setApplicationDisplayName(u"Tenue"_s);
    QApplication::setApplicationVersion(QStringLiteral(TENUE_VERSION));
    QGuiApplication::setDesktopFileName(u"tenue"_s);
    const Wishes wishes = wishesOf(application);
    Settings settings;
    speak(application,
          programLanguageFor(wishes.language.isEmpty() ? settings.language() : wishes.language, QLocale::system()));
    Look look(application, { .theme = themeFrom(wishes.theme, settings), .percent = settings.textPercent() });
    QApplication::setWindowIcon(productIcon());
    const Program program(settings, look, wishes);
    return program.isElsewhere() ? 0 : QApplication::exec();
}
