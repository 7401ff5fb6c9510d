// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/lengths.h"
#include "core/text/markdown.h"
#include "core/text/spelling.h"
#include "core/text/typography.h"
#include "core/text/uncited_claims.h"
#include "tests/bench/bench_table.h"
#include "tests/bench/generated_texts.h"
#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "ui/editor/dossier_page.h"
#include "ui/editor/markdown_editor.h"
#include "ui/editor/markdown_highlighter.h"
#include "ui/review/history_page.h"
#include "ui/widgets/exact_text.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/look.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTextEdit>

// How quick writing is, and looking back. `ninja editor-bench` in a release build, then `bin/editor-bench` on a quiet
// machine, with QT_QPA_PLATFORM=offscreen or under a display. Painting, styling and counting are done in the thread
// that is measured; spelling has one of its own.

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Keys = 200;
constexpr int KeyDistance = 60; ///< milliseconds between two keys: what waits gets its turn, as while somebody types
constexpr quint32 Seed = 7;

double medianOf(int runs, const std::function<void()> &action)
{
    action();
    QList<double> times;
    for (int i = 0; i < runs; ++i)
        times.append(threadMillisecondsOf(action));
    return median(times);
}

/// Text as people write it here: headings, emphasis, lists, links, citations, figures.
QString manuscript(int words)
{
    GeneratedTexts texts(Seed);
    constexpr int WordsOfSentence = 15;
    QString text;
    for (int i = 0; i * WordsOfSentence < words; ++i) {
        if (i % 24 == 0)
            text += u"\n\n## "_s + texts.sentence(4) + u"\n\n"_s;
        else if (i % 6 == 0)
            text += u"\n\n"_s;
        else if (i % 17 == 0)
            text += u"\n- "_s;
        text += texts.sentence(WordsOfSentence) + u' ';
        if (i % 5 == 0)
            text += u"Le budget a **augmenté** de 12\u00A0% [@cle-%1]. "_s.arg(i % 9);
        if (i % 11 == 0)
            text += u"Voir [le vote](https://exemple.fr/vote/%1). "_s.arg(i);
    }
    return text.trimmed();
}

void benchTexts()
{
    const QString page = manuscript(480);
    const QString book = manuscript(20'000);
    MarkdownRules rules;
    for (int i = 0; i < 9; ++i)
        rules.sources.insert(u"cle-%1"_s.arg(i), i + 1);
    const MarkdownRenderer renderer(rules);
    printRow(u"Markdown, 480 words"_s, 1000 * medianOf(200, [&] { (void)renderer.render(page); }), u"µs"_s, 60);
    const QString plain = QString(page).remove(QRegularExpression(u"\\[@cle-\\d\\]|\\(https://[^)]*\\)"_s));
    printRow(u"  the same without links and citations"_s, 1000 * medianOf(200, [&] { (void)renderer.render(plain); }),
             u"µs"_s);
    const Typography typography(TypographyProfile::FrenchFrance);
    const QString usual = manuscript(600);
    printRow(u"typography check, 600 words"_s, medianOf(50, [&] { (void)typography.faults(usual); }), u"ms"_s);
    printRow(u"typography check, 20,000 words"_s, medianOf(10, [&] { (void)typography.faults(book); }), u"ms"_s);
    printRow(u"typography, all mended, 20,000 words"_s, medianOf(5, [&] { (void)typography.fixed(book); }), u"ms"_s);
    printRow(u"uncited claims, 20,000 words"_s, medianOf(10, [&] { (void)uncitedClaims(book); }), u"ms"_s);
    printRow(u"lengths, 20,000 words"_s, medianOf(20, [&] { (void)lengthsOf(book); }), u"ms"_s);
    const auto dictionary = SpellingDictionary::open(TextLanguage::French);
    if (!dictionary)
        return;
    const auto spell = [&] {
        MarkdownLineState state;
        for (const auto line : QStringView(book).split(u'\n'))
            (void)(*dictionary)->wrongWords(line, state);
    };
    printRow(u"spelling, 20,000 words, first time (own thread)"_s, threadMillisecondsOf(spell), u"ms"_s);
    printRow(u"spelling, 20,000 words, again (own thread)"_s, medianOf(5, spell), u"ms"_s);
}

/// Runs the event loop for so long; the longest single turn of it is what a key could have waited.
double longestTurn(int milliseconds)
{
    QElapsedTimer all;
    all.start();
    double longest = 0;
    while (all.elapsed() < milliseconds) {
        longest = std::max(longest, threadMillisecondsOf([] { QCoreApplication::processEvents(); }));
        QThread::usleep(200);
    }
    return longest;
}

struct Typed {
    QList<double> painted; ///< from the key to the painted screen
    double longest = 0; ///< turn of the event loop between keys
};

Typed typeInto(MarkdownEditor &editor)
{
    const QString letters = u"le vote de l'an "_s;
    Typed typed;
    for (int i = 0; i < Keys; ++i) {
        const QString letter(letters[i % letters.size()]);
        typed.painted.append(threadMillisecondsOf([&] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
            QApplication::sendEvent(&editor, &press);
            QCoreApplication::processEvents();
            editor.viewport()->repaint();
        }));
        typed.longest = std::max(typed.longest, longestTurn(KeyDistance));
    }
    return typed;
}

class EditorBench
{
public:
    EditorBench()
        : m_newsroom(m_dir.path() + u"/bench.tenue"_s)
    {
        m_newsroom.savePromise(1, manuscript(600));
        m_newsroom.savePromise(2, manuscript(2000));
        m_newsroom.savePromise(3, manuscript(20'000));
        m_desks = std::make_unique<Desks>(m_newsroom.openAgain(), m_clock, m_newsroom.journalist());
        m_page = std::make_unique<DossierPage>(*m_desks, m_prompts);
        m_page->setRecovery(m_dir.path() + u"/recovery"_s, 2000);
        m_page->resize(1280, 800);
        m_page->show();
    }

    void run()
    {
        measureTyping(1, u"600 words"_s, 8);
        measureTyping(2, u"2,000 words"_s, 8);
        measureTyping(3, u"20,000 words"_s, 16);
        for (const auto &[number, words] : { std::pair(1, u"600 words"_s), std::pair(3, u"20,000 words"_s) }) {
            QList<double> times;
            for (int i = 0; i < 9; ++i) {
                open(2);
                times.append(threadMillisecondsOf([&, promise = number] {
                    open(promise);
                    m_page->repaint();
                }));
            }
            printRow(u"opening a dossier of "_s + words, median(times), u"ms"_s, 150);
        }
        open(1);
        auto &preview = *m_page->findChild<QAction *>(u"preview"_s);
        preview.trigger();
        longestTurn(400);
        measurePreview();
        preview.trigger();
    }

private:
    MarkdownEditor &editor() { return *m_page->findChild<MarkdownEditor *>(u"body"_s); }
    void open(int number)
    {
        m_page->open(promiseId(number));
        QCoreApplication::processEvents();
    }

    void measureTyping(int number, const QString &words, double limit)
    {
        open(number);
        auto cursor = editor().textCursor();
        cursor.setPosition(editor().document()->characterCount() / 2);
        cursor.movePosition(QTextCursor::EndOfBlock);
        editor().setTextCursor(cursor);
        editor().setFocus();
        longestTurn(2500);
        const auto typed = typeInto(editor());
        printRow(u"key to painted, "_s + words + u", median"_s, median(typed.painted), u"ms"_s);
        printRow(u"key to painted, "_s + words + u", 99th percentile"_s, percentile99(typed.painted), u"ms"_s, limit);
        printRow(u"  longest turn between keys"_s, typed.longest, u"ms"_s, limit);
        printRow(u"  longest turn once typing stops"_s, longestTurn(3500), u"ms"_s);
        printRow(u"highlighting of "_s + words, medianOf(5, [&] { editor().highlighter().rehighlight(); }), u"ms"_s);
    }

    /// From the key until the preview shows it.
    void measurePreview()
    {
        auto *pane = m_page->findChild<QTextEdit *>(u"preview"_s);
        QList<double> times;
        for (int i = 0; i < 20; ++i) {
            const QString mark = u"zq%1"_s.arg(i);
            times.append(threadMillisecondsOf([&] {
                editor().textCursor().insertText(mark);
                QElapsedTimer timer;
                timer.start();
                while (!pane->document()->toRawText().contains(mark) && timer.elapsed() < 2000)
                    QCoreApplication::processEvents();
                pane->viewport()->repaint();
            }));
        }
        printRow(u"preview of 600 words after a key"_s, median(times), u"ms"_s, 20);
    }

    QTemporaryDir m_dir;
    SystemClock m_clock;
    Newsroom m_newsroom;
    std::unique_ptr<Desks> m_desks;
    ScriptedPrompts m_prompts;
    std::unique_ptr<DossierPage> m_page;
};

/// A dossier of 600 words that was saved again and again, in the page of history.
void benchHistory()
{
    constexpr int Revisions = 500;
    constexpr int Bytes = 3'600;
    const QTemporaryDir folder;
    Newsroom newsroom(folder.path() + u"/history.tenue"_s);
    GeneratedTexts texts(Seed);
    auto promise = texts.promise(aMandateId(), 1, Bytes);
    must(newsroom.workspace().database().atomically([&]() -> Result<> {
        for (int i = 0; i < Revisions; ++i) {
            newsroom.savePromise(1, promise.body);
            texts.edit(promise);
        }
        return {};
    }));
    const SystemClock clock;
    Desks desks(newsroom.openAgain(), clock, newsroom.journalist());
    ScriptedPrompts prompts;
    QList<double> times;
    for (int i = 0; i < 9; ++i) {
        HistoryPage page(desks, prompts);
        page.resize(1280, 800);
        page.show();
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        page.open(promiseId(1));
        QCoreApplication::processEvents();
        page.repaint();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    printRow(u"opening a history of %1 revisions, to the painted page"_s.arg(Revisions), median(times), u"ms"_s, 150);
}

} // namespace

} // namespace tenue

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    tenue::loadFirstFonts();
    tenue::loadRemainingFonts();
    tenue::Look look(application);
    tenue::benchTexts();
    tenue::EditorBench().run();
    tenue::benchHistory();
    return 0;
}
