// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/promise_rows.h"

#include "core/base/file_writer.h"
#include "tests/support/places.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace tenue;

class PromiseRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void cleansTexts();
    void refusesRowsOneByOne_data();
    void refusesRowsOneByOne();
    void leavesOutWhatTheMappingSays();
    void skipsBlankRowsAndThoseOfARule();
    void refusesRepeatedRows();
    void comparesVerdictsAsPeopleWriteThem_data();
    void comparesVerdictsAsPeopleWriteThem();
    void needsEveryColumnOnce_data();
    void needsEveryColumnOnce();
    void readsTheRealLists_data();
    void readsTheRealLists();
    void tellsTheSamePromiseFromYearToYear();
};

namespace
{

ColumnMapping mappingOf(const QByteArray &json)
{
    const auto mapping = ColumnMapping::parse(json);
    if (!mapping)
        qFatal("%s", qPrintable(mapping.error().message));
    return *mapping;
}

Table tableOf(const QString &csv)
{
    const auto table = readTable(csv.toUtf8(), { .type = TableType::Csv });
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

PromiseRows rowsOf(const Table &table, const ColumnMapping &mapping)
{
    const auto rows = readPromiseRows(table, mapping);
    if (!rows)
        qFatal("%s", qPrintable(rows.error().message));
    return *rows;
}

/// Number, title, verdict, deadline, address: what the tables of cases below are read by.
ColumnMapping aMapping()
{
    return mappingOf(R"({
        "list": "list", "format": { "language": "fr" },
        "fields": { "number": { "column": "n" }, "title": { "column": "titre" }, "deadline": { "column": "date" } },
        "verdict": { "column": "verdict", "values": { "fait": "kept", "40 %": "partly-kept" } },
        "evidence": [{ "title": { "column": "preuve" }, "address": { "column": "lien" } }]
    })"_ba);
}

const QString Header = u"n,titre,verdict,date,preuve,lien\n"_s;

} // namespace

void PromiseRowsTest::readsEveryField()
{
    const auto mapping = mappingOf(R"({
        "list": "list", "format": { "language": "fr" },
        "source": { "title": "Programme" }, "row": "ref",
        "fields": {
            "number": { "column": "n" }, "title": { "column": "titre" }, "quote": { "column": "citation" },
            "page": { "column": "page" }, "theme": { "column": "themes", "separator": ";" },
            "institutions": { "constant": ["Ville", "Métropole"] }, "criteria": { "column": "criteres" },
            "deadline": { "column": "echeance", "periods": true }, "verdictSince": { "column": "depuis" },
            "verdictReason": { "column": "motif" }, "summary": { "column": ["resume", "motif"] },
            "body": { "column": "analyse" }, "checkedOn": { "column": "vu" }
        },
        "verdict": { "column": "verdict", "values": { "Fait": "kept" } },
        "evidence": [{ "title": { "column": "preuve" }, "address": { "column": "lien" }, "author": { "column": "motif" },
                       "publisher": { "constant": "La Vigie" }, "date": { "column": "depuis" },
                       "key": { "column": "ref" }, "keyPrefix": "article" }]
    })"_ba);
    const auto table = tableOf(
        u"ref,n,titre,citation,page,themes,criteres,echeance,depuis,motif,resume,analyse,vu,verdict,preuve,lien\n"
        u"R 1,1 234,Un titre,«\u00A0Oui\u00A0»,14-15,Écoles; Ville ;Écoles,\"a\nb\",mai 2024,01/02/2024,Voté,,"
        u"\"# A\r\n\r\nb\",2024-06-01,fait,Délibération,https://example.org/é?a=1\n"_s);
    const auto result = rowsOf(table, mapping);
    QCOMPARE(result.refused.size(), 0);
    ImportedRow expected { .row = 0, .place = 2, .rowKey = u"R 1"_s, .number = 1234 };
    expected.title = u"Un titre"_s;
    expected.quote = u"«\u00A0Oui\u00A0»"_s;
    expected.page = u"14-15"_s;
    expected.themes = QStringList { u"Écoles"_s, u"Ville"_s };
    expected.institutions = QStringList { u"Ville"_s, u"Métropole"_s };
    expected.criteria = QStringList { u"a"_s, u"b"_s };
    expected.deadline = QDate(2024, 5, 31);
    expected.deadlineText = u"mai 2024"_s;
    expected.verdict = u"kept"_s;
    expected.verdictSince = QDate(2024, 2, 1);
    expected.verdictReason = u"Voté"_s;
    expected.summary = u"Voté"_s;
    expected.body = u"# A\n\nb"_s;
    expected.checkedOn = QDate(2024, 6, 1);
    expected.evidence.append({ u"article-r-1"_s, u"Délibération"_s, u"La Vigie"_s, u"Voté"_s, QDate(2024, 2, 1),
                               QUrl(u"https://example.org/é?a=1"_s) });
    QCOMPARE(result.rows.size(), 1);
    QVERIFY(result.rows.first() == expected);
}

void PromiseRowsTest::cleansTexts()
{
    const auto table = tableOf(
        Header + u"\"\n 7 \",\"Fonds\nsouverain\t d’E\u0301cole\u00A0!\",fait,,Loi,\" \thttp://a.example/\n\n\"\n"_s);
    const auto row = rowsOf(table, aMapping()).rows.value(0);
    QCOMPARE(row.rowKey, u"7"_s);
    QCOMPARE(row.title, u"Fonds souverain d’École\u00A0!"_s);
    QCOMPARE(row.evidence.value(0).address, QUrl(u"http://a.example/"_s));
}

void PromiseRowsTest::refusesRowsOneByOne_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("part");
    QTest::newRow("no number") << u",Titre,fait,,,"_s << u"n"_s << u"number is missing"_s;
    QTest::newRow("totals") << u"TOTAL,,18%,,,"_s << u"n"_s << u"“TOTAL” is no number"_s;
    QTest::newRow("half a number") << u"\"1,5\",Titre,fait,,,"_s << u"n"_s << u"“1,5” cannot be"_s;
    QTest::newRow("zero") << u"0,Titre,fait,,,"_s << u"n"_s << u"“0” cannot be"_s;
    QTest::newRow("too large") << u"3000000000,Titre,fait,,,"_s << u"n"_s << u"cannot be"_s;
    QTest::newRow("no title") << u"2, ,fait,,,"_s << u"titre"_s << u"title is missing"_s;
    QTest::newRow("no verdict") << u"2,Titre,,,,"_s << u"verdict"_s << u"verdict is missing"_s;
    QTest::newRow("unknown verdict") << u"2,Titre,Fait / En partie,,,"_s << u"verdict"_s << u"“Fait / En partie”"_s;
    QTest::newRow("bad date") << u"2,Titre,fait,31/02/2024,,"_s << u"date"_s << u"“31/02/2024”"_s;
    QTest::newRow("a month for a day") << u"2,Titre,fait,mai 2024,,"_s << u"date"_s << u"“mai 2024”"_s;
    QTest::newRow("bad address") << u"2,Titre,fait,,P,Senado - Tramitación"_s << u"lien"_s
                                 << u"“Senado - Tramitación”"_s;
    QTest::newRow("address of a script") << u"2,Titre,fait,,P,javascript:alert(1)"_s << u"lien"_s
                                         << u"not a web address"_s;
    QTest::newRow("address with password")
        << u"2,Titre,fait,,P,https://a:b@c.example/"_s << u"lien"_s << u"not a web address"_s;
    QTest::newRow("control character") << u"2,Ti\u0007tre,fait,,,"_s << u"titre"_s << u"control character"_s;
    QTest::newRow("too many cells") << u"2,Titre,fait,,,,extra"_s << QString() << u"“extra”"_s;
}

void PromiseRowsTest::refusesRowsOneByOne()
{
    QFETCH(QString, line);
    QFETCH(QString, column);
    QFETCH(QString, part);
    const auto table = tableOf(Header + u"1,Bon,fait,,,\n"_s + line + u"\n9,Bon aussi,fait,,,\n"_s);
    const auto result = rowsOf(table, aMapping());
    QCOMPARE(result.rows.size(), 2);
    QCOMPARE(result.rows.last().number, 9);
    QCOMPARE(result.refused.size(), 1);
    const auto &fault = result.refused.first();
    QCOMPARE(fault.row, 1);
    QCOMPARE(fault.place, 3);
    QCOMPARE(table.header.value(fault.column), column);
    QVERIFY2(fault.reason.contains(part), qPrintable(fault.reason));
    const auto sentence = sentenceOf(fault, table);
    QVERIFY2(sentence.startsWith(u"Line 3"_s) && sentence.endsWith(fault.reason), qPrintable(sentence));
    QCOMPARE(sentence.contains(u"“%1”: "_s.arg(column)), !column.isEmpty());
}

void PromiseRowsTest::leavesOutWhatTheMappingSays()
{
    auto mapping = aMapping();
    mapping.fields[PromiseField::Deadline].whenWrong = WhenWrong::LeaveOut;
    mapping.evidence.first().address.whenWrong = WhenWrong::LeaveOut;
    const auto table = tableOf(Header + u"1,Titre,fait,bientôt,Preuve,nulle part\n2,Titre,fait,,,nulle part\n"_s);
    const auto result = rowsOf(table, mapping);
    QCOMPARE(result.rows.size(), 2);
    QVERIFY(!result.rows.first().deadline.isValid());
    QCOMPARE(result.rows.first().evidence.value(0).title, u"Preuve"_s);
    QVERIFY(result.rows.first().evidence.value(0).address.isEmpty());
    QVERIFY(result.rows.last().evidence.isEmpty());
    QCOMPARE(result.leftOut.size(), 3);
    QCOMPARE(sentenceOf(result.leftOut.first(), table),
             u"Line 2, column “date”: “bientôt” is no date: write it like 2024-05-15."_s);
}

void PromiseRowsTest::skipsBlankRowsAndThoseOfARule()
{
    auto mapping = aMapping();
    mapping.skip = { { u"n"_s, u"Total"_s }, { u"titre"_s, {} } };
    const auto table = tableOf(Header + u",,,,,\n1,Un,fait,,,\n TOTAL,,18%,,,\n2,,fait,,,\n , ,,,,\n"_s);
    const auto result = rowsOf(table, mapping);
    QCOMPARE(result.rows.size(), 1);
    QCOMPARE(result.blank, 2);
    QCOMPARE(result.skipped, 2);
    QCOMPARE(result.refused.size(), 0);
}

void PromiseRowsTest::refusesRepeatedRows()
{
    auto mapping = aMapping();
    const auto table = tableOf(Header + u"1,Un,fait,,,\n1,Deux,fait,,,\n2,,fait,,,\n2,Trois,fait,,,\n"_s);
    const auto result = rowsOf(table, mapping);
    QCOMPARE(result.rows.size(), 2);
    QCOMPARE(result.rows.last().title, u"Trois"_s); // a refused row takes nothing from a good one
    QCOMPARE(result.refused.size(), 2);
    QVERIFY2(result.refused.first().reason.contains(u"line 2"_s), qPrintable(result.refused.first().reason));

    mapping.row = u"titre"_s;
    const auto byTitle = rowsOf(tableOf(Header + u"1,Un,fait,,,\n2,Un,fait,,,\n1,Deux,fait,,,\n"_s), mapping);
    QCOMPARE(byTitle.rows.size(), 1);
    QCOMPARE(byTitle.refused.first().column, 1);
    QCOMPARE(byTitle.refused.last().column, 0);
}

void PromiseRowsTest::comparesVerdictsAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("verdict");
    for (const auto &cell : { u"fait"_s, u" Fait "_s, u"FAIT"_s })
        QTest::newRow(qPrintable(cell)) << cell << u"kept"_s;
    for (const auto &cell : { u"40 %"_s, u"40%"_s, u"40\u202F%"_s, u"40,0 %"_s, u"0,4"_s })
        QTest::newRow(qPrintable(cell)) << cell << u"partly-kept"_s;
    for (const auto &cell : { u"40"_s, u"41%"_s, u"faite"_s })
        QTest::newRow(qPrintable(cell)) << cell << QString();
}

void PromiseRowsTest::comparesVerdictsAsPeopleWriteThem()
{
    QFETCH(QString, cell);
    QFETCH(QString, verdict);
    const auto result = rowsOf(tableOf(Header + u"1,Un,\""_s + cell + u"\",,,\n"_s), aMapping());
    QCOMPARE(result.rows.isEmpty() ? QString() : result.rows.first().verdict, verdict);
}

void PromiseRowsTest::needsEveryColumnOnce_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("part");
    QTest::newRow("missing") << u"n,titre,date,preuve,lien\n"_s << u"no column “verdict”"_s;
    QTest::newRow("other case") << u"N,titre,verdict,date,preuve,lien\n"_s << u"no column “n”"_s;
    QTest::newRow("twice") << u"n,titre,verdict,date,preuve,lien,titre\n"_s << u"several columns “titre”"_s;
}

void PromiseRowsTest::needsEveryColumnOnce()
{
    QFETCH(QString, header);
    QFETCH(QString, part);
    const auto rows = readPromiseRows(tableOf(header + u"1,Un,fait,,,,\n"_s), aMapping());
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, Error::Kind::BadInput);
    QVERIFY2(rows.error().message.contains(part), qPrintable(rows.error().message));
}

namespace
{

const QString Lists = sharedDataFolder() + QStringLiteral("/del-dicho-al-hecho/");

Result<PromiseRows> realRows(const QString &file, const QString &mapping)
{
    const auto bytes = readWholeFile(Lists + file, 10'000'000);
    if (!bytes)
        return bytes.error();
    const auto map = readWholeFile(QString(sourceFolder() + QStringLiteral("/tests/data/") + mapping), 1'000'000);
    if (!map)
        return map.error();
    const auto columns = ColumnMapping::parse(*map);
    if (!columns)
        return columns.error();
    const auto table = readTable(*bytes, columns->format);
    if (!table)
        return table.error();
    return readPromiseRows(*table, *columns);
}

} // namespace

void PromiseRowsTest::readsTheRealLists_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<int>("promises");
    QTest::addColumn<int>("refused");
    QTest::addColumn<int>("blank");
    QTest::addColumn<int>("skipped");
    const auto boric = u"del-dicho-al-hecho-boric.json"_s;
    const auto pinera = u"del-dicho-al-hecho-pinera.json"_s;
    for (const auto &year : { u"2022"_s, u"2023"_s, u"2024"_s }) // the refused row is the line of totals
        QTest::newRow(qPrintable(year)) << u"Boric-2022-2026_Programa-%1.csv"_s.arg(year) << boric << 216 << 1 << 1
                                        << 0;
    for (const auto &year : { u"2018"_s, u"2019"_s, u"2021"_s })
        QTest::newRow(qPrintable(year)) << u"Pinera-2018-2022_Programa-%1.csv"_s.arg(year) << pinera << 256 << 0 << 0
                                        << 0;
    QTest::newRow("2020") << u"Pinera-2018-2022_Programa-2020.csv"_s << pinera << 256 << 6 << 18 << 1;
}

void PromiseRowsTest::readsTheRealLists()
{
    if (!QFileInfo::exists(Lists))
        QSKIP("The lists of del Dicho al Hecho are not beside the sources.");
    QFETCH(QString, file);
    QFETCH(QString, mapping);
    const auto rows = realRows(file, mapping);
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().message));
    QTEST(int(rows->rows.size()), "promises");
    QTEST(int(rows->refused.size()), "refused");
    QTEST(int(rows->blank), "blank");
    QTEST(int(rows->skipped), "skipped");
}

void PromiseRowsTest::tellsTheSamePromiseFromYearToYear()
{
    if (!QFileInfo::exists(Lists))
        QSKIP("The lists of del Dicho al Hecho are not beside the sources.");
    QStringList verdicts;
    QStringList titles;
    for (const auto &year : { u"2022"_s, u"2023"_s, u"2024"_s }) {
        const auto rows = realRows(u"Boric-2022-2026_Programa-%1.csv"_s.arg(year), u"del-dicho-al-hecho-boric.json"_s);
        QVERIFY(rows);
        for (const auto &row : rows->rows) {
            if (row.rowKey == u"51"_s)
                verdicts.append(row.verdict);
            if (row.rowKey == u"1"_s)
                titles.append(row.title);
        }
    }
    QCOMPARE(verdicts.size(), 3);
    QCOMPARE(QSet<QString>(verdicts.begin(), verdicts.end()).size(), 3);
    // In 2024 the title has a line break, which is no change of the promise.
    QCOMPARE(titles, QStringList(3, titles.value(0)));
}

QTEST_GUILESS_MAIN(PromiseRowsTest)
#include "promise_rows_test.moc"
