// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_verification.h"
#include "core/workflow/site_export.h"
#include "tests/support/newsroom.h"
#include "tests/support/small_documents.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QDirIterator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Kept copies on the site: those that readers may have, as they were kept, and nothing of the others.
class PublicCopiesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    const QString m_key = u"courrier-2024"_s;

    QMap<QString, QByteArray> exported(const QString &name)
    {
        Progress progress;
        must(exportSite({ .workspacePath = m_newsroom->path(),
                          .folder = m_dir->pathOf(name),
                          .baseAddress = QUrl(u"https://vigie.example/"_s),
                          .asOf = QDateTime(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC) },
                        testInstallation(), progress));
        QMap<QString, QByteArray> files;
        for (QDirIterator it(m_dir->pathOf(name), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();) {
            const auto path = QDir(m_dir->pathOf(name)).relativeFilePath(it.next());
            files.insert(path, m_dir->bytesOf(name + u'/' + path));
        }
        return files;
    }
    static QStringList copiesIn(const QMap<QString, QByteArray> &files)
    {
        return files.keys().filter(QRegularExpression(u"^copies/"_s));
    }
    static bool isAnywhere(const QMap<QString, QByteArray> &files, const QByteArray &word)
    {
        return std::any_of(files.keyValueBegin(), files.keyValueEnd(), [&](const auto &file) {
            return file.first.toUtf8().contains(word) || file.second.contains(word);
        });
    }

    /// A copy of a file, as the desk keeps it.
    Capture copyOf(const QString &name, const QByteArray &bytes, bool isPublic)
    {
        EditingDesk editing(m_newsroom->session());
        auto capture
            = must(EvidenceDesk(m_newsroom->session(), editing).keep(must(readDocument(m_dir->fileWith(name, bytes)))));
        capture.isPublic = isPublic;
        capture.note = u"zqcanarynote"_s;
        return capture;
    }
    void publishWith(const QList<Capture> &captures)
    {
        EditingDesk editing(m_newsroom->session());
        EvidenceDesk desk(m_newsroom->session(), editing);
        const auto piece = must(desk.find(promiseId(1), m_key));
        (void)must(desk.save(piece, with(piece.value, [&](Evidence &e) { e.captures = captures; }), {}));
        m_newsroom->publishPromise(1);
    }

private Q_SLOTS:
    void init()
    {
        m_newsroom.reset();
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        const auto id = idNamed<EvidenceId>(m_key);
        (void)must(EditingDesk(m_newsroom->session())
                       .save({ .promise = promiseId(1),
                               .base = {},
                               .value = aPromise(
                                   { .body = u"Vu [@courrier-2024]."_s, .evidence = { { id, revisionNamed(m_key) } } }),
                               .evidence = { { id, {}, anEvidence(m_key) } } }));
    }

    void aPageGoesOutAsTextByteForByte()
    {
        const auto page = smallPage(u"Travaux"_s, { u"Un.<script>alert(1)</script>"_s });
        const auto capture = copyOf(u"zqcanaryname.html"_s, page, true);
        publishWith({ capture });
        const auto files = exported(u"site"_s);
        const auto copies = copiesIn(files);
        QCOMPARE(copies.size(), 1);
        QVERIFY(copies.first().endsWith(u".txt"_s));
        QCOMPARE(files[copies.first()], page);
        QVERIFY(isAnywhere(files, capture.blob.toString().toLatin1()));
        QVERIFY(isAnywhere(files, copies.first().toUtf8()));
        // What the newsroom calls it and says of it stays there.
        QVERIFY(!isAnywhere(files, "zqcanary"));
    }

    void nothingOfAConfidentialCopyGoesOut()
    {
        const auto secret = copyOf(u"zqcanarysecret.txt"_s, "zqcanarywords of a source", false);
        publishWith({ secret });
        auto files = exported(u"before"_s);
        QCOMPARE(copiesIn(files), QStringList());
        for (const auto &word : { QByteArray("zqcanary"), secret.blob.toString().first(12).toLatin1() })
            QVERIFY(!isAnywhere(files, word));
        // The control: released, its words and its hash are found by the same search.
        publishWith({ with(secret, [](Capture &c) { c.isPublic = true; }) });
        files = exported(u"after"_s);
        QVERIFY(isAnywhere(files, "zqcanarywords"));
        QVERIFY(isAnywhere(files, secret.blob.toString().first(12).toLatin1()));
    }

    void aPictureGoesOutWithoutWhatStandsBesideItsPixels()
    {
        publishWith({ copyOf(u"photo.png"_s, smallPng("zqcanarycamera"), true) });
        const auto files = exported(u"site"_s);
        QCOMPARE(copiesIn(files).size(), 1);
        QVERIFY(files[copiesIn(files).first()].startsWith("\x89PNG"));
        QVERIFY(!isAnywhere(files, "zqcanarycamera"));
    }

    void theSiteProvesItsCopiesAndLeavesThemUntouched()
    {
        const auto capture = copyOf(u"rapport.pdf"_s, smallPdf({ u"The works began in May."_s }), true);
        publishWith({ capture });
        const auto path = m_dir->pathOf(u"site/"_s + copiesIn(exported(u"site"_s)).first());
        QVERIFY(path.endsWith(u".pdf"_s));
        const auto written = QFileInfo(path).lastModified();
        exported(u"site"_s);
        QCOMPARE(QFileInfo(path).lastModified(), written);
        Progress progress;
        QVERIFY(must(verifySite(m_dir->pathOf(u"site"_s), {}, progress)).findings.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
        file.close();
        QVERIFY(!must(verifySite(m_dir->pathOf(u"site"_s), {}, progress)).findings.isEmpty());
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::PublicCopiesTest)
#include "public_copies_test.moc"
