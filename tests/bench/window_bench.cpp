// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_table.h"
#include "tests/bench/benches.h"
#include "tests/support/newsroom.h"
#include "ui/browse/promise_table.h"
#include "ui/browse/promises_page.h"
#include "ui/models/promise_table_model.h"
#include "ui/widgets/look.h"

#include <QtCore/QEventLoop>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Starts = 11;

struct Opening {
    double milliseconds = 0; ///< from the start of the process to the painted list
    double megabytes = 0;
};

Opening openingOf(const BenchPlace &place, const QString &path)
{
    QList<double> times;
    QList<double> peaks;
    for (int i = 0; i < Starts; ++i) {
        const auto spent = spentBy(place.programs + u"/tenue"_s, { path, u"--exit-after-paint"_s }, place.dataFolder());
        times.append(spent.out.split(' ').value(0).toDouble());
        peaks.append(spent.peakMegabytes);
    }
    return { median(times), median(peaks) };
}

void pressKey(QWidget *widget, QChar letter)
{
    QKeyEvent press(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, letter);
    QApplication::sendEvent(widget, &press);
    QKeyEvent release(QEvent::KeyRelease, letter.toUpper().unicode(), Qt::NoModifier, letter);
    QApplication::sendEvent(widget, &release);
}

void benchKeystrokes(const QString &path)
{
    const Look look(*qApp);
    FixedClock clock(someMoment());
    auto workspace = must(Workspace::open(path, Workspace::Access::ReadWrite, testInstallation()));
    const StaffId person(must(workspace->entities().all<Staff>()).first().entity.uuid());
    Desks desks(std::move(workspace), clock, person);
    PromisesPage page(desks);
    page.resize(1280, 800);
    QEventLoop all;
    const auto *table = page.findChild<PromiseTable *>();
    const auto *model = table ? qobject_cast<PromiseTableModel *>(table->model()) : nullptr;
    if (!model)
        qFatal("no list of promises");
    QObject::connect(model, &PromiseTableModel::loaded, &all, &QEventLoop::quit);
    must(page.load());
    page.show();
    all.exec();
    page.focusFilter();
    auto *field = page.findChild<QLineEdit *>(u"filterWords"_s);
    QList<double> times;
    for (const auto &word : { u"promesse"_s, u"budget"_s, u"trans 7"_s, u"école"_s, u"de la con"_s }) {
        for (const auto letter : word)
            times.append(spentIn([&] {
                             pressKey(field, letter);
                             page.repaint();
                         }).wall);
        field->clear();
        page.repaint();
    }
    printRow(u"a key in the filter to the painted list, median"_s, median(times), u"ms"_s, 16);
    printRow(u"a key in the filter to the painted list, slowest"_s, *std::max_element(times.begin(), times.end()),
             u"ms"_s, 16);
    printRow(u"memory of this process with the whole list"_s, residentMegabytes(), u"MB"_s);
}

} // namespace

void benchWindow(const BenchPlace &place)
{
    const auto large = workspaceFor(place, u"large.tenue"_s, place.promises, place.revisions);
    const auto small = workspaceFor(place, u"small.tenue"_s, place.promises / 100, place.revisions / 100);
    const auto smallOpening = openingOf(place, small);
    const auto largeOpening = openingOf(place, large);
    printRow(u"start of the process to the painted list, %1 promises"_s.arg(place.promises / 100),
             smallOpening.milliseconds, u"ms"_s);
    printRow(u"start of the process to the painted list, %1 promises"_s.arg(place.promises), largeOpening.milliseconds,
             u"ms"_s, 150);
    printRow(u"  that is, times the small one"_s, largeOpening.milliseconds / smallOpening.milliseconds, u"×"_s, 1.2);
    printRow(u"  peak memory until then"_s, largeOpening.megabytes, u"MB"_s, 110);
    benchKeystrokes(large);
}

} // namespace tenue
