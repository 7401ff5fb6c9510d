// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/typography.h"

#include "tests/support/property.h"
#include "tests/text/typography_cases.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Typography typographyOf(const char *profile)
{
    return Typography(*typographyProfileNamed(QString::fromLatin1(profile)));
}

QString asTyped(const Typography &typography, const QString &keys)
{
    QString text;
    for (const auto key : keys) {
        if (const auto replacement = typography.typed(text, key))
            text = text.chopped(replacement->remove) + replacement->insert;
        else
            text += key;
    }
    return text;
}

/// Sentences as people type them, right and wrong, with Markdown in them.
rc::Gen<QString> frenchText()
{
    const auto piece = rc::gen::elementOf(std::vector<QString> { u"l'école"_s,
                                                                 u"d’ici"_s,
                                                                 u"«"_s,
                                                                 u"»"_s,
                                                                 u"\""_s,
                                                                 u" "_s,
                                                                 u" "_s,
                                                                 u" "_s,
                                                                 u"\u00a0"_s,
                                                                 u"\u202f"_s,
                                                                 u"?"_s,
                                                                 u"!"_s,
                                                                 u";"_s,
                                                                 u":"_s,
                                                                 u"..."_s,
                                                                 u"…"_s,
                                                                 u"-"_s,
                                                                 u"--"_s,
                                                                 u"–"_s,
                                                                 u"12"_s,
                                                                 u"%"_s,
                                                                 u"€"_s,
                                                                 u"km"_s,
                                                                 u"n°"_s,
                                                                 u"M."_s,
                                                                 u"Roy"_s,
                                                                 u"55 000"_s,
                                                                 u"mot"_s,
                                                                 u","_s,
                                                                 u"."_s,
                                                                 u"("_s,
                                                                 u")"_s,
                                                                 u"**"_s,
                                                                 u"*"_s,
                                                                 u"`"_s,
                                                                 u"`l'a ?`"_s,
                                                                 u"[@cle]"_s,
                                                                 u"[mot](https://e.fr/l'a?b)"_s,
                                                                 u"https://e.fr/a?b"_s,
                                                                 u"\n"_s,
                                                                 u"\n\n"_s,
                                                                 u"- "_s,
                                                                 u"> "_s,
                                                                 u"## "_s,
                                                                 u"| a | b |"_s,
                                                                 u"\n```\n"_s,
                                                                 u"    "_s,
                                                                 u"<b>"_s,
                                                                 u"14:30"_s,
                                                                 u"'"_s,
                                                                 u"“"_s,
                                                                 u"”"_s,
                                                                 u"\\"_s,
                                                                 u"~"_s,
                                                                 u"1er"_s });
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), [](const std::vector<QString> &pieces) {
        return QStringList(pieces.begin(), pieces.end()).join(QString());
    });
}

} // namespace

class TypographyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreSetByTheProfile_data()
    {
        QTest::addColumn<const TypographyCase *>("row");
        for (const auto &row : typographyCases())
            QTest::addRow("%s %s", row.profile, row.written) << &row;
    }
    void textsAreSetByTheProfile()
    {
        QFETCH(const TypographyCase *, row);
        const auto typography = typographyOf(row->profile);
        const auto written = spaced(row->written);
        const auto wanted = row->wanted ? spaced(row->wanted) : written;
        QCOMPARE(shown(typography.fixed(written)), shown(wanted));
        QCOMPARE(typography.faults(written).isEmpty(), written == wanted);
        QCOMPARE(shown(typography.fixed(wanted)), shown(wanted));
    }

    void signsAreReplacedAsTheyAreTyped_data()
    {
        QTest::addColumn<const TypedCase *>("row");
        for (const auto &row : typedCases())
            QTest::addRow("%s %s", row.profile, row.keys) << &row;
    }
    void signsAreReplacedAsTheyAreTyped()
    {
        QFETCH(const TypedCase *, row);
        QCOMPARE(shown(asTyped(typographyOf(row->profile), QString::fromUtf8(row->keys))), shown(spaced(row->wanted)));
    }

    void thereAreEnoughCases() { QVERIFY(typographyCases().size() + typedCases().size() >= 150); }

    void fencedCodeIsLeftWhileTyping()
    {
        MarkdownLineState state;
        markdownSpans(u"```", state);
        QVERIFY(!typographyOf("fr-FR").typed(u"l", u'\'', {}, state));
        QVERIFY(typographyOf("fr-FR").typed(u"l", u'\''));
    }

    void faultsSayWhereAndWhy()
    {
        const auto faults = typographyOf("fr-FR").faults(u"Un mot.\nL'été ?"_s);
        QCOMPARE(faults.size(), 2);
        QCOMPARE(faults[0], (TypographyFault { 9, 1, u"’"_s, TypographyFault::Rule::Apostrophe }));
        QCOMPARE(faults[1], (TypographyFault { 13, 1, u"\u202f"_s, TypographyFault::Rule::SignSpace }));
        QCOMPARE(nameOf(faults[1].rule), u"sign-space"_s);
        QVERIFY(!messageOf(faults[1].rule).isEmpty());
    }

    void mendingTwiceChangesNothing()
    {
        for (const auto profile : typographyProfiles()) {
            QVERIFY(rc::check("fixed(fixed(x)) == fixed(x), and then no fault is left", [profile] {
                const Typography typography(profile);
                const auto once = typography.fixed(*frenchText());
                RC_ASSERT(typography.fixed(once) == once);
                RC_ASSERT(typography.faults(once).isEmpty());
            }));
        }
    }

    void onlySpacesAndSignsChange()
    {
        QVERIFY(rc::check("letters, digits and line ends stay", [] {
            const auto text = *frenchText();
            const auto essence = [](const QString &whole) {
                QString kept;
                for (const auto c : whole) {
                    if (c.isLetterOrNumber() || c == u'\n')
                        kept += c;
                }
                return kept;
            };
            RC_ASSERT(essence(typographyOf("fr-FR").fixed(text)) == essence(text));
        }));
    }

    void twentyThousandWordsAreQuick()
    {
        const auto text
            = u"L'école, dit M. Roy, coûte 12 % de plus : \"c'est trop\" ! Et 55 000 euros... "_s.repeated(1'200);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!typographyOf("fr-FR").faults(text).isEmpty());
        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::TypographyTest)
#include "typography_test.moc"
