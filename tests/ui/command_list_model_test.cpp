// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/command_list_model.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Commands found by what is typed.
class CommandListModelTest : public QObject
{
    Q_OBJECT

private:
    QObject m_owner;

    ListedCommand command(const QString &text)
    {
        auto *action = new QAction(text, &m_owner);
        action->setObjectName(text);
        return { action, u"Menu"_s };
    }
    static QString first(const CommandListModel &model) { return model.index(0).data().toString(); }

private Q_SLOTS:
    void lettersComeInTheirOrder()
    {
        QVERIFY(commandFit(u"gvs", u"Save the page") == std::nullopt);
        QVERIFY(commandFit(u"svp", u"Save the page"));
        QVERIFY(commandFit(u"", u"Save"));
    }

    void accentsAndCaseDoNotCount()
    {
        QVERIFY(commandFit(u"regle", u"Réglages"));
        QVERIFY(commandFit(u"ÉTAT", u"l’etat"));
    }

    void beginningsOfWordsCountMore()
    {
        CommandListModel model({ command(u"Unpublish &it"_s), command(u"&Publish the site"_s) }, {});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTyped(u"pub"_s);
        QCOMPARE(first(model), u"Publish the site"_s);
        model.setTyped(u"ps"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(first(model), u"Publish the site"_s);
        model.setTyped(u"zzz"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void recentOnesComeFirst()
    {
        const CommandListModel model({ command(u"Alpha"_s), command(u"Beta"_s), command(u"Gamma"_s) },
                                     { u"Gamma"_s, u"Beta"_s });
        QCOMPARE(first(model), u"Gamma"_s);
        QCOMPARE(model.index(2).data().toString(), u"Alpha"_s);
    }

    void whatCannotBeDoneIsNotListed()
    {
        const auto off = command(u"Publish"_s);
        off.action->setEnabled(false);
        const CommandListModel model({ off, command(u"Save"_s) }, {});
        QCOMPARE(model.rowCount(), 1);
    }
};

} // namespace tenue

QTEST_MAIN(tenue::CommandListModelTest)
#include "command_list_model_test.moc"
