// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/spelling_marks.h"

#include "ui/editor/markdown_editor.h"
#include "ui/widgets/exact_text.h"

#include <QtWidgets/QMenu>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int CheckAfterMilliseconds = 500;
constexpr int MostSuggestions = 6;

} // namespace

struct SpellingMarks::Desk : QObject {
    std::unique_ptr<SpellingDictionary> dictionary;
    std::optional<TextLanguage> language;
    QString fault;

    void use(TextLanguage wanted, const QStringList &words)
    {
        if (language != wanted) {
            language = wanted;
            auto opened = SpellingDictionary::open(wanted);
            fault = opened ? QString() : opened.error().message;
            dictionary = opened ? *std::move(opened) : nullptr;
        }
        if (dictionary)
            dictionary->setOwnWords(words);
    }

    // Places from the beginning of the text, with lengths.
    QList<std::pair<int, int>> wrongIn(const QString &text)
    {
        QList<std::pair<int, int>> places;
        if (!dictionary)
            return places;
        MarkdownLineState state;
        qsizetype start = 0;
        for (const auto line : QStringView(text).split(u'\n')) {
            for (const auto &word : dictionary->wrongWords(line, state))
                places.append({ int(start + word.start), int(word.length) });
            start += line.size() + 1;
        }
        return places;
    }
};

SpellingMarks::SpellingMarks(MarkdownEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
    , m_desk(std::make_unique<Desk>())
{
    m_desk->moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(CheckAfterMilliseconds);
    connect(&m_checkSoon, &QTimer::timeout, this, &SpellingMarks::check);
    connect(&editor, &QPlainTextEdit::textChanged, &m_checkSoon, qOverload<>(&QTimer::start));
    editor.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&editor, &QWidget::customContextMenuRequested, this, &SpellingMarks::showMenu);
}

SpellingMarks::~SpellingMarks()
{
    m_thread.quit();
    m_thread.wait();
}

void SpellingMarks::setLanguage(TextLanguage language)
{
    m_language = language;
    m_checkSoon.start();
}

void SpellingMarks::setWords(const QStringList &words, bool mayAdd)
{
    m_mayAdd = mayAdd;
    if (words == m_words)
        return;
    m_words = words;
    m_checkSoon.start();
}

void SpellingMarks::check()
{
    const int revision = m_editor.document()->revision();
    const QString text = exactText(*m_editor.document());
    QMetaObject::invokeMethod(
        m_desk.get(),
        [this, desk = m_desk.get(), revision, text, language = m_language, ignored = m_words + m_ignored] {
            desk->use(language, ignored);
            const auto places = desk->wrongIn(text);
            QMetaObject::invokeMethod(this,
                                      [this, revision, places, fault = desk->fault] { show(revision, places, fault); });
        });
}

void SpellingMarks::show(int revision, const QList<std::pair<int, int>> &places, const QString &fault)
{
    // Somebody typed on meanwhile: the next answer is on its way.
    if (revision != m_editor.document()->revision()) {
        m_checkSoon.start();
        return;
    }
    QList<QTextCursor> marks;
    for (const auto &[start, length] : places) {
        QTextCursor mark(m_editor.document());
        mark.setPosition(start);
        mark.setPosition(start + length, QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    m_editor.setSpellingMarks(marks);
    Q_EMIT checked(int(marks.size()), fault);
}

void SpellingMarks::showMenu(const QPoint &at)
{
    const int place = m_editor.cursorForPosition(at).position();
    const auto &marks = m_editor.spellingMarks();
    const auto mark = std::find_if(marks.cbegin(), marks.cend(), [place](const QTextCursor &each) {
        return each.selectionStart() <= place && place <= each.selectionEnd() && each.hasSelection();
    });
    if (mark == marks.cend())
        return offer({}, at, {});
    QMetaObject::invokeMethod(m_desk.get(), [this, desk = m_desk.get(), word = *mark, text = mark->selectedText(), at] {
        const auto found = desk->dictionary ? desk->dictionary->suggestions(text) : QStringList();
        QMetaObject::invokeMethod(this, [this, word, at, found] { offer(word, at, found); });
    });
}

void SpellingMarks::offer(const QTextCursor &word, const QPoint &at, const QStringList &suggestions)
{
    auto *menu = new QMenu(&m_editor);
    menu->setObjectName(u"textMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &suggestion : suggestions.first(std::min<qsizetype>(MostSuggestions, suggestions.size()))) {
        connect(menu->addAction(suggestion), &QAction::triggered, this, [this, word, suggestion] {
            m_editor.replacePart(word.selectionStart(), word.selectionEnd(), suggestion);
        });
    }
    if (!word.isNull()) {
        if (suggestions.isEmpty())
            menu->addAction(tr("No suggestion"))->setEnabled(false);
        menu->addSeparator();
        if (m_mayAdd)
            connect(menu->addAction(tr("Add to the newsroom’s words")), &QAction::triggered, this,
                    [this, text = word.selectedText()] { Q_EMIT wordAddRequested(text); });
        connect(menu->addAction(tr("Ignore here")), &QAction::triggered, this,
                [this, text = word.selectedText()] { ignore(text); });
        menu->addSeparator();
    }
    addStandardActions(*menu);
    menu->popup(m_editor.viewport()->mapToGlobal(at));
}

void SpellingMarks::addStandardActions(QMenu &menu)
{
    auto *standard = m_editor.createStandardContextMenu();
    standard->setParent(&menu);
    menu.addActions(standard->actions());
}

void SpellingMarks::ignore(const QString &word)
{
    m_ignored.append(word);
    check();
}

} // namespace tenue
