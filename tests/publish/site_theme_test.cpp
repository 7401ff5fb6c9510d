// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_export.h"
#include "tests/publish/fictional_site.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QDir>
#include <QtCore/QMutex>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class SiteThemeTest : public QObject
{
    Q_OBJECT

private:
    TemporaryWorkspaceDir m_dir;

    Result<SiteReport> exported(const QString &theme, const QString &name)
    {
        auto read = readSiteTheme(m_dir.pathOf(theme));
        if (!read)
            return read.error();
        auto fictional = aFictionalSite();
        fictional.site.theme = *std::move(read);
        fictional.site.accent = { u"#005a4a"_s, {} };
        Progress progress;
        return exportSite(fictional.site, fictional.reader(), m_dir.pathOf(name), progress);
    }

    void write(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_dir.pathOf(path)).absolutePath()));
        m_dir.fileWith(path, bytes);
    }

private Q_SLOTS:
    void replacesTemplateStyleAndLogo()
    {
        write(u"look/templates/end.html"_s, "</main><footer><p>Le pied de La Guette</p></footer></body></html>\n");
        write(u"look/theme.css"_s, ".own{color:inherit}\n");
        write(u"look/logo.svg"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        const auto report = exported(u"look"_s, u"site"_s);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
        const auto home = m_dir.bytesOf(u"site/index.html"_s);
        QVERIFY(home.contains("Le pied de La Guette"));
        QVERIFY(home.contains("theme/logo.svg"));
        QVERIFY(m_dir.bytesOf(u"site/style.css"_s).contains("--accent:#005a4a;--on-accent:#ffffff"));
        QVERIFY(m_dir.bytesOf(u"site/style.css"_s).endsWith(".own{color:inherit}\n"));
        QVERIFY(!m_dir.bytesOf(u"site/theme/logo.svg"_s).isEmpty());
    }

    void picturesHaveTheColourOfThePaper()
    {
        auto fictional = aFictionalSite();
        fictional.site.accent = { u"#005a4a"_s, u"#9ad9c8"_s };
        fictional.site.hasCards = true;
        QMutex mutex; // cards are drawn on several threads
        QStringList accents;
        const auto draw = [&](const SocialCard &card) -> QByteArray {
            const QMutexLocker lock(&mutex);
            accents.append(card.accent);
            return "a picture";
        };
        Progress progress;
        QVERIFY(exportSite(fictional.site, fictional.reader(), m_dir.pathOf(u"cards"_s), progress, {}, draw));
        QCOMPARE(accents, QStringList(fictional.site.promises.size(), u"#005a4a"_s));
    }

    void aTemplateWithAnUnknownWordIsRefusedByName()
    {
        write(u"bad/templates/end.html"_s, "[[no-such-word]]");
        const auto refused = exported(u"bad"_s, u"bad-site"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"page-"_s) || refused.error().message.contains(u"end"_s),
                 qPrintable(refused.error().message));
        QVERIFY(!QDir(m_dir.pathOf(u"bad-site"_s)).exists());
    }

    void whatASiteMayNotHoldIsRefused()
    {
        write(u"script/evil.js"_s, "alert(1)");
        QVERIFY(!readSiteTheme(m_dir.pathOf(u"script"_s)));
        QVERIFY(!readSiteTheme(m_dir.pathOf(u"nowhere"_s)));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::SiteThemeTest)
#include "site_theme_test.moc"
