// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_folder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tenue
{

class PrivateFolderTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString parent() const { return m_dir.filePath(u"opened"_s); }
    static QString copyIn(PrivateFolder &folder)
    {
        const QString path = *folder.path() + u"/a copy.pdf"_s;
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("%PDF") == 4 ? path : QString();
    }
    /// What a program leaves that is killed while a copy is open.
    QString leftByAnother()
    {
        const auto child = ::fork();
        if (child == 0) {
            PrivateFolder folder(parent());
            ::_exit(copyIn(folder).isEmpty() ? 1 : 0);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        const auto left = QDir(parent()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return status == 0 && left.size() == 1 ? QString(parent() + u'/' + left.first()) : QString();
    }

private Q_SLOTS:
    void init() { QDir(parent()).removeRecursively(); }

    void nothingIsThereUntilItIsNeeded()
    {
        const PrivateFolder folder(parent());
        QVERIFY(!QDir(parent()).exists());
    }

    void onlyItsUserReadsItAndItGoes()
    {
        QString copy;
        {
            PrivateFolder folder(parent());
            copy = copyIn(folder);
            QVERIFY(QFile::exists(copy));
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                | QFile::WriteOther | QFile::ExeOther;
            QCOMPARE(QFile::permissions(parent()) & others, QFile::Permissions());
            QCOMPARE(QFile::permissions(*folder.path()) & others, QFile::Permissions());
            QCOMPARE(*folder.path(), *folder.path());
        }
        QVERIFY(!QFile::exists(copy));
        QVERIFY(QDir(parent()).isEmpty());
    }

    void whatAKilledProgramLeftGoesWithTheNext()
    {
        const auto left = leftByAnother();
        QVERIFY(!left.isEmpty());
        QVERIFY(QFile::exists(left + u"/a copy.pdf"_s)); // or this would prove nothing
        const PrivateFolder next(parent());
        QVERIFY(!QDir(left).exists());
    }

    void whatIsInUseStays()
    {
        PrivateFolder first(parent());
        const auto copy = copyIn(first);
        PrivateFolder second(parent());
        QVERIFY(second.path());
        QVERIFY(*second.path() != *first.path());
        QVERIFY(QFile::exists(copy));
    }

    void oneThatCannotBeMadeIsAnError()
    {
        QFile file(parent());
        QVERIFY(file.open(QIODevice::WriteOnly));
        PrivateFolder folder(parent());
        QVERIFY(!folder.path());
        file.remove();
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::PrivateFolderTest)
#include "private_folder_test.moc"
