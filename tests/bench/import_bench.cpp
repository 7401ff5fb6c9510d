// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_table.h"
#include "tests/bench/benches.h"
#include "tests/bench/generated_texts.h"

#include <QtCore/QFile>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Themes = 20;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

} // namespace

// The columns of a newsroom's list; each row becomes a dossier.
void benchImport(const BenchPlace &place)
{
    GeneratedTexts texts(3);
    QByteArray rows = "N;Titre;Citation;Theme;Resume;Verdict\n";
    for (int number = 1; number <= place.promises; ++number)
        rows += u"%1;%2;%3;Thème %4;%5;%6\n"_s
                    .arg(QString::number(number), texts.sentence(9), texts.sentence(25),
                         QString::number(number % Themes), texts.sentence(30), number % 3 == 0 ? u"oui"_s : u"non"_s)
                    .toUtf8();
    write(place.pathOf(u"list.csv"_s), rows);
    write(place.pathOf(u"mapping.json"_s), R"json({
        "list": "bench", "format": { "language": "fr" }, "mandate": { "title": "Bench 2020-2026" },
        "fields": { "number": { "column": "N" }, "title": { "column": "Titre" }, "quote": { "column": "Citation" },
                    "theme": { "column": "Theme" }, "summary": { "column": "Resume" } },
        "verdict": { "column": "Verdict", "values": { "oui": "tenue", "non": "non-tenue" } } })json");
    const auto workspace = place.pathOf(u"imported.tenue"_s);
    const QString program = place.programs + u"/tenue-cli"_s;
    QFile::remove(workspace);
    spentBy(program, { u"new"_s, workspace, u"--language"_s, u"fr"_s }, place.dataFolder());
    const auto spent = spentBy(program,
                               { u"import"_s, workspace, place.pathOf(u"list.csv"_s), u"--mapping"_s,
                                 place.pathOf(u"mapping.json"_s), u"--as-of"_s, u"2022-12-31"_s, u"--as"_s, u"A"_s },
                               place.dataFolder());
    printSpent(u"import of %1 promises, whole process"_s.arg(place.promises), spent, place.promises / 20.0);
    printRow(u"  rows a second (processors’ time: %1)"_s.arg(qRound(place.promises * 1000 / spent.processor)),
             place.promises * 1000 / spent.wall, u"rows/s"_s, 20'000);
}

} // namespace tenue
