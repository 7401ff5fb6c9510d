// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_writer.h"
#include "tests/layers/house_plan.h"
#include "tests/support/places.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void houseFollowsItsPlan()
    {
        const auto top = sourceFolder();
        const auto files = filesOfTheHouse(top);
        QVERIFY2(files.contains(u"core/base/result.h"_s) && files.size() > 50, "the sources were not found");
        QStringList breaches;
        for (const auto &path : files) {
            const auto bytes = readWholeFile(top + u'/' + path, 10'000'000);
            QVERIFY(bytes);
            breaches += breachesOf(path, QString::fromUtf8(*bytes));
        }
        QVERIFY2(breaches.isEmpty(), qPrintable(u'\n' + breaches.join(u'\n')));
    }

    // The controls: each rule, broken on purpose, is seen; and what is near but allowed is not.
    void breachIsSeen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("breach");
        const auto row = [](const char *name, const char *path, const char *text, const char *breach) {
            QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(text) << QString::fromUtf8(breach);
        };
        row("upstairs", "core/domain/a.h", "#include \"core/store/b.h\"", "upstairs");
        row("upstairs, with spaces", "core/base/a.h", "\n  #  include  \"core/domain/b.h\"", "upstairs");
        row("core to ui", "core/workflow/a.cpp", "#include \"ui/widgets/b.h\"", "upstairs");
        row("command line to ui", "app/cli/a.cpp", "#include \"ui/widgets/b.h\"", "neighbour");
        row("command line to pages", "app/cli/a.cpp", "#include \"ui/browse/b.h\"", "upstairs");
        row("page to its shell", "ui/browse/a.cpp", "#include \"ui/shell/b.h\"", "upstairs");
        row("neighbour below", "core/domain/a.h", "#include \"core/text/b.h\"", "neighbour");
        row("neighbour in the middle", "core/publish/a.h", "#include \"core/exchange/b.h\"", "neighbour");
        row("neighbour above", "ui/browse/a.cpp", "#include \"ui/editor/b.h\"", "neighbour");
        row("models to widgets", "ui/models/a.cpp", "#include \"ui/widgets/b.h\"", "neighbour");
        row("not from the top", "core/store/a.cpp", "#include \"database.h\"", "begin at the top");
        row("to the tests", "core/store/a.cpp", "#include \"tests/support/builders.h\"", "no room");
        row("new room", "core/things/a.h", "", "no room of the house");
        row("name that only begins like a room", "core/storehouse/a.h", "", "no room of the house");
        row("no room at all", "ui/a.h", "", "no room of the house");
        row("Qt without its module", "core/base/a.h", "#include <QWidget>", "its module");
        row("widgets in core", "core/publish/a.cpp", "#include <QtWidgets/QWidget>", "no display");
        row("printing in core", "core/publish/a.cpp", "#include <QtPrintSupport/QPrinter>", "no display");
        row("drawing in core", "core/publish/a.cpp", "#include <QtGui/QImage>", "no display");
        row("query upstairs", "core/workflow/a.cpp", "QSqlQuery query;", "core/store's");
        row("model of Qt Sql", "ui/models/a.h", "class A : public QSqlTableModel", "core/store's");
        row("Qt Sql header", "ui/models/a.h", "#include <QtSql/QSqlError>", "core/store's");
        row("SQL in one line", "core/publish/a.cpp", "x(u\"SELECT a, b FROM t\"_s)", "SQL");
        row("SQL over lines", "core/publish/a.cpp", "uR\"sql(\n SELECT a\n FROM t\n)sql\"", "SQL");
        row("SQL that writes", "app/cli/a.cpp", "\"INSERT INTO t VALUES (1)\"", "SQL");
        row("SQL that empties", "app/cli/a.cpp", "\"DELETE FROM t\"", "SQL");
        row("pragma", "core/workflow/a.cpp", "\"PRAGMA foreign_keys\"", "SQL");
        row("style of one widget", "ui/browse/a.cpp", "label->setStyleSheet({});", "style sheet");
        row("message box", "ui/editor/a.cpp", "QMessageBox::warning(this);", "Prompts");
        row("file dialog", "ui/shell/a.cpp", "QFileDialog dialog;", "Prompts");
        row("colour", "ui/widgets/verdict_badge.cpp", "QColor(u\"#1a2B3c\"_s)", "tokens");
        row("short colour", "ui/browse/a.cpp", "QColor(\"#abc\")", "tokens");
        row("colour as a number", "ui/browse/a.cpp", "QColor(0xff1a2b3c)", "tokens");
        row("event loop", "ui/browse/a.cpp", "QApplication::processEvents();", "beside the window");
        row("target of core", "core/CMakeLists.txt", "target_link_libraries(tenue-core PUBLIC Qt6::Widgets)",
            "no display");
        row("target of the command line", "app/cli/CMakeLists.txt", "target_link_libraries(tenue-cli tenue-ui)",
            "no display");
    }
    void breachIsSeen()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, breach);
        const auto breaches = breachesOf(path, text);
        QCOMPARE(breaches.size(), 1);
        QVERIFY2(breaches.first().startsWith(path) && breaches.first().contains(breach), qPrintable(breaches.first()));
    }

    void whatThePlanAllowsIsNoBreach_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *path, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(text);
        };
        row("down many floors", "app/desktop/a.cpp", "#include \"core/base/b.h\"\n#include \"ui/shell/b.h\"");
        row("down one floor", "core/history/a.h", "#include \"core/domain/b.h\"");
        row("own room", "ui/browse/a.cpp", "#include \"ui/browse/b.h\"\n#include \"a.moc\"");
        row("Qt and C++", "ui/browse/a.cpp", "#include <QtWidgets/QWidget>\n#include <array>\n#include <sqlite3.h>");
        row("SQL in its room", "core/store/a.cpp", "#include <QtSql/QSqlQuery>\n\"SELECT a FROM t\"");
        row("comments", "core/text/a.cpp",
            "// QSqlQuery, see SELECT a FROM t\n/* #include \"ui/shell/b.h\"\n QMessageBox */");
        row("address in a string", "ui/browse/a.cpp", "auto a = u\"https://vigie.example\"_s; // QFileDialog");
        row("words", "core/publish/a.cpp", "translate(\"A\", \"Select one from the list; update it.\")");
        row("style of the program", "ui/widgets/look.cpp", "m_application.setStyleSheet(sheet);");
        row("one that asks", "ui/dialogs/desktop_prompts.cpp", "auto *dialog = new QFileDialog(m_window);");
        row("table of colours", "ui/widgets/design_tokens.cpp", "QColor(0x1a2b3c), \"#1a2b3c\"");
        row("number of a promise", "ui/browse/a.cpp", "u\"#%1\"_s.arg(123)");
        row("target of ui", "ui/CMakeLists.txt", "target_link_libraries(tenue-ui PUBLIC Qt6::Widgets)");
        row("comment of a target", "core/CMakeLists.txt", "# never Qt6::Widgets\n");
    }
    void whatThePlanAllowsIsNoBreach()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QCOMPARE(breachesOf(path, text), QStringList());
    }

    void filesAreFoundInAllWings()
    {
        const TemporaryWorkspaceDir top;
        for (const auto &folder : { u"core/base"_s, u"ui"_s, u"app/cli"_s, u"tests"_s })
            QVERIFY(QDir().mkpath(top.pathOf(folder)));
        for (const auto &file : { u"core/base/a.h"_s, u"core/base/a.md"_s, u"ui/CMakeLists.txt"_s,
                                  u"app/cli/main.cpp"_s, u"tests/a.cpp"_s })
            top.fileWith(file, {});
        QCOMPARE(filesOfTheHouse(top.pathOf({})),
                 (QStringList { u"app/cli/main.cpp"_s, u"core/base/a.h"_s, u"ui/CMakeLists.txt"_s }));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::LayersTest)
#include "layers_test.moc"
