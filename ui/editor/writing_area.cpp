// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/writing_area.h"

#include "core/domain/promise.h"
#include "ui/editor/markdown_editor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/exact_text.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ToolBarHeight = 42;
constexpr int LengthLineHeight = 32;
constexpr int SignesAFeuillet = 1500;
constexpr int CountAfterMilliseconds = 300;

qsizetype wordsIn(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype words = 0;
    do {
        if (finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem)
            ++words;
    } while (finder.toNextBoundary() >= 0);
    return words;
}

QString toolTipOf(const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? action.text() : action.text() + u" ("_s + keys + u')';
}

} // namespace

WritingArea::WritingArea(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QPlainTextEdit)
    , m_editor(new MarkdownEditor)
    , m_length(new TextLabel({}, TextStyle::Secondary, Tone::Second))
{
    m_summary->setObjectName(u"summary"_s);
    m_editor->setObjectName(u"body"_s);
    m_length->setObjectName(u"length"_s);
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(CountAfterMilliseconds);
    addCommands();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newToolBar());
    column->addWidget(newSummary());
    column->addWidget(m_editor, 1);
    column->addWidget(newLengthLine());
    connect(m_summary, &QPlainTextEdit::textChanged, this, &WritingArea::noteTyping);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &WritingArea::noteTyping);
    connect(&m_countSoon, &QTimer::timeout, this, &WritingArea::count);
}

QAction *WritingArea::addCommand(QLatin1StringView icon, const QString &words, const QKeySequence &keys,
                                 const std::function<void()> &act)
{
    auto *action = new QAction(iconNamed(icon), words, this);
    action->setShortcut(keys);
    // The page holds the action, so that the shortcut works wherever the focus is in it.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, m_editor, act);
    m_actions.append(action);
    return action;
}

void WritingArea::addCommands()
{
    auto *editor = m_editor;
    addCommand("heading-2"_L1, tr("Heading"), {}, [editor] { editor->toggleHeading(); });
    addCommand("bold"_L1, tr("Bold"), QKeySequence::Bold, [editor] { editor->toggleBold(); });
    addCommand("italic"_L1, tr("Italic"), QKeySequence::Italic, [editor] { editor->toggleItalic(); });
    addCommand("quote"_L1, tr("Quote"), {}, [editor] { editor->toggleQuote(); });
    addCommand("list"_L1, tr("List"), {}, [editor] { editor->toggleBulletList(); });
    addCommand("list-ordered"_L1, tr("Numbered list"), {}, [editor] { editor->toggleNumberedList(); });
    addCommand("link"_L1, tr("Link"), Qt::CTRL | Qt::Key_K, [editor] { editor->insertLink(); });
    addCommand("at-sign"_L1, tr("Cite"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] {
        Q_EMIT citeRequested();
    })->setObjectName(u"cite"_s);
    addCommand("calendar-plus"_L1, tr("Dated update"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, [this] {
        addUpdate();
    })->setObjectName(u"update"_s);
}

QWidget *WritingArea::newToolBar()
{
    auto *bar = new Panel(Ground::Window, Qt::BottomEdge);
    bar->setMinimumHeight(ToolBarHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::L, Space::Xs, Space::L, Space::Xs);
    row->setSpacing(Space::Xs);
    for (auto *action : m_actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setIconSize({ LargeIcon, LargeIcon });
        button->setAccessibleName(action->text());
        button->setToolTip(toolTipOf(*action));
        const bool hasWords = action->objectName() == u"cite"_s || action->objectName() == u"update"_s;
        button->setToolButtonStyle(hasWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        row->addWidget(button);
        if (action == m_actions.value(5) || action == m_actions.value(6))
            row->addSpacing(Space::S);
    }
    row->addStretch();
    return bar;
}

QWidget *WritingArea::newSummary()
{
    auto *panel = new Panel(Ground::Surface, Qt::BottomEdge);
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(Space::PageMargin, Space::S, Space::PageMargin, Space::S);
    row->setSpacing(Space::L);
    m_summary->setAccessibleName(tr("Summary"));
    m_summary->setPlaceholderText(tr("One or two sentences: what readers see first"));
    m_summary->setTabChangesFocus(true);
    m_summary->setFrameShape(QFrame::NoFrame);
    m_summary->setFont(fontOf(TextStyle::DifferenceText));
    m_summary->setFixedHeight(2 * QFontMetrics(m_summary->font()).lineSpacing() + Space::S);
    auto *label = new FieldLabel(tr("S&ummary"), m_summary);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(m_summary, 1);
    m_editor->setPlaceholderText(tr("What was promised, what was done, what is missing"));
    return panel;
}

QWidget *WritingArea::newLengthLine()
{
    auto *line = new Panel(Ground::Window, Qt::TopEdge);
    line->setMinimumHeight(LengthLineHeight);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(Space::PageMargin, 0, Space::PageMargin, 0);
    row->addWidget(m_length);
    row->addStretch();
    return line;
}

void WritingArea::setTexts(const QString &summary, const QString &body)
{
    const QSignalBlocker noSummary(m_summary);
    const QSignalBlocker noBody(m_editor);
    m_summary->setPlainText(summary);
    m_editor->setText(body);
    m_notedRevision = textRevision();
    count();
}

void WritingArea::putTextsInto(Promise &promise) const
{
    promise.summary = exactText(*m_summary->document());
    promise.body = exactText(*m_editor->document());
}

void WritingArea::setReadOnly(bool isReadOnly)
{
    m_summary->setReadOnly(isReadOnly);
    m_editor->setReadOnly(isReadOnly);
    for (auto *action : m_actions)
        action->setEnabled(!isReadOnly);
}

void WritingArea::renameKey(const QString &before, const QString &after)
{
    QString text = exactText(*m_editor->document());
    text.replace(u"[@"_s + before + u']', u"[@"_s + after + u']');
    m_editor->replaceText(text);
}

void WritingArea::cite(const QString &key)
{
    m_editor->cite(key);
    m_editor->setFocus();
}

void WritingArea::addUpdate()
{
    m_editor->addUpdate(tr("Update of %1", "heading of a dated section")
                            .arg(QLocale().toString(QDate::currentDate(), u"d MMMM yyyy"_s)));
}

void WritingArea::noteTyping()
{
    // A new look of the text is announced as a change too.
    const int revision = textRevision();
    if (revision == m_notedRevision)
        return;
    m_notedRevision = revision;
    m_countSoon.start();
    Q_EMIT typed();
}

int WritingArea::textRevision() const
{
    return m_summary->document()->revision() + m_editor->document()->revision();
}

void WritingArea::count()
{
    const QString text = exactText(*m_editor->document());
    const QLocale locale;
    const auto words = wordsIn(text);
    m_length->setText(tr("%n word(s)", nullptr, int(words)) + u" · "_s
                      + tr("%1 characters", "spaces included; signes in French").arg(locale.toString(text.size()))
                      + u" · "_s
                      + tr("%1 pages of 1,500", "feuillets in French")
                            .arg(locale.toString(static_cast<double>(text.size()) / SignesAFeuillet, 'f', 1)));
}

} // namespace tenue
