// SPDX-License-Identifier: GPL-3.0-or-later
// typing-child WORKSPACE RECOVERY_FOLDER KEY_MILLISECONDS KEEP_MILLISECONDS: types into the analysis
// of promise 1 until it is killed, and writes to standard output how long the text is after each key.
#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "ui/editor/dossier_page.h"
#include "ui/editor/markdown_editor.h"
#include "ui/widgets/exact_text.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <unistd.h>

using namespace tenue;
using namespace Qt::StringLiterals;

int main(int count, char **words)
{
    if (count != 5)
        qFatal("typing-child WORKSPACE RECOVERY_FOLDER KEY_MILLISECONDS KEEP_MILLISECONDS");
    QApplication application(count, words);
    const auto arguments = QApplication::arguments();
    auto workspace = must(Workspace::open(arguments[1], Workspace::Access::ReadWrite, testInstallation()));
    const SystemClock clock;
    ScriptedPrompts prompts;
    const auto staff = must(workspace->entities().all<Staff>());
    Desks desks(std::move(workspace), clock, StaffId(staff.first().entity.uuid()));
    DossierPage page(desks, prompts);
    page.setRecovery(arguments[2], arguments[4].toInt());
    page.resize(1200, 700);
    page.show();
    page.open(promiseId(1));
    auto *editor = page.findChild<MarkdownEditor *>(u"body"_s);
    editor->moveCursor(QTextCursor::End);
    editor->setFocus();
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, editor, [editor] {
        const auto length = exactText(*editor->document()).size();
        const QString letter(QChar(u'a' + static_cast<char16_t>(length % 10)));
        QTest::sendKeyEvent(QTest::Click, editor, Qt::Key_unknown, letter, Qt::NoModifier);
        // One write, so that the reader never sees half a line.
        const QByteArray line = QByteArray::number(length + 1) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
            ::_exit(1);
    });
    keys.start(arguments[3].toInt());
    return QApplication::exec();
}
