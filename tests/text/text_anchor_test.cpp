// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_anchor.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

namespace
{

const QStringList Words
    = u"la le de des et à un une en pour sur dans conseil municipal vote délibération budget travaux "
      "métropole ligne tram port école quartier cantine médecin centre santé piste cyclable "
      "logement social chantier retard ouverture promesse maire adjointe marché public voté "
      "annoncé reporté terminé engagé financé million habitants association collectif rapport"_s.split(u' ');

/// A text of words whose every word knows which one it was in the beginning: the truth to compare with.
class TrackedText
{
public:
    explicit TrackedText(QRandomGenerator &random)
        : m_random(random)
    {
        for (int paragraph = 0; paragraph < 8; ++paragraph)
            m_paragraphs.append(freshWords(20 + m_random.bounded(30), 0));
        int next = 0;
        for (auto &paragraph : m_paragraphs) {
            for (auto &word : paragraph)
                word.origin = ++next;
        }
    }

    QString text() const
    {
        QString all;
        for (const auto &paragraph : m_paragraphs) {
            QStringList words;
            for (const auto &word : paragraph)
                words.append(word.text);
            all += (all.isEmpty() ? QString() : u"\n\n"_s) + words.join(u' ');
        }
        return all;
    }

    /// Chooses `count` words that stand together; gives where in text() they are.
    std::pair<qsizetype, qsizetype> choose(int count)
    {
        const int paragraph = m_random.bounded(int(m_paragraphs.size()));
        const int first = m_random.bounded(int(m_paragraphs[paragraph].size()) - count);
        m_first = m_paragraphs[paragraph][first].origin;
        m_count = count;
        return place();
    }

    /// Where the chosen words are now; {−1, 0} if they do not stand together any more.
    std::pair<qsizetype, qsizetype> place() const
    {
        qsizetype at = 0;
        for (const auto &paragraph : m_paragraphs) {
            for (qsizetype i = 0; i < paragraph.size(); ++i) {
                if (paragraph[i].origin == m_first)
                    return { at, lengthFrom(paragraph, i) };
                at += paragraph[i].text.size() + (i + 1 < paragraph.size() ? 1 : 0);
            }
            at += 2;
        }
        return { -1, 0 };
    }

    /// Inserts, deletes or replaces some words, or moves or adds a paragraph; never at the chosen words.
    void edit()
    {
        const int kind = m_random.bounded(10);
        const int paragraph = m_random.bounded(int(m_paragraphs.size()));
        if (kind == 0) {
            m_paragraphs.move(paragraph, m_random.bounded(int(m_paragraphs.size())));
        } else if (kind == 1) {
            m_paragraphs.insert(paragraph, freshWords(10 + m_random.bounded(20), 0));
        } else {
            editWords(m_paragraphs[paragraph], kind);
        }
    }

    void deleteChosen()
    {
        for (auto &paragraph : m_paragraphs)
            paragraph.removeIf([&](const Word &word) { return isChosen(word); });
        m_first = -1;
    }

private:
    struct Word {
        QString text;
        int origin = 0; ///< 0: written later
    };
    using Paragraph = QList<Word>;

    bool isChosen(const Word &word) const { return word.origin >= m_first && word.origin < m_first + m_count; }

    qsizetype lengthFrom(const Paragraph &paragraph, qsizetype first) const
    {
        qsizetype length = -1;
        for (int i = 0; i < m_count; ++i) {
            if (first + i >= paragraph.size() || paragraph[first + i].origin != m_first + i)
                return 0;
            length += paragraph[first + i].text.size() + 1;
        }
        return length;
    }

    Paragraph freshWords(int count, int origin)
    {
        Paragraph words;
        for (int i = 0; i < count; ++i)
            words.append({ Words[m_random.bounded(int(Words.size()))], origin });
        return words;
    }

    void editWords(Paragraph &paragraph, int kind)
    {
        const auto at = m_random.bounded(int(paragraph.size()) + 1);
        const bool splits = at > 0 && at < paragraph.size() && isChosen(paragraph[at - 1]) && isChosen(paragraph[at]);
        if (kind < 6 && !splits) {
            const auto fresh = freshWords(1 + m_random.bounded(6), 0);
            for (qsizetype i = 0; i < fresh.size(); ++i)
                paragraph.insert(at + i, fresh[i]);
            return;
        }
        for (int i = 0, count = 1 + m_random.bounded(5); i < count && at < paragraph.size(); ++i) {
            if (isChosen(paragraph[at]) || paragraph.size() < 3)
                return;
            if (kind < 8)
                paragraph.removeAt(at);
            else
                paragraph[at] = freshWords(1, 0).first();
        }
    }

    QRandomGenerator &m_random;
    QList<Paragraph> m_paragraphs;
    int m_first = 0;
    int m_count = 0;
};

} // namespace

class TextAnchorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWordsAmongTheSameWords()
    {
        const auto text = u"Le conseil a voté. La ligne B ouvrira en 2026. Le conseil a reporté."_s;
        const auto anchor = anchorIn(text, 22, 7);
        QCOMPARE(anchor.quote, u"ligne B"_s);
        const auto place = findAnchor(anchor, u"Avant. "_s + text);
        QCOMPARE(place.state, AnchorPlace::State::Found);
        QCOMPARE(place.start, 22 + 7);
    }

    void tellsEqualWordsApartByTheirCompany()
    {
        const auto text = u"Le maire promet dix écoles neuves. Son adjointe promet dix écoles rénovées."_s;
        const auto second = text.lastIndexOf(u"dix écoles"_s);
        const auto anchor = anchorIn(text, second, 10);
        const QString now = u"Hier encore, "_s + text;
        const auto place = findAnchor(anchor, now);
        QCOMPARE(place.start, now.lastIndexOf(u"dix écoles"_s));
    }

    void wordsThatAreGoneAreLost()
    {
        const auto text = u"La cantine sera gratuite pour tous dès la rentrée."_s;
        const auto anchor = anchorIn(text, 16, 8);
        QCOMPARE(anchor.quote, u"gratuite"_s);
        QCOMPARE(findAnchor(anchor, u"La cantine sera payante pour tous dès la rentrée."_s).state,
                 AnchorPlace::State::Lost);
        QCOMPARE(findAnchor(anchor, QString()).state, AnchorPlace::State::Lost);
    }

    void isNeverInsideALongerWord()
    {
        const auto text = u"Un port de plaisance."_s;
        const auto anchor = anchorIn(text, 3, 4);
        QCOMPARE(findAnchor(anchor, u"Un portique de plaisance."_s).state, AnchorPlace::State::Lost);
    }

    void wordsInOtherCompanyHaveMoved()
    {
        const auto text = u"Douze médecins salariés seront recrutés avant la fin du mandat par la ville."_s;
        const auto anchor = anchorIn(text, 0, 23);
        const auto place = findAnchor(anchor, u"Rien de neuf ici, sinon que Douze médecins salariés manquent."_s);
        QVERIFY(place.state != AnchorPlace::State::Found);
    }

    // Random edits that leave the words in their order: at least 95 % are found again, none elsewhere.
    void survivesEdits()
    {
        QRandomGenerator random(20260314);
        int found = 0;
        int wrong = 0;
        constexpr int Series = 1000;
        for (int series = 0; series < Series; ++series) {
            TrackedText text(random);
            const auto [start, length] = text.choose(2 + random.bounded(8));
            const auto anchor = anchorIn(text.text(), start, length);
            for (int edit = 0; edit < 20; ++edit)
                text.edit();
            const auto truth = text.place();
            QVERIFY(truth.second > 0);
            const auto place = findAnchor(anchor, text.text());
            if (place.state == AnchorPlace::State::Lost)
                continue;
            if (place.start == truth.first)
                ++found;
            else
                ++wrong;
        }
        qInfo("anchors found: %d of %d, in a wrong place: %d", found, Series, wrong);
        QCOMPARE(wrong, 0);
        QVERIFY(found >= Series * 95 / 100);
    }

    // The words themselves deleted: never shown on others, not even on equal ones elsewhere.
    void deletedWordsAreLost()
    {
        QRandomGenerator random(19891110);
        int wrong = 0;
        for (int series = 0; series < 1000; ++series) {
            TrackedText text(random);
            const auto [start, length] = text.choose(1 + random.bounded(6));
            const auto anchor = anchorIn(text.text(), start, length);
            for (int edit = 0; edit < 10; ++edit)
                text.edit();
            text.deleteChosen();
            if (findAnchor(anchor, text.text()).state != AnchorPlace::State::Lost)
                ++wrong;
        }
        qInfo("deleted words shown elsewhere: %d of 1000", wrong);
        QCOMPARE(wrong, 0);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::TextAnchorTest)
#include "text_anchor_test.moc"
