// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

/// `diff` and `blame` as a script calls them, on the example newsroom.
class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_line.run({ u"new"_s, m_line.workspace(), u"--sample"_s }).exitCode, 0); }

    void differencesAreFound()
    {
        const auto revisions = m_line.run({ u"log"_s, m_line.workspace(), u"31"_s, u"--json"_s }).json().array();
        QStringList ids;
        for (const auto &entry : revisions) {
            if (const auto object = entry.toObject(); object.contains(u"reason"_s))
                ids.append(object.value(u"revision"_s).toString());
        }
        QVERIFY(ids.size() > 1);
        const auto outcome
            = m_line.run({ u"diff"_s, m_line.workspace(), u"31"_s, ids.first(), ids.last(), u"--format"_s, u"json"_s });
        QCOMPARE(outcome.exitCode, 1);
        const auto json = outcome.json().object();
        QVERIFY(!json.value(u"summary"_s).toString().isEmpty());
        const auto fields = json.value(u"fields"_s).toArray();
        QVERIFY(!fields.isEmpty());
        QVERIFY(fields.first().toObject().contains(u"label"_s));
    }

    void namesOfVersions()
    {
        const auto diff = [&](const QStringList &names) {
            return m_line.run(QStringList { u"diff"_s, m_line.workspace(), u"31"_s } + names);
        };
        QCOMPARE(diff({ u"newest"_s, u"newest"_s }).exitCode, 0);
        QVERIFY(diff({ u"previous"_s, u"published"_s }).exitCode <= 1);
        QCOMPARE(diff({ u"published"_s, u"draft"_s }).exitCode, 3);
        QCOMPARE(diff({ u"published"_s, u"draft"_s, u"--as"_s, u"Nobody"_s }).exitCode, 3);
        QCOMPARE(diff({ u"never"_s }).exitCode, 3);
        QCOMPARE(diff({ u"--format"_s, u"pdf"_s }).exitCode, 2);
    }

    void thePageStandsAlone()
    {
        const auto page = QString::fromUtf8(
            m_line.run({ u"diff"_s, m_line.workspace(), u"31"_s, u"previous"_s, u"newest"_s, u"--format"_s, u"html"_s })
                .out);
        QVERIFY(page.startsWith(u"<!DOCTYPE html>"_s));
        QVERIFY(!page.contains(u"<script"_s));
        QVERIFY(!page.contains(u"<link"_s));
    }

    void everySentenceHasAnAuthor()
    {
        const auto outcome = m_line.run({ u"blame"_s, m_line.workspace(), u"31"_s, u"--json"_s });
        QCOMPARE(outcome.exitCode, 0);
        const auto sentences = outcome.json().array();
        QVERIFY(sentences.size() > 5);
        for (const auto &sentence : sentences)
            QVERIFY(!sentence.toObject().value(u"author"_s).toString().isEmpty());
    }

private:
    CommandLine m_line;
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::CompareTest)
#include "compare_test.moc"
