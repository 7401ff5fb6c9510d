// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <QtCore/QJsonObject>
#include <QtCore/QProcessEnvironment>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LongestRun = 60'000;

CommandOutcome outcomeOf(QProcess &process)
{
    const bool ended = process.waitForFinished(LongestRun) && process.exitStatus() == QProcess::NormalExit;
    return { ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError() };
}

} // namespace

QString CommandOutcome::sentence() const
{
    const auto text = QString::fromUtf8(err).trimmed();
    return text.startsWith("tenue-cli: "_L1) && !text.contains(u'\n') && text.endsWith(u'.') ? text : QString();
}

CommandLine::CommandLine()
{
    m_dir.fileWith(u"mapping.json"_s, R"json({
        "list": "liste",
        "format": { "language": "fr" },
        "mandate": { "title": "Port-Lavance 2020-2026", "from": "2020-07-01", "to": "2026-03-22" },
        "fields": { "number": { "column": "N" }, "title": { "column": "Titre" }, "theme": { "column": "Theme" },
                    "summary": { "column": "Resume" } },
        "verdict": { "column": "Verdict", "values": { "oui": "tenue", "non": "non-tenue" }, "empty": "a-examiner" }
    })json");
}

QString CommandLine::mapping() const
{
    return m_dir.pathOf(u"mapping.json"_s);
}

std::unique_ptr<QProcess> CommandLine::prepared(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_dir.pathOf(u"data"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    process->setProcessEnvironment(environment);
    process->setProgram(QStringLiteral(TENUE_CLI));
    process->setArguments(arguments);
    return process;
}

std::unique_ptr<QProcess> CommandLine::start(const QStringList &arguments) const
{
    auto process = prepared(arguments);
    process->start();
    return process;
}

CommandOutcome CommandLine::run(const QStringList &arguments) const
{
    return outcomeOf(*start(arguments));
}

CommandOutcome CommandLine::run(const QStringList &arguments, const std::function<void()> &prepare) const
{
    const auto process = prepared(arguments);
    process->setChildProcessModifier(prepare);
    process->start();
    return outcomeOf(*process);
}

QString CommandLine::table(const QString &name, int from, int to, const QString &verdict) const
{
    QByteArray rows = "N;Titre;Theme;Resume;Verdict\n";
    for (int number = from; number <= to; ++number)
        rows += u"%1;Ouvrir le lieu numéro %1;Thème %2;Un résumé assez long pour peser.;%3\n"_s.arg(number)
                    .arg(number % 7)
                    .arg(verdict)
                    .toUtf8();
    return m_dir.fileWith(name, rows);
}

void CommandLine::makeWorkspace() const
{
    const auto made = run({ u"new"_s, workspace(), u"--language"_s, u"fr"_s });
    const auto imported = run({ u"import"_s, workspace(), table(u"first.csv"_s, 1, 3), u"--mapping"_s, mapping(),
                                u"--as-of"_s, u"2022-12-31"_s, u"--as"_s, u"Author"_s });
    if (made.exitCode != 0 || imported.exitCode != 0)
        qFatal("%s%s", made.err.constData(), imported.err.constData());
}

qint64 CommandLine::revisions() const
{
    return run({ u"verify"_s, workspace(), u"--json"_s }).json().object().value(u"revisions"_s).toInteger(-1);
}

} // namespace tenue
