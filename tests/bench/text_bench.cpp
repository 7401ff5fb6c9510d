// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/authorship.h"
#include "core/text/diff_tokens.h"
#include "tests/bench/bench_table.h"
#include "tests/bench/generated_texts.h"
#include "tests/support/builders.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <cstdio>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Two texts to compare, and what is wished for.
struct Case {
    QString name;
    QString before;
    QString after;
    double mostMilliseconds;
    double mostMarked; ///< times the smallest number of changed words; 0: no wish
};

void print(const QString &what, const QString &is, const QString &wanted)
{
    std::printf("%-44s %16s   %s\n", qPrintable(what), qPrintable(is), qPrintable(wanted));
    std::fflush(stdout);
}

QString milliseconds(double value)
{
    return QString::number(value, 'f', value < 1 ? 3 : value < 100 ? 2 : 0) + u" ms"_s;
}

using Measure = double (*)(const std::function<void()> &);

double wallMillisecondsOf(const std::function<void()> &action)
{
    return spentIn(action).wall;
}

/// The median of some runs, after one to warm up.
double medianOf(int runs, const std::function<void()> &work, Measure measure = threadMillisecondsOf)
{
    work();
    QList<double> times;
    for (int i = 0; i < runs; ++i)
        times.append(measure(work));
    return median(times);
}

QString textOf(GeneratedTexts &texts, int words)
{
    constexpr int WordsInASentence = 18;
    QString text;
    for (int i = 0; i < words / WordsInASentence; ++i) {
        if (i > 0)
            text += i % 4 == 0 ? u"\n\n"_s : u" "_s;
        text += texts.sentence(WordsInASentence);
    }
    return text;
}

/// The text with one word in twenty replaced, added or removed, anywhere.
QString changed(const QString &text, GeneratedTexts &texts, QRandomGenerator &random)
{
    QStringList paragraphs = text.split(u"\n\n"_s);
    for (auto &paragraph : paragraphs) {
        QStringList words;
        for (const auto &word : paragraph.split(u' ')) {
            const int fate = random.bounded(60);
            if (fate == 0)
                words.append(texts.sentence(1).chopped(1).toLower());
            else if (fate == 1)
                words.append({ word, texts.sentence(1).chopped(1).toLower() });
            else if (fate != 2)
                words.append(word);
        }
        paragraph = words.join(u' ');
    }
    return paragraphs.join(u"\n\n"_s);
}

/// The length of the smallest edit: the plain greedy algorithm of Myers, to its end, whatever it takes.
int smallestEdit(const std::vector<int> &a, const std::vector<int> &b)
{
    const int n = static_cast<int>(a.size());
    const int m = static_cast<int>(b.size());
    std::vector<int> furthest(static_cast<size_t>(2 * (n + m) + 3), 0);
    const auto at = [&](int k) -> int & { return furthest[static_cast<size_t>(k + n + m + 1)]; };
    for (int d = 0; d <= n + m; ++d) {
        for (int k = -d; k <= d; k += 2) {
            int x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m && a[static_cast<size_t>(x)] == b[static_cast<size_t>(x - k)])
                ++x;
            at(k) = x;
            if (x >= n && x - k >= m)
                return d;
        }
    }
    return n + m;
}

std::vector<int> wordsOf(const QString &text, WordTable &table)
{
    std::vector<int> words;
    for (const auto &token : diffTokens(text, table)) {
        if (token.isWord())
            words.push_back(token.number);
    }
    return words;
}

class Bench
{
public:
    explicit Bench(bool withOthers)
        : m_withOthers(withOthers)
    {
    }

    void run()
    {
        GeneratedTexts texts(23);
        QRandomGenerator random(29);
        const auto shortText = textOf(texts, 600);
        const auto longText = textOf(texts, 20'000);
        measure({ u"600 words, 5 % changed"_s, shortText, changed(shortText, texts, random), 0.1, 1.2 });
        measure({ u"20,000 words, 5 % changed"_s, longText, changed(longText, texts, random), 6, 1.2 });
        measure({ u"600 unrelated words"_s, shortText, textOf(texts, 600), 5, 0 });
        measure({ u"20,000 unrelated words"_s, longText, textOf(texts, 20'000), 120, 0 });
        const auto oneParagraph = QString(longText).replace(u"\n\n"_s, u" "_s);
        measure({ u"20,000 words, one paragraph, 5 % changed"_s, oneParagraph,
                  changed(longText, texts, random).replace(u"\n\n"_s, u" "_s), 60, 1.2 });
        measureAuthorship();
    }

private:
    void measure(const Case &texts)
    {
        TextDiff diff;
        const double time = medianOf(texts.before.size() > 50'000 ? 15 : 301,
                                     [&] { diff = compareTexts(texts.before, texts.after); });
        print(texts.name, milliseconds(time), u"≤ "_s + milliseconds(texts.mostMilliseconds));
        WordTable table;
        const int least = smallestEdit(wordsOf(texts.before, table), wordsOf(texts.after, table));
        const int marked = diff.counts.wordsInserted + diff.counts.wordsDeleted;
        const auto share = QString::number(static_cast<double>(marked) / least, 'f', 3);
        print(u"  words marked, the smallest edit has %1"_s.arg(least), u"%1 = %2 ×"_s.arg(marked).arg(share),
              texts.mostMarked > 0 ? u"≤ %1 ×"_s.arg(texts.mostMarked) : QString());
        if (m_withOthers)
            measureOthers(texts);
    }

    // The same texts for others, each as its users run it: commands as whole processes, packages inside node.
    void measureOthers(const Case &texts)
    {
        const QTemporaryDir folder;
        const auto before = folder.filePath(u"before.txt"_s);
        const auto after = folder.filePath(u"after.txt"_s);
        for (const auto &[path, text] : { std::pair(before, texts.before), std::pair(after, texts.after) }) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8() + '\n') < 0)
                qFatal("%s cannot be written", qPrintable(path));
        }
        measureCommand(u"git diff --word-diff"_s, u"git"_s,
                       { u"diff"_s, u"--no-index"_s, u"--word-diff"_s, before, after });
        measureCommand(u"wdiff"_s, u"wdiff"_s, { before, after });
        QProcess node;
        node.start(u"node"_s, { m_script, before, after });
        if (!node.waitForStarted() || !node.waitForFinished(400'000) || node.exitCode() != 0) {
            print(u"  npm packages"_s, u"not here"_s, QString::fromUtf8(node.readAllStandardError()).left(80));
            return;
        }
        for (const auto &line : QString::fromUtf8(node.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
            print(u"  "_s + line.section(u'\t', 0, 0), line.section(u'\t', 1), {});
    }

    static void measureCommand(const QString &name, const QString &command, const QStringList &arguments)
    {
        if (QStandardPaths::findExecutable(command).isEmpty()) {
            print(u"  "_s + name, u"not here"_s, {});
            return;
        }
        const auto run = [&] {
            QProcess process;
            process.start(command, arguments);
            process.waitForFinished(120'000);
            process.readAllStandardOutput();
        };
        const double time = medianOf(5, run, wallMillisecondsOf);
        print(u"  "_s + name, milliseconds(time), u"whole process"_s);
    }

    static void measureAuthorship()
    {
        GeneratedTexts texts(31);
        QRandomGenerator random(37);
        auto body = textOf(texts, 600);
        QList<AuthoredRevision> revisions;
        for (int i = 0; i < 500; ++i) {
            AuthoredRevision revision {
                revisionNamed(QString::number(i)), {}, idNamed<StaffId>(QString::number(i % 5)), someMoment(), body
            };
            if (i > 0)
                revision.parents = { revisions.last().id };
            revisions.append(revision);
            body = changed(body, texts, random);
        }
        Authorship authorship;
        const double time = medianOf(3, [&] {
            Progress progress;
            authorship = *authorshipOf(revisions, progress);
        });
        print(u"authorship of 500 revisions, %1 sentences"_s.arg(authorship.sentences.size()), milliseconds(time),
              u"≤ 500 ms"_s);
    }

    bool m_withOthers;
    QString m_script = QString::fromLocal8Bit(qgetenv("TENUE_OTHERS"));
};

} // namespace

} // namespace tenue

int main(int count, char **)
{
    tenue::print(QStringLiteral("comparing texts"), QStringLiteral("is"), QStringLiteral("wanted"));
    tenue::Bench(count > 1).run();
    return 0;
}
