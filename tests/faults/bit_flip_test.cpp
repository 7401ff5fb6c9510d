// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"
#include "core/store/verification.h"
#include "tests/support/newsroom.h"
#include "tests/support/raw_sqlite.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// A disk that turns single bits anywhere in the file: verification finds it, or nothing that people wrote and no
/// list reads otherwise.
///
/// TENUE_FLIPS=20000 makes them as many.
class BitFlipTest : public QObject
{
    Q_OBJECT

private:
    enum class Fate { Found, ReadsTheSame, ReadsOtherwise };

    TemporaryWorkspaceDir m_dir;
    QByteArray m_whole;
    QByteArrayList m_read;

    QString withBit(qsizetype bit) const
    {
        auto bytes = m_whole;
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
        return m_dir.fileWith(u"flipped.tenue"_s, bytes);
    }

    /// All that people wrote, and what lists show; nothing if the file refuses to be read.
    static std::optional<QByteArrayList> readAll(const QString &path)
    {
        const auto workspace = Workspace::open(path, Workspace::Access::ReadOnly, testInstallation());
        if (!workspace)
            return std::nullopt;
        QByteArrayList all;
        QList<RevisionId> ids;
        Statement rows((*workspace)->database(), u"SELECT hash FROM revision ORDER BY id"_s);
        if (!rows.each([&] { ids.append(rows.revision(0).value_or(RevisionId(ContentHash::of({})))); }))
            return std::nullopt;
        for (const auto &id : ids) {
            const auto revision = (*workspace)->revisions().revision(id);
            const auto content = (*workspace)->revisions().content(id);
            if (!revision || !content)
                return std::nullopt;
            all.append(headerForm(revision->header()) + content->bytes());
        }
        const auto list = (*workspace)->promises().rows();
        if (!list)
            return std::nullopt;
        for (const auto &row : *list)
            all.append(u"%1|%2|%3|%4|%5"_s.arg(row.number)
                           .arg(row.title, row.verdict, nameOf(row.state), row.head.toString())
                           .toUtf8());
        return all;
    }

    Fate fateOf(qsizetype bit) const
    {
        const auto path = withBit(bit);
        Progress progress;
        const auto report = verifyWorkspace(path, progress);
        if (!report || !report->isClean())
            return Fate::Found;
        const auto read = readAll(path);
        return !read || *read == m_read ? Fate::ReadsTheSame : Fate::ReadsOtherwise;
    }

private Q_SLOTS:
    void initTestCase()
    {
        {
            Newsroom newsroom(m_dir.workspacePath());
            fill(newsroom);
        }
        m_whole = m_dir.bytesOf(u"newsroom.tenue"_s);
        m_read = readAll(m_dir.workspacePath()).value_or(QByteArrayList());
        QVERIFY(m_whole.size() > 100'000);
        QVERIFY(m_read.size() > 20);
    }

    // The control: this reading tells one bit of a list apart, and SQLite's own check does not.
    void readingTellsABitApart()
    {
        const auto path = m_dir.fileWith(u"listed.tenue"_s, m_whole);
        {
            RawSqlite raw(path);
            raw.dropTriggers();
            raw.run("UPDATE promise SET title = title || '!' WHERE number = 1");
            raw.restoreTriggers();
            QCOMPARE(raw.ask("PRAGMA integrity_check"), QByteArray("ok"));
        }
        const auto read = readAll(path);
        QVERIFY(read);
        QVERIFY(*read != m_read);
        Progress progress;
        QVERIFY(!must(verifyWorkspace(path, progress)).isClean());
    }

    void noBitChangesSilentlyWhatPeopleWrote()
    {
        bool isNumber = false;
        const int wanted = qEnvironmentVariableIntValue("TENUE_FLIPS", &isNumber);
        const int flips = isNumber ? wanted : 60;
        QRandomGenerator random(17);
        int found = 0;
        for (int i = 0; i < flips; ++i) {
            const auto bit = static_cast<qsizetype>(random.bounded(static_cast<quint64>(m_whole.size()) * 8));
            const auto fate = fateOf(bit);
            QVERIFY2(fate != Fate::ReadsOtherwise, qPrintable(u"bit %1"_s.arg(bit)));
            found += fate == Fate::Found ? 1 : 0;
        }
        qInfo("%d of %d flips found, the others in places that hold nothing sealed", found, flips);
        QVERIFY(flips < 500 || found > 0); // one in seven: how many of a few is chance
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::BitFlipTest)
#include "bit_flip_test.moc"
