// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/site_export.h"
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QDirIterator>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// A word that stands for what must not leave; each private field has its own.
QString canary(const QString &field)
{
    return u"zqcanary"_s + field;
}

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

QStringList filesWith(const QMap<QString, QByteArray> &files, const QByteArray &word)
{
    QStringList found;
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (it->toLower().contains(word) || it.key().contains(QString::fromLatin1(word)))
            found.append(it.key());
    }
    return found;
}

} // namespace

/// Marker words in everything that is private; what is exported holds none of them.
class CanaryTest : public QObject
{
    Q_OBJECT

private:
    TemporaryWorkspaceDir m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    QDateTime m_asOf { QDate(2026, 6, 1), QTime(8, 0), Qt::UTC };

    QMap<QString, QByteArray> exported(const QString &name)
    {
        const auto folder = m_dir.pathOf(name);
        Progress progress;
        must(exportSite({ .workspacePath = m_newsroom->path(),
                          .folder = folder,
                          .baseAddress = QUrl(u"https://vigie.example/"_s),
                          .asOf = m_asOf },
                        testInstallation(), progress));
        return filesIn(folder);
    }

    void addPrivateRows()
    {
        NewsroomDesk keeper(m_newsroom->editorsSession());
        Staff staff { .name = canary(u"staffname"_s), .initials = u"ZQ"_s, .email = canary(u"mail@x.example"_s) };
        staff.mayBeNamed = true; // but they wrote nothing
        must(keeper.save(EntityId::create(), {}, staff));
        Theme theme { canary(u"theme"_s), u"zqcanarytheme"_s, canary(u"themetext"_s), 9 };
        must(keeper.save(EntityId::create(), {}, theme));
        auto document = aSourceDocument();
        document.title = canary(u"document"_s);
        must(keeper.save(EntityId::create(), {}, document));

        NewsDesk news(m_newsroom->editorsSession());
        NewsItem item { .title = canary(u"draftnews"_s), .date = QDate(2026, 1, 2), .promises = { promiseId(1) } };
        item.note = canary(u"newsnote"_s);
        must(news.save(EntityId::create(), {}, item));
        item.title = canary(u"embargoednews"_s);
        item.isOnline = true;
        item.embargo = m_asOf.addSecs(1);
        must(news.save(EntityId::create(), {}, item));
        Appeal appeal { .title = canary(u"draftappeal"_s),
                        .endsOn = QDate(2026, 12, 31),
                        .link = QUrl(u"https://x.example"_s) };
        appeal.note = canary(u"appealnote"_s);
        must(news.save(EntityId::create(), {}, appeal));
        appeal.title = canary(u"pastappeal"_s);
        appeal.isOnline = true;
        appeal.endsOn = QDate(2026, 5, 31);
        must(news.save(EntityId::create(), {}, appeal));
        ReplyRequest request { .promises = { promiseId(1) },
                               .to = canary(u"draftreply"_s),
                               .askedOn = QDate(2026, 1, 2) };
        request.note = canary(u"replynote"_s);
        must(news.save(EntityId::create(), {}, request));

        // An edit of what is online, a promise that never was, and a published one under an embargo.
        m_newsroom->savePromise(1, canary(u"draftbody"_s));
        m_newsroom->savePromise(8, canary(u"unpublishedbody"_s));
        m_newsroom->savePromise(9, canary(u"embargoedbody"_s));
        EditingDesk editing(m_newsroom->session());
        auto ninth = must(editing.open(promiseId(9)));
        ninth.value.embargo = m_asOf.addDays(1);
        must(editing.save({ .promise = promiseId(9), .base = ninth.revision, .value = ninth.value }));
        m_newsroom->publishPromise(9);
    }

    void renameJournalist(bool mayBeNamed)
    {
        auto staff = must(m_newsroom->workspace().entities().find<Staff>(entityOf(m_newsroom->journalist())));
        staff->value.name = canary(u"author"_s);
        staff->value.email = canary(u"authormail@y.example"_s);
        staff->value.mayBeNamed = mayBeNamed;
        must(NewsroomDesk(m_newsroom->editorsSession()).save(staff->entity, staff->revision, staff->value));
    }

    void wantBylines()
    {
        NewsroomDesk keeper(m_newsroom->editorsSession());
        auto settings = must(keeper.siteSettings());
        settings.value.hasBylines = true;
        must(keeper.save(settings.entity, settings.revision, settings.value));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_newsroom = std::make_unique<Newsroom>(m_dir.workspacePath());
        m_newsroom->savePromise(1, u"Ce qui est public."_s);
        m_newsroom->publishPromise(1);
    }

    void privateRowsChangeNoByte()
    {
        const auto before = exported(u"before"_s);
        QVERIFY(before.size() > 10);
        addPrivateRows();
        const auto after = exported(u"after"_s);
        QCOMPARE(after.keys(), before.keys());
        for (auto it = before.begin(); it != before.end(); ++it)
            QVERIFY2(after.value(it.key()) == *it, qPrintable(it.key()));
        QCOMPARE(filesWith(after, "zqcanary"), QStringList());
        QCOMPARE(filesWith(after, "mail@x"), QStringList());
    }

    void anAuthorIsNamedOnlyWhereBothWantIt()
    {
        const auto namesWhoWrote = [this](const QString &folder) {
            const auto files = exported(folder);
            return filesWith(files, "zqcanaryauthor") + filesWith(files, "mail@y");
        };
        renameJournalist(false);
        QCOMPARE(namesWhoWrote(u"neither"_s), QStringList());
        renameJournalist(true);
        QCOMPARE(namesWhoWrote(u"person"_s), QStringList());
        wantBylines();
        const auto found = namesWhoWrote(u"both"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(u"promesses/"_s) && found.first().endsWith(u".html"_s),
                 qPrintable(found.first()));
        renameJournalist(false);
        QCOMPARE(namesWhoWrote(u"newsroom"_s), QStringList());
    }

    void theSearchFindsAPlantedOne()
    {
        m_newsroom->savePromise(1, canary(u"planted"_s));
        m_newsroom->publishPromise(1);
        QVERIFY(!filesWith(exported(u"planted"_s), "zqcanaryplanted").isEmpty());
    }

    void whatWasUnderEmbargoComesWhenItIsOver()
    {
        m_asOf = m_asOf.addDays(2);
        const auto files = exported(u"later"_s);
        QVERIFY(!filesWith(files, "zqcanaryembargoedbody").isEmpty());
        QVERIFY(!filesWith(files, "zqcanaryembargoednews").isEmpty());
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::CanaryTest)
#include "canary_test.moc"
