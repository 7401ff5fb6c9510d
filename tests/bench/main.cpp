// SPDX-License-Identifier: GPL-3.0-or-later
// tenue-bench [PART …] [--keep FOLDER] [--small]: measures import, store, saves, window and site, all if none is named,
// and prints one table. By hand, in a release build, on a quiet machine: the content is made first, which takes
// minutes. --keep leaves it in FOLDER for the next run; --small takes a fiftieth of everything.
#include "tests/bench/benches.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;
using namespace tenue;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    auto parts = QCoreApplication::arguments().mid(1);
    const QTemporaryDir temporary;
    BenchPlace place;
    place.folder = temporary.path();
    place.programs = QCoreApplication::applicationDirPath();
    if (const auto at = parts.indexOf(u"--keep"_s); at >= 0) {
        place.folder = QDir(parts.value(at + 1)).absolutePath();
        parts.remove(at, 2);
    }
    if (parts.removeAll(u"--small"_s) > 0) {
        place.promises /= 50;
        place.revisions /= 50;
    }
    QDir().mkpath(place.dataFolder());
    qputenv("XDG_DATA_HOME", place.dataFolder().toUtf8());
    const auto LargeSite = u"large-site"_s;
    const std::pair<QString, void (*)(const BenchPlace &)> all[] {
        { u"import"_s, benchImport }, { u"store"_s, benchStore }, { u"saves"_s, benchSaves },
        { u"window"_s, benchWindow }, { u"site"_s, benchSite },   { LargeSite, benchLargeSite }
    };
    for (const auto &[name, bench] : all) {
        if ((parts.isEmpty() && name != LargeSite) || parts.contains(name))
            bench(place);
    }
    return 0;
}
