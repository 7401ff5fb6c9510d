// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recovery_journal.h"

#include "core/base/recovery_frames.h"
#include "tests/support/builders.h"
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Texts that outlive the program, whatever becomes of the workspace.
class RecoveryJournalTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    FixedClock m_clock = aFixedClock();

    QString folder() const { return m_dir->pathOf(u"recovery"_s); }
    static RecoveryItem item()
    {
        return { .entity = entityOf(promiseId(12)), .title = u"12. Ouvrir trois centres"_s, .workspace = u"w"_s };
    }
    void pass(int milliseconds) { m_clock.set(m_clock.now().addMSecs(milliseconds)); }
    QList<RecoverableText> found() const { return must(recoverableTexts(folder())); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_clock = aFixedClock();
    }

    void aTextIsDueTwoSecondsAfterTheLastKeyAndEveryFive()
    {
        RecoveryJournal journal(folder(), m_clock);
        journal.begin(item());
        QVERIFY(!journal.dueIn());
        must(journal.note("a", 1));
        QCOMPARE(journal.dueIn(), std::optional(2000));
        for (int i = 0; i < 4; ++i) {
            pass(1000);
            must(journal.note("a" + QByteArray::number(i), 1));
        }
        QVERIFY(found().isEmpty());
        pass(1000);
        must(journal.note("last", 1));
        QCOMPARE(found().size(), 1);
        QCOMPARE(found().first().content, QByteArray("last"));
        QVERIFY(journal.isWritten());
    }

    void theNewestTextIsFoundWithItsItem()
    {
        {
            RecoveryJournal journal(folder(), m_clock);
            journal.begin(item());
            must(journal.note("un", 1));
            must(journal.writeNow());
            pass(10'000);
            must(journal.note("un deux", 2));
            must(journal.writeNow());
            QVERIFY(found().first().isInUse);
        }
        const auto texts = found();
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts.first().content, QByteArray("un deux"));
        QCOMPARE(texts.first().words, 2);
        QCOMPARE(texts.first().at, m_clock.now());
        QVERIFY(texts.first().item == item());
        QVERIFY(!texts.first().isInUse);
        QCOMPARE(QFile::permissions(texts.first().file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void cutAnywhereAWholeTextIsLeft()
    {
        QString path;
        {
            RecoveryJournal journal(folder(), m_clock);
            journal.begin(item());
            for (const auto *text : { "premier", "premier deuxième", "premier deuxième troisième" }) {
                must(journal.note(text, 1));
                must(journal.writeNow());
            }
            path = found().first().file;
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        qsizetype last = 0;
        for (qsizetype size = 0; size <= whole.size(); ++size) {
            const auto text = RecoveryFrames::read(whole.left(size));
            const auto length = text ? text->content.size() : 0;
            QVERIFY2(length >= last, "a longer journal gave an older text");
            last = length;
        }
        QCOMPARE(last, QByteArray("premier deuxième troisième").size());
    }

    void aFlippedBitIsNoticed()
    {
        const QByteArray whole = RecoveryFrames::mark() + RecoveryFrames::itemFrame(item())
            + RecoveryFrames::textFrame(m_clock.now(), 1, "bon")
            + RecoveryFrames::textFrame(m_clock.now(), 1, "mauvais");
        auto broken = whole;
        broken[broken.size() - 2] = static_cast<char>(broken[broken.size() - 2] ^ 4);
        const auto text = RecoveryFrames::read(broken);
        QVERIFY(text);
        QCOMPARE(text->content, QByteArray("bon"));
        QCOMPARE(RecoveryFrames::crc32("123456789"), 0xCBF43926U); // the check value of CRC-32
    }

    void savedTextsLeaveNothingAndDiscardedOnesStayThirtyDays()
    {
        RecoveryJournal journal(folder(), m_clock);
        journal.begin(item());
        must(journal.note("un", 1));
        must(journal.writeNow());
        must(journal.saved(revisionNamed(u"r"_s)));
        QVERIFY(found().isEmpty());
        must(journal.note("deux", 1));
        must(journal.close());
        QVERIFY(found().isEmpty());
        const QDir discarded(folder() + u"/discarded"_s);
        QCOMPARE(discarded.entryList(QDir::Files).size(), 1);
        m_clock.set(m_clock.now().addDays(30));
        must(removeOldDiscarded(folder(), m_clock));
        QCOMPARE(discarded.entryList(QDir::Files).size(), 1);
        m_clock.set(m_clock.now().addDays(1));
        must(removeOldDiscarded(folder(), m_clock));
        QCOMPARE(discarded.entryList(QDir::Files).size(), 0);
    }

    void aLongDayStaysSmall()
    {
        RecoveryJournal journal(folder(), m_clock);
        journal.begin(item());
        QByteArray text(20'000, 'x');
        for (int i = 0; i < 200; ++i) {
            text.append('y');
            must(journal.note(text, 1));
            must(journal.writeNow());
        }
        QVERIFY(QFileInfo(found().first().file).size() < (1 << 20) + 6 * text.size());
        QCOMPARE(found().first().content, text);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::RecoveryJournalTest)
#include "recovery_journal_test.moc"
