// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tenue
{

namespace
{

constexpr int Rounds = 60;

/// Runs `action` in two children that begin at the same moment.
void inTwoPrograms(const std::function<void(int)> &action)
{
    int gate[2];
    QVERIFY(::pipe(gate) == 0);
    QList<pid_t> children;
    for (int program = 0; program < 2; ++program) {
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(gate[1]);
            char open = 0;
            std::ignore = ::read(gate[0], &open, 1); // returns when the parent has closed the other end
            action(program);
            ::_exit(0);
        }
        children.append(child);
    }
    ::close(gate[0]);
    ::close(gate[1]);
    for (const auto child : children) {
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
}

} // namespace

/// Two programs that save at the same moment cannot both take what only one may have.
class TwoProgramsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    StaffId m_editor;
    StaffId m_journalist;

    QString path() const { return m_dir->workspacePath(); }

    std::unique_ptr<Workspace> open() const
    {
        return must(Workspace::open(path(), Workspace::Access::ReadWrite, testInstallation()));
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        Newsroom newsroom(path());
        m_editor = newsroom.editor();
        m_journalist = newsroom.journalist();
    }

    void oneAddressIsTakenOnce()
    {
        inTwoPrograms([&](int program) {
            const auto workspace = open();
            FixedClock clock(someMoment());
            NewsroomDesk desk({ *workspace, clock, m_editor });
            for (int round = 0; round < Rounds; ++round) {
                auto theme = aTheme(u"Thème %1"_s.arg(round));
                theme.description = QString::number(program);
                const auto saved = desk.save(EntityId::create(), {}, theme);
                if (!saved && saved.error().kind != Error::Kind::BadInput)
                    qFatal("%s", qPrintable(saved.error().message));
            }
        });
        const auto workspace = open();
        QSet<QString> slugs;
        const auto themes = must(workspace->entities().all<Theme>());
        for (const auto &theme : themes)
            slugs.insert(theme.value.slug);
        QCOMPARE(slugs.size(), Rounds);
        QCOMPARE(themes.size(), Rounds);
    }

    // An editor becomes a journalist while he makes others editors: from then on he makes none.
    void whoLostTheRoleUsesItNoMore()
    {
        inTwoPrograms([&](int program) {
            const auto workspace = open();
            FixedClock clock(someMoment());
            NewsroomDesk desk({ *workspace, clock, m_editor });
            for (int round = 0; round < Rounds; ++round) {
                if (program == 0 && round == Rounds / 2) {
                    auto own = *must(workspace->entities().find<Staff>(entityOf(m_editor)));
                    own.value.role = Role::Journalist;
                    must(desk.save(own.entity, own.revision, own.value));
                } else if (program == 1) {
                    Staff made = anEditor();
                    made.name = u"Rédactrice %1"_s.arg(round);
                    const auto saved = desk.save(EntityId::create(), {}, made);
                    if (!saved && saved.error().kind != Error::Kind::Refused)
                        qFatal("%s", qPrintable(saved.error().message));
                }
            }
        });
        const auto workspace = open();
        const auto lost
            = must(workspace->revisions().rowOf(must(workspace->revisions().history(entityOf(m_editor))).last().id()));
        for (const auto &member : must(workspace->entities().all<Staff>())) {
            if (member.value.name.startsWith("Rédactrice"_L1))
                QVERIFY(must(workspace->revisions().rowOf(member.revision)) < lost);
        }
        Progress progress;
        QVERIFY(must(verifyWorkspace(path(), progress)).findings.isEmpty());
    }

    // The control: without a common file both would have made all of them.
    void eachAloneTakesAll()
    {
        const auto workspace = open();
        FixedClock clock(someMoment());
        NewsroomDesk desk({ *workspace, clock, m_editor });
        for (int round = 0; round < Rounds; ++round)
            must(desk.save(EntityId::create(), {}, aTheme(u"Thème %1"_s.arg(round))));
        QCOMPARE(must(workspace->entities().all<Theme>()).size(), Rounds);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::TwoProgramsTest)
#include "two_programs_test.moc"
