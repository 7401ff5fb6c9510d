// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/authorship.h"

#include "tests/support/builders.h"
#include "tests/support/property.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Revision `name` by the person `name` begins with: "ada-2" is by "ada".
AuthoredRevision by(const QString &name, const QStringList &parents, const QString &body)
{
    QList<RevisionId> ids;
    for (const auto &parent : parents)
        ids.append(revisionNamed(parent));
    return { revisionNamed(name), ids, idNamed<StaffId>(name.section(u'-', 0, 0)), someMoment(), body };
}

Authorship of(const QList<AuthoredRevision> &revisions)
{
    Progress progress;
    return *authorshipOf(revisions, progress);
}

/// Who wrote the words `words` of the text; empty if several did.
QString authorOf(const Authorship &authorship, const QString &words)
{
    const auto from = authorship.text.indexOf(words);
    const auto *sentence = authorship.at(from);
    if (!sentence)
        return u"no sentence"_s;
    for (const auto &run : sentence->runs) {
        if (run.range.from > from || run.range.end() < from + words.size())
            continue;
        for (const auto &name : { u"ada"_s, u"noé"_s, u"inès"_s }) {
            if (authorship.origins[run.origin].author == idNamed<StaffId>(name))
                return name;
        }
    }
    return {};
}

} // namespace

class AuthorshipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unchangedWordsKeepTheirAuthor()
    {
        const auto found = of({ by(u"ada-1"_s, {}, u"The mayor opened two schools. Nothing else."_s),
                                by(u"noé-1"_s, { u"ada-1"_s }, u"The mayor opened three schools. Nothing else."_s) });
        QCOMPARE(authorOf(found, u"The mayor opened"_s), u"ada"_s);
        QCOMPARE(authorOf(found, u"three"_s), u"noé"_s);
        QCOMPARE(authorOf(found, u"schools."_s), u"ada"_s);
        const auto &sentence = found.sentences.first();
        QCOMPARE(found.origins[sentence.main].author, idNamed<StaffId>(u"ada"_s));
        QCOMPARE(found.origins[sentence.last].revision, revisionNamed(u"noé-1"_s));
        QCOMPARE(found.sentences.last().runs.size(), 1);
    }

    void aMovedParagraphKeepsItsAuthor()
    {
        const auto found = of(
            { by(u"ada-1"_s, {}, u"The first paragraph of this.\n\nThe second one is longer.\n\nAnd a third."_s),
              by(u"noé-1"_s, { u"ada-1"_s },
                 u"Something quite new.\n\nAnd a third.\n\nThe second one is longer.\n\nThe first paragraph of this."_s) });
        QCOMPARE(authorOf(found, u"The first paragraph of this."_s), u"ada"_s);
        QCOMPARE(authorOf(found, u"Something quite new."_s), u"noé"_s);
    }

    void aSentenceThatComesBackIsItsFirstAuthors()
    {
        const auto found = of({ by(u"ada-1"_s, {}, u"It began in May. The works are slow."_s),
                                by(u"noé-1"_s, { u"ada-1"_s }, u"It began in May."_s),
                                by(u"inès-1"_s, { u"noé-1"_s }, u"It began in May. The works are slow."_s) });
        QCOMPARE(authorOf(found, u"The works are slow."_s), u"ada"_s);
    }

    void bothParentsAreAsked()
    {
        const auto found
            = of({ by(u"ada-1"_s, {}, u"One common paragraph.\n\nThe end of it."_s),
                   by(u"noé-1"_s, { u"ada-1"_s }, u"One common paragraph.\n\nNoé was here.\n\nThe end of it."_s),
                   by(u"inès-1"_s, { u"ada-1"_s }, u"One common paragraph.\n\nThe end of it.\n\nInès added this."_s),
                   by(u"ada-2"_s, { u"noé-1"_s, u"inès-1"_s },
                      u"One common paragraph.\n\nNoé was here.\n\nThe end of it.\n\nInès added this."_s) });
        QCOMPARE(authorOf(found, u"Noé was here."_s), u"noé"_s);
        QCOMPARE(authorOf(found, u"Inès added this."_s), u"inès"_s);
        QCOMPARE(authorOf(found, u"One common paragraph."_s), u"ada"_s);
        QVERIFY(
            !found.origins.contains(Origin { revisionNamed(u"ada-2"_s), idNamed<StaffId>(u"ada"_s), someMoment() }));
    }

    void aSentenceNamesItsEvidence()
    {
        const auto found = of({ by(u"ada-1"_s, {}, u"Voted [@vote-1] and built [@b] [@vote-1]. Nothing."_s) });
        QCOMPARE(found.sentences.first().evidence, (QStringList { u"vote-1"_s, u"b"_s }));
        QVERIFY(found.sentences.last().evidence.isEmpty());
    }

    void laws()
    {
        QVERIFY(rc::check("runs cover each sentence, and every word is of a revision that has it", [] {
            const auto texts = *rc::gen::container<std::vector<QString>>(
                rc::gen::map(rc::gen::container<std::vector<QString>>(rc::gen::element(
                                 u"le "_s, u"chat "_s, u"dort. "_s, u"Il "_s, u"\n"_s, u"rit ! "_s, u"[@a] "_s)),
                             [](const std::vector<QString> &words) {
                                 QString text;
                                 for (const auto &word : words)
                                     text += word;
                                 return text;
                             }));
            RC_PRE(!texts.empty());
            QList<AuthoredRevision> revisions;
            for (size_t i = 0; i < texts.size(); ++i)
                revisions.append(
                    by(QString::number(i), i ? QStringList { QString::number(i - 1) } : QStringList(), texts[i]));
            const auto found = of(revisions);
            for (const auto &sentence : found.sentences) {
                auto place = sentence.range.from;
                for (const auto &run : sentence.runs) {
                    RC_ASSERT(run.range.from == place);
                    place = run.range.end();
                    const auto &origin = found.origins[run.origin];
                    const auto words = found.text.mid(run.range.from, run.range.length).trimmed();
                    for (const auto &revision : revisions)
                        RC_ASSERT(revision.id != origin.revision || words.contains(u' ')
                                  || revision.body.contains(words));
                }
                RC_ASSERT(place == sentence.range.end());
            }
        }));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::AuthorshipTest)
#include "authorship_test.moc"
