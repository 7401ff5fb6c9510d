// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/site_settings.h"

#include "tests/support/refusal.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class SiteSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsFollowTheirRules()
    {
        const auto good = someSiteSettings();
        QVERIFY(good.check());
        QVERIFY(with(good, [](SiteSettings &s) { s.baseAddress.clear(); }).check());
        QVERIFY(refusalAfter(good, [](SiteSettings &s) { s.title = u" "_s; }).contains(u"title"_s));
        QVERIFY(refusalAfter(good, [](SiteSettings &s) { s.baseAddress = QUrl(u"ftp://x"_s); }).contains(u"ftp://x"_s));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::SiteSettingsTest)
#include "site_settings_test.moc"
