// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/design_tokens.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Colour = QColor DesignTokens::*;

struct Pair {
    const char *ink;
    const char *ground;
};

// Every text on every ground that it is drawn on.
constexpr Pair TextPairs[] {
    { "text", "window" },
    { "text", "side" },
    { "text", "surface" },
    { "text", "sunken" },
    { "text", "hover" },
    { "text", "selected" },
    { "text", "line" },
    { "text", "commentGround" },
    { "text2", "window" },
    { "text2", "side" },
    { "text2", "surface" },
    { "text2", "sunken" },
    { "text2", "hover" },
    { "text2", "selected" },
    { "text2", "line" },
    { "text3", "window" },
    { "text3", "side" },
    { "text3", "surface" },
    { "text3", "sunken" },
    { "text3", "hover" },
    { "text3", "selected" },
    { "accent", "window" },
    { "accent", "surface" },
    { "accent", "sunken" },
    { "accent", "hover" },
    { "onAccent", "accent" },
    { "onAccent", "accentHover" },
    { "onAccent", "accentPressed" },
    { "softText", "soft" },
    { "softText", "selected" },
    { "warningText", "window" },
    { "warningText", "surface" },
    { "warningText", "sunken" },
    { "warningText", "warningGround" },
    { "errorText", "window" },
    { "errorText", "side" },
    { "errorText", "surface" },
    { "errorText", "hover" },
    { "errorText", "errorGround" },
    { "doneText", "side" },
    { "doneText", "window" },
    { "doneText", "surface" },
    { "insertedText", "surface" },
    { "insertedText", "insertedGround" },
    { "deletedText", "surface" },
    { "deletedText", "deletedGround" },
    { "movedText", "movedGround" },
    { "formatText", "surface" },
    { "window", "text" }, // tool tips
};

constexpr Pair EdgePairs[] {
    { "field", "window" },   { "field", "surface" },   { "field", "sunken" }, { "accent", "window" },
    { "accent", "surface" }, { "accent", "selected" }, { "text", "accent" },
};

QColor colourNamed(const DesignTokens &tokens, const char *name)
{
    for (const auto &token : namedTokens()) {
        if (qstrcmp(token.name, name) == 0)
            return tokens.*token.colour;
    }
    qFatal("no token is called %s", name);
}

} // namespace

/// Whether everything can be read, in both tables of colours.
class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownContrasts()
    {
        QCOMPARE(qRound(contrastOf(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrastOf(Qt::white, Qt::black) * 100), 2100);
        QCOMPARE(contrastOf(Qt::red, Qt::red), 1.0);
        QCOMPARE(qRound(contrastOf(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
    }

    void textCanBeRead_data() { tables(); }
    void textCanBeRead()
    {
        QFETCH(bool, isDark);
        const auto &tokens = isDark ? DesignTokens::dark() : DesignTokens::light();
        for (const auto &pair : TextPairs)
            expectAtLeast(4.5, colourNamed(tokens, pair.ink), colourNamed(tokens, pair.ground), pair);
    }

    void edgesCanBeSeen_data() { tables(); }
    void edgesCanBeSeen()
    {
        QFETCH(bool, isDark);
        const auto &tokens = isDark ? DesignTokens::dark() : DesignTokens::light();
        for (const auto &pair : EdgePairs) {
            // The focus of the filled button lies between its ground and the page.
            const double least = qstrcmp(pair.ink, "text") == 0 ? 1.5 : 3;
            expectAtLeast(least, colourNamed(tokens, pair.ink), colourNamed(tokens, pair.ground), pair);
        }
    }

    void badgesCanBeRead_data() { tables(); }
    void badgesCanBeRead()
    {
        QFETCH(bool, isDark);
        const auto &tokens = isDark ? DesignTokens::dark() : DesignTokens::light();
        for (const auto &colours : tokens.verdicts)
            expectAtLeast(4.8, colours.text, colours.ground, { "badge", "its ground" });
    }

    void everyTokenHasItsColour()
    {
        for (const auto &token : namedTokens()) {
            QVERIFY2((DesignTokens::light().*token.colour).isValid(), token.name);
            QVERIFY2((DesignTokens::dark().*token.colour).isValid(), token.name);
        }
    }

private:
    static void tables()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    static void expectAtLeast(double least, const QColor &ink, const QColor &ground, const Pair &pair)
    {
        const double contrast = contrastOf(ink, ground);
        const QString told = u"%1 on %2: %3"_s.arg(QLatin1StringView(pair.ink), QLatin1StringView(pair.ground))
                                 .arg(contrast, 0, 'f', 2);
        QVERIFY2(contrast >= least, qPrintable(told));
    }
};

} // namespace tenue

QTEST_APPLESS_MAIN(tenue::ContrastTest)
#include "contrast_test.moc"
