// SPDX-License-Identifier: GPL-3.0-or-later
// fault-child WORKSPACE: saves in turn five promises until it is killed, and writes the id of each
// revision to standard output as soon as the save is acknowledged.
#include "tests/support/newsroom.h"

#include <QtCore/QFileInfo>

#include <unistd.h>

using namespace tenue;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Promises = 5;

// One write, so that the reader never sees half a line.
void acknowledge(const RevisionId &revision)
{
    const QByteArray line = revision.toString().toLatin1() + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
        ::_exit(1);
}

[[noreturn]] void saveForEver(Workspace &workspace)
{
    FixedClock clock(someMoment());
    const auto staff = must(workspace.entities().all<Staff>());
    EditingDesk desk({ workspace, clock, StaffId(staff.first().entity.uuid()) });
    for (int turn = 0;; ++turn) {
        const auto id = promiseId(1 + turn % Promises);
        auto opened = must(desk.open(id));
        opened.value.body = opened.value.body.left(4000) + u" Étape %1 : le conseil a voté."_s.arg(turn);
        opened.value.summary = u"Étape %1."_s.arg(opened.revision.shortForm());
        acknowledge(must(desk.save({ .promise = id, .base = opened.revision, .value = opened.value })).revision);
    }
}

} // namespace

int main(int count, char **words)
{
    if (count != 2)
        qFatal("fault-child WORKSPACE");
    const auto workspace
        = must(Workspace::open(QString::fromLocal8Bit(words[1]), Workspace::Access::ReadWrite, testInstallation()));
    saveForEver(*workspace);
}
