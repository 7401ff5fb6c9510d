// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/typography.h"

#include "tests/support/property.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// In the tables ␣ stands for U+00A0 and ⎵ for U+202F, so that they can be seen.
QString spaced(const char *text)
{
    return QString::fromUtf8(text).replace(u'␣', u'\u00a0').replace(u'⎵', u'\u202f');
}

QString shown(const QString &text)
{
    return QString(text).replace(u'\u00a0', u'␣').replace(u'\u202f', u'⎵');
}

struct Case {
    const char *profile;
    const char *written;
    const char *wanted; ///< null: right as it is
};

// clang-format off
constexpr Case Cases[] = {
    // The signs of a sentence, France
    { "fr-FR", "Est-ce tenu ?", "Est-ce tenu⎵?" },
    { "fr-FR", "Est-ce tenu?", "Est-ce tenu⎵?" },
    { "fr-FR", "Est-ce tenu␣?", "Est-ce tenu⎵?" },
    { "fr-FR", "Est-ce tenu⎵?", nullptr },
    { "fr-FR", "Non ! Oui ; non.", "Non⎵! Oui⎵; non." },
    { "fr-FR", "Non! Oui; non.", "Non⎵! Oui⎵; non." },
    { "fr-FR", "Trois points : un, deux.", "Trois points␣: un, deux." },
    { "fr-FR", "Trois points: un", "Trois points␣: un" },
    { "fr-FR", "Trois points⎵: un", "Trois points␣: un" },
    { "fr-FR", "Quoi ?!", "Quoi⎵?!" },
    { "fr-FR", "Quoi ?! Non…", "Quoi⎵?! Non…" },
    { "fr-FR", "Vraiment (?) oui", nullptr },
    { "fr-FR", "(Vraiment ?)", "(Vraiment⎵?)" },
    { "fr-FR", "À 14:30 précises", nullptr },
    { "fr-FR", "Un rapport de 3:2", nullptr },
    { "fr-FR", "Un rapport de 3 : 2", nullptr },
    { "fr-FR", "a?b et a!b et a;b", nullptr },
    { "fr-FR", "un visage :) ou ;-)", nullptr },
    { "fr-FR", "R&amp;D et AT&nbsp;T", nullptr },
    { "fr-FR", "**Attention** !", "**Attention**⎵!" },
    { "fr-FR", "**Attention !**", "**Attention⎵!**" },
    { "fr-FR", "**Verdict :** tenu", "**Verdict␣:** tenu" },
    { "fr-FR", "Le vote [@vote-2024] ?", "Le vote [@vote-2024]⎵?" },
    { "fr-FR", "Le [vote](https://e.fr) ?", "Le [vote](https://e.fr)⎵?" },
    { "fr-FR", "?", nullptr },
    { "fr-FR", "# ? Un titre", nullptr },
    { "fr-FR", "- ! un point", nullptr },
    { "fr-FR", "Voir https://exemple.fr/a?b=1;c=2 !", "Voir https://exemple.fr/a?b=1;c=2⎵!" },
    { "fr-FR", "Un mot… ?", "Un mot…⎵?" },
    { "fr-FR", "Oui  !", "Oui⎵!" },
    { "fr-FR", "Oui ␣!", "Oui⎵!" },
    { "fr-FR", "C:\\dossier", nullptr },
    { "fr-FR", "![Une image](https://e.fr/a.png)", nullptr },
    { "fr-FR", "Voici ![Une image](https://e.fr/a.png)", nullptr },
    { "fr-FR", "2020 : début", "2020␣: début" },
    { "fr-FR", "Titre :", "Titre␣:" },
    // The signs of a sentence, Canada, Switzerland, Great Britain
    { "fr-CA", "Est-ce tenu ?", "Est-ce tenu?" },
    { "fr-CA", "Est-ce tenu⎵?", "Est-ce tenu?" },
    { "fr-CA", "Non! Oui; non?", nullptr },
    { "fr-CA", "Trois points : un", "Trois points␣: un" },
    { "fr-CA", "Trois points: un", "Trois points␣: un" },
    { "fr-CA", "Il dit « oui »", "Il dit «␣oui␣»" },
    { "fr-CA", "12$ ou 12 $", "12␣$ ou 12␣$" },
    { "fr-CA", "12,50 $ le kg", "12,50␣$ le kg" },
    { "fr-CA", "Il l'a dit...", "Il l’a dit…" },
    { "fr-CA", "à 14:30", nullptr },
    { "fr-CH", "Est-ce tenu ?", "Est-ce tenu⎵?" },
    { "fr-CH", "Trois points : un", "Trois points⎵: un" },
    { "fr-CH", "Trois points␣: un", "Trois points⎵: un" },
    { "fr-CH", "Il dit « oui »", "Il dit «⎵oui⎵»" },
    { "fr-CH", "Il dit «oui»", "Il dit «⎵oui⎵»" },
    { "fr-CH", "Il dit «␣oui␣»", "Il dit «⎵oui⎵»" },
    { "fr-CH", "Il dit \"oui\"", "Il dit «⎵oui⎵»" },
    { "fr-CH", "12 francs", "12␣francs" },
    { "en-GB", "Is it kept ?", "Is it kept?" },
    { "en-GB", "Is it kept?", nullptr },
    { "en-GB", "Three points : one", "Three points: one" },
    { "en-GB", "at 14:30", nullptr },
    { "en-GB", "He said \"yes\".", "He said “yes”." },
    { "en-GB", "\"Yes,\" he said.", "“Yes,” he said." },
    { "en-GB", "It's the mayor's", "It’s the mayor’s" },
    { "en-GB", "the dogs' home", "the dogs’ home" },
    { "en-GB", "the '90s", "the ’90s" },
    { "en-GB", "'tis so", "’tis so" },
    { "en-GB", "He said 'yes' twice", "He said ‘yes’ twice" },
    { "en-GB", "(\"yes\")", "(“yes”)" },
    { "en-GB", "Wait...", "Wait…" },
    { "en-GB", "One - two", "One – two" },
    { "en-GB", "One--two", "One–two" },
    { "en-GB", "word , word", "word, word" },
    { "en-GB", "12 % of 55 000", nullptr },
    { "en-GB", "`it's \"code\"` and it's", "`it's \"code\"` and it’s" },
    // Guillemets and quotes
    { "fr-FR", "Il dit « oui »", "Il dit «␣oui␣»" },
    { "fr-FR", "Il dit «oui»", "Il dit «␣oui␣»" },
    { "fr-FR", "Il dit «⎵oui⎵»", "Il dit «␣oui␣»" },
    { "fr-FR", "Il dit «␣oui␣»", nullptr },
    { "fr-FR", "Il dit \"oui\".", "Il dit «␣oui␣»." },
    { "fr-FR", "\"Oui\", dit-il", "«␣Oui␣», dit-il" },
    { "fr-FR", "(\"oui\")", "(«␣oui␣»)" },
    { "fr-FR", "Il dit \" oui \".", "Il dit «␣oui␣»." },
    { "fr-FR", "\"Un\" et \"deux\"", "«␣Un␣» et «␣deux␣»" },
    { "fr-FR", "«␣Un \"mot\" ici␣»", "«␣Un “mot” ici␣»" },
    { "fr-FR", "«␣Un “mot” ici␣»", nullptr },
    { "fr-FR", "l'\"État\"", "l’«␣État␣»" },
    { "fr-FR", "Une vis de 12\"", nullptr },
    { "fr-FR", "Un \" seul", nullptr },
    { "fr-FR", "«␣Est-ce tenu ?␣»", "«␣Est-ce tenu⎵?␣»" },
    { "fr-FR", "« Est-ce tenu ? »", "«␣Est-ce tenu⎵?␣»" },
    { "fr-FR", "\"Est-ce tenu ?\"", "«␣Est-ce tenu⎵?␣»" },
    { "fr-FR", "«␣Une citation sans fin", nullptr },
    { "fr-FR", "> «Une citation»", "> «␣Une citation␣»" },
    { "fr-FR", "*\"Oui\"*", "*«␣Oui␣»*" },
    { "fr-FR", "\"Oui\" : non", "«␣Oui␣»␣: non" },
    // Apostrophes
    { "fr-FR", "L'école d'ici", "L’école d’ici" },
    { "fr-FR", "l’école", nullptr },
    { "fr-FR", "l´école", "l’école" },
    { "fr-FR", "aujourd'hui, jusqu'à", "aujourd’hui, jusqu’à" },
    { "fr-FR", "l'*État* et d'**autres**", "l’*État* et d’**autres**" },
    { "fr-FR", "d'«␣État␣»", "d’«␣État␣»" },
    { "fr-FR", "l'[école](https://e.fr/l'ecole)", "l’[école](https://e.fr/l'ecole)" },
    { "fr-FR", "5' et 12'", nullptr },
    { "fr-FR", "un 'mot'", nullptr },
    { "fr-FR", "qu'1 fois", "qu’1 fois" },
    // Ellipsis and dashes
    { "fr-FR", "Attendre...", "Attendre…" },
    { "fr-FR", "Attendre... encore", "Attendre… encore" },
    { "fr-FR", "(...)", "(…)" },
    { "fr-FR", "[...]", "[…]" },
    { "fr-FR", "Un sommaire.....12", nullptr },
    { "fr-FR", "un chemin .../a", nullptr },
    { "fr-FR", "Oui... ?", "Oui…⎵?" },
    { "fr-FR", "Le maire - élu en mars - a dit", "Le maire – élu en mars – a dit" },
    { "fr-FR", "Le maire -- élu", "Le maire – élu" },
    { "fr-FR", "Le maire --- élu", "Le maire — élu" },
    { "fr-FR", "Le maire – élu", nullptr },
    { "fr-FR", "2020-2026", nullptr },
    { "fr-FR", "10 - 3", nullptr },
    { "fr-FR", "Saint-Denis, dit-il", nullptr },
    { "fr-FR", "---", nullptr },
    { "fr-FR", "- un point\n- un autre", nullptr },
    { "fr-FR", "la commande --json", nullptr },
    { "fr-FR", "Titre\n-----", nullptr },
    { "fr-FR", "--- a", nullptr },
    // Numbers
    { "fr-FR", "12 %", "12␣%" },
    { "fr-FR", "12%", "12␣%" },
    { "fr-FR", "12⎵%", nullptr },
    { "fr-FR", "12␣%", nullptr },
    { "fr-FR", "12,5 % des", "12,5␣% des" },
    { "fr-FR", "12€ et 13 €", "12␣€ et 13␣€" },
    { "fr-FR", "3 ‰", "3␣‰" },
    { "fr-FR", "20°C", "20␣°C" },
    { "fr-FR", "20 °C", "20␣°C" },
    { "fr-FR", "un%20lien", nullptr },
    { "fr-FR", "3 km de pistes", "3␣km de pistes" },
    { "fr-FR", "50 km/h", "50␣km/h" },
    { "fr-FR", "12 m²", "12␣m²" },
    { "fr-FR", "12 kWh", "12␣kWh" },
    { "fr-FR", "3 millions d’euros", "3␣millions d’euros" },
    { "fr-FR", "3 milliards", "3␣milliards" },
    { "fr-FR", "120 euros", "120␣euros" },
    { "fr-FR", "14 h 30", "14␣h␣30" },
    { "fr-FR", "14h30", nullptr },
    { "fr-FR", "en 2024 l’an", nullptr },
    { "fr-FR", "en 2024 s’est", nullptr },
    { "fr-FR", "a-t-il 3 t-shirts", nullptr },
    { "fr-FR", "55 000 habitants", "55⎵000 habitants" },
    { "fr-FR", "55⎵000 habitants", nullptr },
    { "fr-FR", "55␣000 habitants", nullptr },
    { "fr-FR", "1 234 567 €", "1⎵234⎵567␣€" },
    { "fr-FR", "55000 habitants", nullptr },
    { "fr-FR", "01 23 45 67 89", nullptr },
    { "fr-FR", "06 123 456 789", nullptr },
    { "fr-FR", "en 2024 120 personnes", nullptr },
    { "fr-FR", "1er, 2e, XXIe, 3es", nullptr },
    { "fr-FR", "55 000 % !", "55⎵000␣%⎵!" },
    // Abbreviations
    { "fr-FR", "n° 12", "n°␣12" },
    { "fr-FR", "n°12", "n°␣12" },
    { "fr-FR", "N° 12", "N°␣12" },
    { "fr-FR", "n°␣12", nullptr },
    { "fr-FR", "M. Roy et Mme Diallo", "M.␣Roy et Mme␣Diallo" },
    { "fr-FR", "MM. Roy, Mmes Diallo", "MM.␣Roy, Mmes␣Diallo" },
    { "fr-FR", "le Dr Leroy, Me Petit", "le Dr␣Leroy, Me␣Petit" },
    { "fr-FR", "Mme la maire", nullptr },
    { "fr-FR", "p. 12 et pp. 14-15", "p.␣12 et pp.␣14-15" },
    { "fr-FR", "art. 3, § 4", "art.␣3, §␣4" },
    { "fr-FR", "§4", "§␣4" },
    // Spaces too many
    { "fr-FR", "un  mot", "un mot" },
    { "fr-FR", "un mot , puis", "un mot, puis" },
    { "fr-FR", "un mot .", "un mot." },
    { "fr-FR", "( un mot )", "(un mot)" },
    { "fr-FR", "un saut  ", nullptr },
    { "fr-FR", "le .NET", nullptr },
    { "fr-FR", "| a  | b |", nullptr },
    { "fr-FR", "| ? | - |", nullptr },
    { "fr-FR", "| \"a\" | 12 % |", "| «␣a␣» | 12␣% |" },
    { "fr-FR", "|---|---|", nullptr },
    // Where nothing is touched
    { "fr-FR", "`l'été ?` et \"`x`\"", "`l'été ?` et «␣`x`␣»" },
    { "fr-FR", "```\nl'été ? \"oui\"\n```\nl'été", "```\nl'été ? \"oui\"\n```\nl’été" },
    { "fr-FR", "~~~\nl'été\n~~~", nullptr },
    { "fr-FR", "Un\n\n    l'été ?", nullptr },
    { "fr-FR", "<a href=\"l'été\">mot</a>", nullptr },
    { "fr-FR", "<!-- l'été ? -->", nullptr },
    { "fr-FR", "jean.l'ecole@exemple.fr", "jean.l’ecole@exemple.fr" },
    { "fr-FR", "<https://e.fr/l'été?a>", nullptr },
    { "fr-FR", "[a]: https://e.fr/l'été \"titre\"", nullptr },
    { "fr-FR", "mairie.fr/vote?a=1", nullptr },
    { "fr-FR", "[@cle] seul", nullptr },
    { "none", "l'été ? \"oui\"...", nullptr },
    { "fr-FR", "", nullptr },
    { "fr-FR", "Un \\\"mot", nullptr },
};
// clang-format on

struct Typed {
    const char *profile;
    const char *keys; ///< typed one after the other
    const char *wanted;
};

// clang-format off
constexpr Typed TypedCases[] = {
    { "fr-FR", "Oui ?", "Oui⎵?" },
    { "fr-FR", "Oui?", "Oui⎵?" },
    { "fr-FR", "Oui ?!", "Oui⎵?!" },
    { "fr-FR", "Un : deux", "Un␣: deux" },
    { "fr-FR", "Un: deux", "Un␣: deux" },
    { "fr-FR", "14:30", "14:30" },
    { "fr-FR", "https://e.fr/a?b;c!d", "https://e.fr/a?b;c!d" },
    { "fr-FR", "voir mailto:a@b.fr", "voir mailto:a@b.fr" },
    { "fr-FR", "Il dit \"oui\".", "Il dit «␣oui␣»." },
    { "fr-FR", "Il dit « oui ».", "Il dit «␣oui␣»." },
    { "fr-FR", "Il dit «oui».", "Il dit «␣oui␣»." },
    { "fr-FR", "\"Un \"mot\" ici\"", "«␣Un “mot” ici␣»" },
    { "fr-FR", "L'été", "L’été" },
    { "fr-FR", "Oui...", "Oui…" },
    { "fr-FR", "Oui ... non", "Oui … non" },
    { "fr-FR", "un -- deux", "un – deux" },
    { "fr-FR", "un --- deux", "un — deux" },
    { "fr-FR", "un - deux", "un – deux" },
    { "fr-FR", "- un point", "- un point" },
    { "fr-FR", "---", "---" },
    { "fr-FR", "10 - 3", "10 - 3" },
    { "fr-FR", "n° 12", "n°␣12" },
    { "fr-FR", "n°12", "n°␣12" },
    { "fr-FR", "M. Roy", "M.␣Roy" },
    { "fr-FR", "12 % de", "12␣% de" },
    { "fr-FR", "12% de", "12␣% de" },
    { "fr-FR", "12 € ", "12␣€ " },
    { "fr-FR", "3 km ", "3␣km " },
    { "fr-FR", "55 000 gens", "55⎵000 gens" },
    { "fr-FR", "`l'a ?`", "`l'a ?`" },
    { "fr-FR", "[mot](https://e.fr/l'a?b)", "[mot](https://e.fr/l'a?b)" },
    { "fr-FR", "[@cle-1] ?", "[@cle-1]⎵?" },
    { "fr-FR", "<a href='x'>", "<a href='x'>" },
    { "fr-FR", "&amp;", "&amp;" },
    { "fr-FR", "un ![image]", "un ![image]" },
    { "fr-FR", "un :)", "un :)" },
    { "fr-FR", "a@b.fr?", "a@b.fr?" },
    { "fr-CA", "Oui ? Un :", "Oui? Un␣:" },
    { "fr-CH", "Oui ? Un : \"a\"", "Oui⎵? Un⎵: «⎵a⎵»" },
    { "en-GB", "It's \"so\" ?", "It’s “so”?" },
    { "en-GB", "He said 'no'", "He said ‘no’" },
    { "none", "l'a ? \"b\"...", "l'a ? \"b\"..." },
};
// clang-format on

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
        QTest::addColumn<const Case *>("row");
        for (const auto &row : Cases)
            QTest::addRow("%s %s", row.profile, row.written) << &row;
    }
    void textsAreSetByTheProfile()
    {
        QFETCH(const Case *, row);
        const auto typography = typographyOf(row->profile);
        const auto written = spaced(row->written);
        const auto wanted = row->wanted ? spaced(row->wanted) : written;
        QCOMPARE(shown(typography.fixed(written)), shown(wanted));
        QCOMPARE(typography.faults(written).isEmpty(), written == wanted);
        QCOMPARE(shown(typography.fixed(wanted)), shown(wanted));
    }

    void signsAreReplacedAsTheyAreTyped_data()
    {
        QTest::addColumn<const Typed *>("row");
        for (const auto &row : TypedCases)
            QTest::addRow("%s %s", row.profile, row.keys) << &row;
    }
    void signsAreReplacedAsTheyAreTyped()
    {
        QFETCH(const Typed *, row);
        QCOMPARE(shown(asTyped(typographyOf(row->profile), QString::fromUtf8(row->keys))), shown(spaced(row->wanted)));
    }

    void thereAreEnoughCases() { QVERIFY(std::size(Cases) + std::size(TypedCases) >= 150); }

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
