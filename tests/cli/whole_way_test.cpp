// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"
#include "tests/support/places.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// From a spreadsheet to a published page, by the commands that a script would use.
class WholeWayTest : public QObject
{
    Q_OBJECT

private:
    static const QStringList &author()
    {
        static const QStringList options { u"--as"_s, u"Author"_s };
        return options;
    }
    static const QStringList &editor()
    {
        static const QStringList options { u"--as"_s, u"Editor"_s, u"--role"_s, u"editor"_s };
        return options;
    }
    static QStringList namesIn(const QJsonArray &array, const QString &member)
    {
        QStringList values;
        for (const auto &element : array) {
            if (element.toObject().contains(member))
                values.append(element.toObject().value(member).toString());
        }
        return values;
    }

private Q_SLOTS:
    void threeYearsOfARealTracker()
    {
        const QString folder = sharedDataFolder() + u"/del-dicho-al-hecho"_s;
        if (!QFileInfo::exists(folder))
            QSKIP("the tracker's own files are not beside this checkout");
        const CommandLine cli;
        const auto &path = cli.workspace();
        QCOMPARE(cli.run({ u"new"_s, path }).exitCode, 0);
        for (const auto *year : { "2022", "2023", "2024" }) {
            const auto text = QString::fromLatin1(year);
            const auto imported
                = cli.run(QStringList { u"import"_s, path, folder + u"/Boric-2022-2026_Programa-%1.csv"_s.arg(text),
                                        u"--mapping"_s, sourceFolder() + u"/tests/data/del-dicho-al-hecho-boric.json"_s,
                                        u"--as-of"_s, text + u"-12-31"_s }
                          + author());
            // The line of totals is refused, and told.
            QVERIFY2(imported.exitCode == 0 || imported.exitCode == 1, imported.err.constData());
        }
        QCOMPARE(cli.run({ u"list"_s, path, u"--json"_s }).json().array().size(), 216);
        const auto log = cli.run({ u"log"_s, path, u"51"_s, u"--json"_s }).json().array();
        const auto verdicts = namesIn(log, u"verdict"_s);
        QCOMPARE(verdicts.size(), 3);
        QCOMPARE(QSet<QString>(verdicts.begin(), verdicts.end()).size(), 3);
        const auto verified = cli.run({ u"verify"_s, path });
        QVERIFY2(verified.exitCode == 0, verified.out.constData());

        QCOMPARE(cli.run(QStringList { u"submit"_s, path, u"--all"_s } + author()).exitCode, 0);
        const auto refused = cli.run(QStringList { u"approve"_s, path, u"--all"_s } + author());
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("author cannot approve"), refused.err.constData());
        QCOMPARE(cli.run(QStringList { u"approve"_s, path, u"--all"_s } + editor()).exitCode, 0);
        QCOMPARE(cli.run(QStringList { u"publish"_s, path, u"--all"_s } + editor()).exitCode, 0);
        const auto site = cli.dir().pathOf(u"out"_s);
        const auto exported = cli.run({ u"export"_s, path, u"--site"_s, site });
        QVERIFY2(exported.exitCode == 0, exported.err.constData());
        QVERIFY(QFileInfo::exists(site + u"/index.html"_s));
        QCOMPARE(QJsonDocument::fromJson(cli.dir().bytesOf(u"out/data/promises.json"_s)).array().size(), 216);
        const auto again = cli.run({ u"export"_s, path, u"--site"_s, site });
        QVERIFY2(again.err.startsWith("0 files written"), again.err.constData());
        QCOMPARE(cli.run({ u"verify"_s, path }).exitCode, 0);
    }

    // What the design fixes for scripts.
    void jsonHoldsWhatScriptsCountOn()
    {
        const CommandLine cli;
        cli.makeWorkspace();
        const auto &path = cli.workspace();
        QCOMPARE(cli.run(QStringList { u"submit"_s, path, u"1"_s, u"--note"_s, u"À lire."_s } + author()).exitCode, 0);
        const auto list = cli.run({ u"list"_s, path, u"--json"_s });
        QCOMPARE(list.err, QByteArray());
        const auto first = list.json().array().at(0).toObject();
        for (const auto *member : { "number", "slug", "title", "theme", "verdict", "state", "changedOn" })
            QVERIFY2(first.contains(QLatin1StringView(member)), member);
        QCOMPARE(first.value(u"number"_s).toInt(), 1);
        QCOMPARE(first.value(u"verdict"_s).toString(), u"tenue"_s);
        QCOMPARE(first.value(u"state"_s).toString(), u"submitted"_s);
        QCOMPARE(cli.run({ u"list"_s, path, u"--state"_s, u"draft"_s, u"--json"_s }).json().array().size(), 2);

        const auto log = cli.run({ u"log"_s, path, u"1"_s, u"--json"_s }).json().array();
        QCOMPARE(log.size(), 2);
        const auto revision = log.at(0).toObject();
        for (const auto *member : { "revision", "parents", "at", "author", "reason", "note", "verdict" })
            QVERIFY2(revision.contains(QLatin1StringView(member)), member);
        QCOMPARE(revision.value(u"author"_s).toString(), u"Author"_s);
        QCOMPARE(revision.value(u"reason"_s).toString(), u"imported"_s);
        const auto decision = log.at(1).toObject();
        for (const auto *member : { "decision", "revision", "at", "by", "note" })
            QVERIFY2(decision.contains(QLatin1StringView(member)), member);
        QCOMPARE(decision.value(u"decision"_s).toString(), u"submit"_s);
        QCOMPARE(decision.value(u"revision"_s), revision.value(u"revision"_s));
        QCOMPARE(decision.value(u"note"_s).toString(), u"À lire."_s);

        const auto slug = first.value(u"slug"_s).toString();
        const auto id = first.value(u"id"_s).toString().left(8);
        for (const auto &reference : { QString(u"1"_s), slug, id })
            QCOMPARE(cli.run({ u"show"_s, path, reference, u"--json"_s }).json().object().value(u"title"_s),
                     first.value(u"title"_s));
        const auto found = cli.run({ u"search"_s, path, u"numero"_s, u"--json"_s }).json().array();
        QCOMPARE(found.size(), 3);
        const auto stats = cli.run({ u"stats"_s, path, u"--json"_s }).json().array();
        QCOMPARE(stats.at(0).toObject().value(u"promises"_s).toInt(), 3);
        QVERIFY(cli.run({ u"verify"_s, path, u"--json"_s }).json().object().value(u"clean"_s).toBool());
    }

    void differenceIsFoundAndTold()
    {
        const CommandLine cli;
        cli.makeWorkspace();
        const auto changed
            = cli.run(QStringList { u"import"_s, cli.workspace(), cli.table(u"next.csv"_s, 1, 3, u"non"_s),
                                    u"--mapping"_s, cli.mapping(), u"--as-of"_s, u"2023-12-31"_s }
                      + author());
        QVERIFY2(changed.exitCode == 0, changed.err.constData());
        const auto diff = cli.run({ u"diff"_s, cli.workspace(), u"1"_s, u"--format"_s, u"json"_s });
        QCOMPARE(diff.exitCode, 1);
        QVERIFY(!diff.json().object().value(u"fields"_s).toArray().isEmpty());
    }

    void guessedMappingIsToldAndUsed()
    {
        const CommandLine cli;
        cli.makeWorkspace();
        const auto table
            = cli.dir().fileWith(u"other-list.csv"_s, "N°;Titre;Thème;Verdict\n11;Planter;Écologie;Tenue\n");
        const QStringList import { u"import"_s, cli.workspace(), table, u"--as"_s, u"Author"_s };
        const auto before = cli.revisions();
        const auto tried = cli.run(import + QStringList { u"--dry-run"_s });
        QVERIFY2(tried.exitCode == 0, tried.err.constData());
        QVERIFY2(tried.err.contains("title is the column “Titre”"), tried.err.constData());
        QVERIFY2(tried.err.contains("“Tenue” is the verdict tenue"), tried.err.constData());
        QCOMPARE(cli.revisions(), before);
        QCOMPARE(cli.run(import).exitCode, 0);
        const auto shown = cli.run({ u"show"_s, cli.workspace(), u"11"_s, u"--json"_s }).json().object();
        QCOMPARE(shown.value(u"title"_s).toString(), u"Planter"_s);
        QCOMPARE(shown.value(u"verdict"_s).toString(), u"tenue"_s);
    }

    void backupComesBack()
    {
        const CommandLine cli;
        cli.makeWorkspace();
        const auto backup = cli.dir().pathOf(u"backup.tenue"_s);
        QCOMPARE(cli.run({ u"backup"_s, cli.workspace(), backup }).exitCode, 0);
        QCOMPARE(cli.run(QStringList { u"submit"_s, cli.workspace(), u"1"_s } + author()).exitCode, 0);
        const auto restored = cli.run({ u"restore-backup"_s, cli.workspace(), backup });
        QVERIFY2(restored.exitCode == 0, restored.err.constData());
        QCOMPARE(cli.dir().names().filter(u".replaced.tenue"_s).size(), 1);
        const auto next = cli.run(QStringList { u"submit"_s, cli.workspace(), u"2"_s } + author());
        QCOMPARE(next.exitCode, 0);
        QVERIFY2(next.err.contains("a line of its own"), next.err.constData());
        const auto after = cli.run(QStringList { u"submit"_s, cli.workspace(), u"3"_s } + author());
        QVERIFY2(!after.err.contains("a line of its own"), after.err.constData());
        QCOMPARE(cli.run({ u"verify"_s, cli.workspace() }).exitCode, 0);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::WholeWayTest)
#include "whole_way_test.moc"
