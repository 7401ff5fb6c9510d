// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/house_plan.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>

#include <array>
#include <optional>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

struct Room {
    QLatin1StringView name;
    int floor;
};

// From the roof to the ground. A room may include itself and whatever stands on a lower floor.
constexpr std::array<Room, 19> Rooms { {
    { "app/desktop"_L1, 10 }, { "ui/shell"_L1, 9 },      { "ui/browse"_L1, 8 },     { "ui/editor"_L1, 8 },
    { "ui/review"_L1, 8 },    { "ui/publishing"_L1, 8 }, { "ui/dialogs"_L1, 8 },    { "ui/models"_L1, 7 },
    { "ui/widgets"_L1, 7 },   { "app/cli"_L1, 7 },       { "core/workflow"_L1, 6 }, { "core/exchange"_L1, 5 },
    { "core/publish"_L1, 5 }, { "core/store"_L1, 4 },    { "core/pictures"_L1, 6 }, { "core/history"_L1, 3 },
    { "core/domain"_L1, 2 },  { "core/text"_L1, 2 },     { "core/base"_L1, 1 },
} };

// A rule that a piece of text may stand in some places only.
struct Reserved {
    const char *pattern;
    const char *searched; ///< the files that are searched, a regular expression
    const char *allowed; ///< those of them that may
    const char *why;
};

constexpr std::array<Reserved, 7> ReservedWords { {
    { R"(\bQSql(Query|Database|TableModel|QueryModel|RelationalTableModel)\b|<QtSql/)", ".", "^core/store/",
      "the database is core/store's" },
    { R"(\b(SELECT\b[^;]*\bFROM|INSERT (OR \w+ )?INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX|TRIGGER)|PRAGMA \w+)\b)",
      ".", "^core/store/", "SQL is core/store's" },
    { R"(<(QtWidgets|QtPrintSupport|QtGui|QtSvg|QtQuick|QtQml)/)", "^core/", "^core/pictures/",
      "core needs no display" },
    { R"(\bsetStyleSheet\b)", "^(ui|app)/", R"(^ui/widgets/look\.cpp$)", "the whole program has one style sheet" },
    { R"(\bQ(MessageBox|FileDialog|InputDialog|ColorDialog|ErrorMessage)\b)", "^(ui|app)/",
      R"(^ui/dialogs/desktop_prompts\.(h|cpp)$)", "people are asked through Prompts" },
    { R"(#[0-9A-Fa-f]{6}\b|\b0x([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}\b|"#[0-9A-Fa-f]{3}")", "^(ui|app)/",
      R"(^ui/widgets/design_tokens\.cpp$)", "colours are in the table of tokens" },
    { R"(\b(processEvents|terminate)\s*\()", "^(ui|app)/", "^$",
      "long work runs beside the window and is asked to stop" },
} };

QRegularExpression expression(const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern));
}

std::optional<Room> roomOf(const QString &path)
{
    for (const auto &room : Rooms) {
        if (path.startsWith(room.name) && path.mid(room.name.size()).startsWith(u'/'))
            return room;
    }
    return std::nullopt;
}

// Comments may name what code may not. Strings stay: SQL and colours stand there.
QString withoutComments(const QString &text)
{
    static const QRegularExpression comments(uR"re(("(?:[^"\\\n]|\\.)*")|//[^\n]*|/\*.*?\*/)re"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    return QString(text).replace(comments, u"\\1"_s);
}

std::optional<QString> breachOfInclude(const Room &room, const QString &included)
{
    if (included.endsWith(".moc"_L1) && !included.contains(u'/'))
        return std::nullopt;
    const auto other = roomOf(included);
    if (!other)
        return u"no room of the house; includes begin at the top"_s;
    if (other->name == room.name)
        return std::nullopt;
    if (other->floor > room.floor)
        return u"upstairs"_s;
    if (other->floor == room.floor)
        return u"through the wall to a neighbour"_s;
    return std::nullopt;
}

QStringList breachesOfIncludes(const QString &path, const Room &room, const QString &code)
{
    static const QRegularExpression include(uR"re(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])re"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression qtClass(u"^Q[A-Z]\\w*$"_s);
    QStringList breaches;
    for (auto it = include.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        const auto included = match.captured(2);
        if (match.captured(1) == "<"_L1) {
            if (qtClass.match(included).hasMatch())
                breaches.append(u"%1: <%2>: name its module too"_s.arg(path, included));
        } else if (const auto why = breachOfInclude(room, included)) {
            breaches.append(u"%1: \"%2\": %3"_s.arg(path, included, *why));
        }
    }
    return breaches;
}

QStringList breachesOfReservedWords(const QString &path, const QString &code)
{
    QStringList breaches;
    for (const auto &reserved : ReservedWords) {
        if (!expression(reserved.searched).match(path).hasMatch()
            || expression(reserved.allowed).match(path).hasMatch())
            continue;
        if (const auto found = expression(reserved.pattern).match(code); found.hasMatch())
            breaches.append(
                u"%1: %2: %3"_s.arg(path, found.captured().simplified(), QString::fromLatin1(reserved.why)));
    }
    return breaches;
}

QStringList breachesOfTargets(const QString &path, const QString &text)
{
    static const QRegularExpression display(
        u"\\bQt6?::(Widgets|PrintSupport|Gui|Svg|SvgWidgets|Quick)\\b|\\btenue-ui\\b"_s);
    const auto commands = QString(text).remove(QRegularExpression(u"#[^\\n]*"_s));
    const bool needsNoDisplay = path.startsWith("core/"_L1) || path.startsWith("app/cli/"_L1);
    const auto found = display.match(commands);
    const bool draws = path.startsWith("core/pictures/"_L1) && found.captured() == "Qt6::Gui"_L1;
    if (needsNoDisplay && !draws && found.hasMatch())
        return { u"%1: %2: core and its command line link no display"_s.arg(path, found.captured()) };
    return {};
}

} // namespace

QStringList breachesOf(const QString &path, const QString &text)
{
    if (path.endsWith("CMakeLists.txt"_L1))
        return breachesOfTargets(path, text);
    const auto room = roomOf(path);
    if (!room)
        return { u"%1: stands in no room of the house: see the table of floors"_s.arg(path) };
    const auto code = withoutComments(text);
    return breachesOfIncludes(path, *room, code) + breachesOfReservedWords(path, code);
}

QStringList filesOfTheHouse(const QString &top)
{
    QStringList files;
    for (const auto &wing : { u"core"_s, u"ui"_s, u"app"_s }) {
        QDirIterator it(QDir(top).filePath(wing), { u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s }, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(QDir(top).relativeFilePath(it.next()));
    }
    files.sort();
    return files;
}

} // namespace tenue
