// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/exact_text.h"

#include <QtTest/QTest>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace tenue
{

/// French typography survives being opened and saved.
class ExactTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNoBreakSpacesAndLines()
    {
        const QString text = u"Il dit\u00A0: «\u00A0oui\u202F!\u00A0»\n\nPuis 55\u202F000 €."_s;
        QPlainTextEdit field;
        field.setPlainText(text);
        QCOMPARE(exactText(*field.document()), text);
        // The control: what Qt offers changes the text.
        QVERIFY(field.toPlainText() != text);
    }
};

} // namespace tenue

QTEST_MAIN(tenue::ExactTextTest)
#include "exact_text_test.moc"
