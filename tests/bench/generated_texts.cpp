// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generated_texts.h"

#include <QtCore/QStringList>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Vocabulary = 20'000;
constexpr int WordsInASentence = 18;

} // namespace

GeneratedTexts::GeneratedTexts(quint32 seed)
    : m_random(seed)
{
    const QStringList starts { u"pro"_s, u"ré"_s,  u"con"_s, u"muni"_s, u"trans"_s, u"é"_s,  u"dé"_s,
                               u"lo"_s,  u"sco"_s, u"lar"_s, u"bud"_s,  u"vé"_s,    u"ha"_s, u"pi"_s };
    const QStringList middles {
        u"bi"_s, u"ci"_s, u"ta"_s, u"gé"_s, u"lé"_s, u"mo"_s, u"ra"_s, u"sé"_s, u"vu"_s, u"no"_s
    };
    const QStringList ends { u"tion"_s, u"ment"_s, u"té"_s, u"age"_s, u"eur"_s, u"ique"_s, u"elle"_s, u"er"_s, u"s"_s };
    const auto one = [&](const QStringList &list) { return list[m_random.bounded(static_cast<int>(list.size()))]; };
    for (int i = 0; i < Vocabulary; ++i) {
        QString made = one(starts);
        for (int k = m_random.bounded(3); k >= 0; --k)
            made += one(middles);
        m_words.append(made + one(ends));
    }
    const QStringList common { u"de"_s, u"la"_s,  u"le"_s, u"et"_s, u"les"_s,
                               u"à"_s,  u"des"_s, u"en"_s, u"un"_s, u"pour"_s };
    m_words = common + m_words;
}

// Few words are common and most are rare, as in any language: the place in the list falls off.
QString GeneratedTexts::word()
{
    const double place = m_random.generateDouble();
    return m_words[static_cast<int>(place * place * place * static_cast<double>(m_words.size()))];
}

QString GeneratedTexts::sentence(int words)
{
    QString text = word();
    text[0] = text[0].toUpper();
    for (int i = 1; i < words; ++i)
        text += u' ' + word();
    return text + u'.';
}

Promise GeneratedTexts::promise(const MandateId &mandate, int number, int bytes)
{
    Promise promise;
    promise.mandate = mandate;
    promise.number = number;
    promise.slug = u"promesse-%1"_s.arg(number);
    promise.title = sentence(9).chopped(1);
    promise.quote = sentence(25);
    promise.verdict = number % 3 ? u"in-progress"_s : u"kept"_s;
    promise.summary = sentence(30);
    while (promise.body.toUtf8().size() < bytes) {
        for (int i = 0; i < 4; ++i)
            promise.body += sentence(WordsInASentence) + u' ';
        promise.body += u"\n\n"_s;
    }
    return promise;
}

void GeneratedTexts::edit(Promise &promise)
{
    if (promise.body.isEmpty())
        promise.body = sentence(3 * WordsInASentence);
    auto words = promise.body.split(u' ');
    for (int i = 0; i < 8; ++i)
        words[m_random.bounded(static_cast<int>(words.size()))] = word();
    const auto place = m_random.bounded(static_cast<int>(words.size()));
    words = words.first(place) + sentence(WordsInASentence).split(u' ') + words.sliced(place);
    const auto from = m_random.bounded(static_cast<int>(words.size() - WordsInASentence));
    words.remove(from, WordsInASentence);
    promise.body = words.join(u' ');
}

} // namespace tenue
