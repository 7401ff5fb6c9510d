// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/find_bar.h"

#include "ui/editor/markdown_editor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/exact_text.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int SearchAfterMilliseconds = 150;
constexpr int FieldWidth = 260;

} // namespace

FindBar::FindBar(MarkdownEditor &editor, QWidget *parent)
    : Panel(Ground::Side, Qt::BottomEdge, parent)
    , m_editor(editor)
    , m_find(new QLineEdit)
    , m_case(newOption("findCase"_L1, tr("Aa", "sign: case matters"), tr("Tell capitals from small letters")))
    , m_accents(newOption("findAccents"_L1, tr("é", "sign: accents matter"), tr("Tell accents apart")))
    , m_word(newOption("findWord"_L1, tr("“ab”", "sign: whole words"), tr("Whole words only")))
    , m_expression(newOption("findExpression"_L1, tr(".*", "sign: regular expression"), tr("Regular expression")))
    , m_count(new TextLabel({}, TextStyle::Secondary, Tone::Second))
    , m_replaceRow(nullptr)
    , m_replace(new QLineEdit)
    , m_replaceOne(newButton(tr("Replace")))
    , m_replaceAll(newButton(tr("Replace all")))
{
    setObjectName(u"findBar"_s);
    m_find->setObjectName(u"findField"_s);
    m_replace->setObjectName(u"replaceField"_s);
    m_count->setObjectName(u"findCount"_s);
    m_replaceOne->setObjectName(u"replaceOne"_s);
    m_replaceAll->setObjectName(u"replaceAll"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::S, Space::L, Space::S);
    column->setSpacing(Space::S);
    column->addWidget(newFindRow());
    m_replaceRow = newReplaceRow();
    column->addWidget(m_replaceRow);
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(SearchAfterMilliseconds);
    connect(&m_searchSoon, &QTimer::timeout, this, &FindBar::search);
    connect(&m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible())
            m_searchSoon.start();
    });
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, &FindBar::showCount);
    hide();
}

QToolButton *FindBar::newOption(QLatin1StringView objectName, const QString &sign, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(sign);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setCheckable(true);
    connect(button, &QToolButton::toggled, this, &FindBar::search);
    return button;
}

QWidget *FindBar::newFindRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Xs);
    m_find->setAccessibleName(tr("Find"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setMinimumWidth(FieldWidth / 2);
    m_find->setMaximumWidth(FieldWidth);
    layout->addWidget(m_find, 1);
    for (auto *option : { m_case, m_accents, m_word, m_expression })
        layout->addWidget(option);
    auto *previous = newIconButton("chevron-up"_L1, tr("The one before"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    auto *next = newIconButton("chevron-down"_L1, tr("The next one"), QKeySequence(Qt::Key_F3));
    auto *close = newIconButton("x"_L1, tr("Close"), QKeySequence(Qt::Key_Escape));
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(close);
    connect(m_find, &QLineEdit::textChanged, this, &FindBar::search);
    connect(previous, &QToolButton::clicked, this, [this] { findNext(-1); });
    connect(next, &QToolButton::clicked, this, [this] { findNext(1); });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    return row;
}

QWidget *FindBar::newReplaceRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    m_replace->setAccessibleName(tr("Replace with"));
    m_replace->setPlaceholderText(tr("Replace with"));
    m_replace->setMinimumWidth(FieldWidth / 2);
    m_replace->setMaximumWidth(FieldWidth);
    layout->addWidget(m_replace, 1);
    layout->addWidget(m_replaceOne);
    layout->addWidget(m_replaceAll);
    layout->addStretch();
    connect(m_replaceOne, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    return row;
}

void FindBar::open(bool withReplacement)
{
    const QString selected = m_editor.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_find->setText(selected);
    m_replaceRow->setVisible(withReplacement && !m_editor.isReadOnly());
    show();
    search();
    m_find->selectAll();
    m_find->setFocus(Qt::ShortcutFocusReason);
}

TextSearch FindBar::pattern() const
{
    TextSearch search { m_find->text(), {} };
    search.options.setFlag(TextSearch::MatchCase, m_case->isChecked());
    search.options.setFlag(TextSearch::IgnoreAccents, !m_accents->isChecked());
    search.options.setFlag(TextSearch::WholeWord, m_word->isChecked());
    search.options.setFlag(TextSearch::Expression, m_expression->isChecked());
    return search;
}

void FindBar::search()
{
    m_searchSoon.stop();
    m_matches.clear();
    m_finder.reset();
    m_count->setTone(Tone::Second);
    m_count->setText({});
    if (!m_find->text().isEmpty()) {
        const auto finder = TextFinder::of(pattern());
        const auto found
            = finder ? finder->find(exactText(*m_editor.document())) : Result<QList<TextPlace>>(finder.error());
        if (found) {
            m_finder = *finder;
            m_matches = *found;
            showCount();
        } else {
            m_count->setTone(Tone::Error);
            m_count->setText(found.error().message);
        }
    }
    m_replaceOne->setEnabled(!m_matches.isEmpty());
    m_replaceAll->setEnabled(!m_matches.isEmpty());
}

void FindBar::showCount()
{
    if (!isVisible() || m_count->tone() == Tone::Error)
        return;
    const auto cursor = m_editor.textCursor();
    const auto here = std::find_if(m_matches.cbegin(), m_matches.cend(), [&](const TextPlace &match) {
        return match.start == cursor.selectionStart() && match.start + match.length == cursor.selectionEnd();
    });
    if (m_find->text().isEmpty())
        m_count->setText({});
    else if (m_matches.isEmpty())
        m_count->setText(tr("not found"));
    else if (here == m_matches.cend())
        m_count->setText(tr("found %n time(s)", nullptr, int(m_matches.size())));
    else
        m_count->setText(
            tr("%1 of %2")
                .arg(QLocale().toString(here - m_matches.cbegin() + 1), QLocale().toString(m_matches.size())));
}

void FindBar::findNext(int step)
{
    if (m_searchSoon.isActive() || m_matches.isEmpty())
        search();
    if (m_matches.isEmpty())
        return;
    const auto cursor = m_editor.textCursor();
    if (step > 0) {
        const auto next = std::find_if(m_matches.cbegin(), m_matches.cend(),
                                       [&](const TextPlace &match) { return match.start >= cursor.selectionEnd(); });
        select(next == m_matches.cend() ? m_matches.first() : *next);
        return;
    }
    const auto before = std::find_if(m_matches.crbegin(), m_matches.crend(), [&](const TextPlace &match) {
        return match.start + match.length <= cursor.selectionStart();
    });
    select(before == m_matches.crend() ? m_matches.last() : *before);
}

void FindBar::select(const TextPlace &match)
{
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(int(match.start));
    cursor.setPosition(int(match.start + match.length), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    m_editor.centerCursor();
}

void FindBar::replaceOne()
{
    search();
    auto cursor = m_editor.textCursor();
    for (const auto &match : std::as_const(m_matches)) {
        if (match.start == cursor.selectionStart() && match.start + match.length == cursor.selectionEnd()) {
            cursor.insertText(m_finder->replacementFor(match, m_replace->text()));
            m_editor.setTextCursor(cursor);
            search();
            break;
        }
    }
    findNext(1);
}

void FindBar::replaceAll()
{
    search();
    const auto done = m_matches.size();
    const int caret = m_editor.textCursor().position();
    QTextCursor edit(m_editor.document());
    edit.beginEditBlock();
    for (auto match = m_matches.crbegin(); match != m_matches.crend(); ++match) {
        edit.setPosition(int(match->start));
        edit.setPosition(int(match->start + match->length), QTextCursor::KeepAnchor);
        edit.insertText(m_finder->replacementFor(*match, m_replace->text()));
    }
    edit.endEditBlock();
    auto cursor = m_editor.textCursor();
    cursor.setPosition(std::min(caret, m_editor.document()->characterCount() - 1));
    m_editor.setTextCursor(cursor);
    search();
    m_count->setText(tr("%n replacement(s) made", nullptr, int(done)));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        hide();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_replace->hasFocus())
            replaceOne();
        else
            findNext(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return;
    default:
        Panel::keyPressEvent(event);
    }
}

void FindBar::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    if (isAncestorOf(window()->focusWidget()))
        m_editor.setFocus();
}

} // namespace tenue
