// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/named_values.h"

#include "core/domain/decision.h"
#include "core/domain/entity_kind.h"
#include "core/domain/promise.h"
#include "core/domain/site_settings.h"
#include "core/domain/staff.h"
#include "core/domain/verdict_scale.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

// Every value from the first to `last` has a name, and the name leads back to it.
template <typename Enum, typename Find>
QStringList namesUpTo(Enum last, Find find)
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        names.append(find(nameOf(value)) == value ? nameOf(value) : u"lost: "_s + nameOf(value));
    }
    return names;
}

} // namespace

// The names are in hashes, tables, JSON and addresses for ever: this test is their second copy.
class NamedValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds()
    {
        QCOMPARE(namesUpTo(EntityKind::Redaction, entityKindNamed),
                 (QStringList { u"promise"_s,         u"evidence"_s,           u"mandate"_s,   u"theme"_s,
                                u"source-document"_s, u"verdict-scale"_s,      u"staff"_s,     u"site-settings"_s,
                                u"decision"_s,        u"assignment"_s,         u"import"_s,    u"news-item"_s,
                                u"appeal"_s,          u"reply-request"_s,      u"comment"_s,   u"suggestion"_s,
                                u"waiver"_s,          u"checklist-settings"_s, u"milestone"_s, u"redaction"_s }));
    }
    void acts()
    {
        QCOMPARE(namesUpTo(Act::Correct, actNamed),
                 (QStringList { u"submit"_s, u"request-changes"_s, u"approve"_s, u"publish"_s, u"unpublish"_s,
                                u"withdraw"_s, u"take-over"_s, u"correct"_s }));
    }
    void states()
    {
        QCOMPARE(namesUpTo(WorkflowState::Unpublished, workflowStateNamed),
                 (QStringList { u"draft"_s, u"submitted"_s, u"changes-requested"_s, u"approved"_s, u"published"_s,
                                u"unpublished"_s }));
    }
    void verdictChanges()
    {
        QCOMPARE(namesUpTo(VerdictChange::Method, verdictChangeNamed),
                 (QStringList { u"first-examination"_s, u"new-fact"_s, u"correction"_s, u"method"_s }));
    }
    void categories()
    {
        QCOMPARE(namesUpTo(VerdictCategory::Unexamined, verdictCategoryNamed),
                 (QStringList { u"kept"_s, u"partial"_s, u"open"_s, u"broken"_s, u"unverifiable"_s, u"unexamined"_s }));
    }
    void shapes()
    {
        QCOMPARE(namesUpTo(VerdictShape::Unexamined, verdictShapeNamed),
                 (QStringList { u"kept"_s, u"partial"_s, u"in-progress"_s, u"paused"_s, u"broken"_s, u"unverifiable"_s,
                                u"unexamined"_s }));
    }
    void roles()
    {
        QCOMPARE(namesUpTo(Role::Administrator, roleNamed),
                 (QStringList { u"journalist"_s, u"editor"_s, u"administrator"_s }));
    }
    void languages()
    {
        QCOMPARE(namesUpTo(SiteLanguage::English, siteLanguageNamed), (QStringList { u"fr"_s, u"en"_s }));
    }

    void otherNamesAreNothing()
    {
        QVERIFY(!entityKindNamed(u"Promise"));
        QVERIFY(!entityKindNamed(u"promis"));
        QVERIFY(!actNamed(u""));
        QVERIFY(!roleNamed(u"editor "));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::NamedValuesTest)
#include "named_values_test.moc"
