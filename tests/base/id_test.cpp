// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QtTest/QtTest>

#include <type_traits>

namespace tenue
{

using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<PromiseId, EvidenceId>, "ids of different things must not mix");
static_assert(!std::is_convertible_v<QUuid, PromiseId>, "a bare UUID is no id of anything");

class IdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenInLowerCaseWithoutBracesAndReadBack()
    {
        const auto id = PromiseId::create();
        QCOMPARE(id.toString().size(), 36);
        QCOMPARE(id.toString(), id.toString().toLower());
        QCOMPARE(PromiseId::parse(id.toString()), id);
        QCOMPARE(PromiseId::parse(id.toString().toUpper()), id);
        QCOMPARE(entityOf(id).toString(), id.toString());
    }

    void freshIdsAreUnlikeEachOther() { QVERIFY(PromiseId::create() != PromiseId::create()); }

    void whatIsNoUuidIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        const auto uuid = u"6f1c2a34-0000-4000-8000-0123456789ab"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << u"promise"_s;
        QTest::newRow("null") << u"00000000-0000-0000-0000-000000000000"_s;
        QTest::newRow("cut short") << uuid.chopped(1);
        QTest::newRow("more behind") << QString(uuid + u"ab"_s);
        QTest::newRow("braces") << QString(u'{' + uuid + u'}');
        QTest::newRow("no hyphens") << QString(uuid).remove(u'-');
        QTest::newRow("wrong letter") << QString(uuid).replace(u'f', u'g');
    }
    void whatIsNoUuidIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!PromiseId::parse(text));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::IdTest)
#include "id_test.moc"
