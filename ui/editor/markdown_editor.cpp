// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown_editor.h"

#include "ui/editor/manuscript_layout.h"
#include "ui/editor/manuscript_painter.h"
#include "ui/editor/markdown_highlighter.h"
#include "ui/editor/markdown_line.h"
#include "ui/editor/markdown_typing.h"
#include "ui/widgets/exact_text.h"
#include "ui/widgets/type_scale.h"

#include <QtCore/QMimeData>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LettersInALine = 72;

} // namespace

MarkdownEditor::MarkdownEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAccessibleName(tr("Analysis"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *manuscript = new QTextDocument(this);
    manuscript->setDocumentLayout(new ManuscriptLayout(manuscript));
    manuscript->setDocumentMargin(Gutter);
    setDocument(manuscript);
    applyFont();
    m_highlighter = new MarkdownHighlighter(this, *manuscript);
}

void MarkdownEditor::setText(const QString &text)
{
    m_spelling.clear();
    setPlainText(text);
}

void MarkdownEditor::replaceText(const QString &text)
{
    replacePart(0, document()->characterCount() - 1, text);
}

void MarkdownEditor::replacePart(int from, int to, const QString &text)
{
    QString before = exactText(*document()).mid(from, to - from);
    const auto same = std::mismatch(before.cbegin(), before.cend(), text.cbegin(), text.cend());
    const int start = int(same.first - before.cbegin());
    int common = 0;
    while (common < before.size() - start && common < text.size() - start
           && before[before.size() - 1 - common] == text[text.size() - 1 - common])
        ++common;
    if (start == before.size() && before.size() == text.size())
        return;
    QTextCursor part(document());
    part.setPosition(from + start);
    part.setPosition(to - common, QTextCursor::KeepAnchor);
    part.insertText(text.mid(start, text.size() - start - common));
}

void MarkdownEditor::setAnchoredWords(const QList<AnchoredWords> &anchored)
{
    m_anchored = anchored;
    viewport()->update();
}

void MarkdownEditor::setMarginSigns(const QList<MarginSign> &signs)
{
    m_signs = signs;
    viewport()->update();
}

void MarkdownEditor::setSpellingMarks(const QList<QTextCursor> &marks)
{
    m_spelling = marks;
    viewport()->update();
}

void MarkdownEditor::setInvisibleShown(bool isShown)
{
    auto option = document()->defaultTextOption();
    auto flags = option.flags();
    flags.setFlag(QTextOption::ShowTabsAndSpaces, isShown);
    flags.setFlag(QTextOption::ShowLineAndParagraphSeparators, isShown);
    option.setFlags(flags);
    document()->setDefaultTextOption(option);
}

void MarkdownEditor::setMeasure(int pixels)
{
    m_measure = pixels > 0 ? pixels : Measure;
    arrange();
}

void MarkdownEditor::setFamily(const QString &family)
{
    if (family == m_family)
        return;
    m_family = family;
    applyFont();
    arrange();
}

void MarkdownEditor::zoom(int step)
{
    setZoomStep(step == 0 ? 0 : m_zoom + step);
}

void MarkdownEditor::setZoomStep(int step)
{
    m_zoom = std::clamp(step, -MostZoomSteps, MostZoomSteps);
    applyFont();
    arrange();
}

void MarkdownEditor::applyFont()
{
    QFont font = fontOf(TextStyle::EditorText);
    if (!m_family.isEmpty())
        font.setFamilies({ m_family, font.family() });
    font.setPointSizeF(font.pointSizeF() * std::pow(ZoomRatio, m_zoom));
    setFont(font);
    document()->setDefaultFont(font);
}

QString MarkdownEditor::keyAt(int place) const
{
    const auto block = document()->findBlock(place);
    const auto *span = markdownLineOf(block).spanAt(place - block.position(), LineSpan::Kind::Citation);
    return span ? citedKey(block.text(), *span) : QString();
}

void MarkdownEditor::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        ManuscriptPainter under(*this, painter);
        under.paintAnchored(m_anchored);
        under.paintChips();
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    ManuscriptPainter over(*this, painter);
    over.paintSpelling(m_spelling);
    over.paintSigns(m_signs);
}

void MarkdownEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    arrange();
}

void MarkdownEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void MarkdownEditor::arrange()
{
    // The measure grows with the letters, so that a line always holds as many of them.
    const int letters = fontMetrics().averageCharWidth() * LettersInALine * m_measure / Measure;
    const int measure = std::max(m_measure, letters) + 2 * Gutter;
    const int side = std::max(0, (width() - measure) / 2);
    const QMargins margins(side, 0, side, 0);
    if (viewportMargins() == margins)
        return;
    setViewportMargins(margins);
    // The lines are wrapped anew for the room that is left.
    QResizeEvent narrowed(viewport()->size(), QSize());
    QPlainTextEdit::resizeEvent(&narrowed);
}

// The document joins what is typed in one go to one step of undo, unless it counts as unmodified.
void MarkdownEditor::beginStepAtWord(const QString &typed)
{
    const int at = textCursor().positionInBlock();
    const QString line = textCursor().block().text();
    if (!typed.isEmpty() && !typed.front().isSpace() && at > 0 && line[at - 1].isSpace())
        document()->setModified(false);
}

void MarkdownEditor::keyPressEvent(QKeyEvent *event)
{
    auto cursor = textCursor();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (!isReadOnly() && isEnter && event->modifiers() == Qt::NoModifier && continueLine(cursor)) {
        setTextCursor(cursor);
        return;
    }
    if (!isReadOnly() && isTab && isListItem(cursor)) {
        indentItems(cursor, event->key() == Qt::Key_Tab ? 1 : -1);
        return;
    }
    const int revision = document()->revision();
    beginStepAtWord(event->text());
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty() && document()->revision() != revision)
        Q_EMIT letterTyped(event->text());
}

void MarkdownEditor::inputMethodEvent(QInputMethodEvent *event)
{
    const QString text = event->commitString();
    beginStepAtWord(text);
    QPlainTextEdit::inputMethodEvent(event);
    if (!text.isEmpty())
        Q_EMIT letterTyped(text);
}

bool MarkdownEditor::focusNextPrevChild(bool next)
{
    if (!isReadOnly() && isListItem(textCursor()))
        return false;
    return QPlainTextEdit::focusNextPrevChild(next);
}

void MarkdownEditor::mousePressEvent(QMouseEvent *event)
{
    if (const auto *sign = event->button() == Qt::LeftButton ? signAt(event->pos()) : nullptr) {
        Q_EMIT signPressed(sign->place.position());
        return;
    }
    const QString key = event->modifiers() == Qt::ControlModifier && event->button() == Qt::LeftButton
        ? keyAt(cursorForPosition(event->pos()).position())
        : QString();
    if (key.isEmpty())
        return QPlainTextEdit::mousePressEvent(event);
    Q_EMIT sourceRequested(key);
}

void MarkdownEditor::mouseMoveEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    const bool isOverKey
        = event->modifiers() == Qt::ControlModifier && !keyAt(cursorForPosition(event->pos()).position()).isEmpty();
    viewport()->setCursor(isOverKey || signAt(event->pos()) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

bool MarkdownEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto *sign = signAt(help->pos())) {
            QToolTip::showText(help->globalPos(), sign->words, viewport());
            return true;
        }
        const int position = help->pos().x() < Gutter ? -1 : cursorForPosition(help->pos()).position();
        Q_EMIT tipWanted(position < 0 ? QString() : keyAt(position), position, help->globalPos());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

const MarginSign *MarkdownEditor::signAt(const QPoint &point) const
{
    if (point.x() >= Gutter || m_signs.isEmpty())
        return nullptr;
    const auto block = cursorForPosition({ Gutter, point.y() }).block();
    const auto sign = std::find_if(m_signs.cbegin(), m_signs.cend(),
                                   [&](const MarginSign &each) { return each.place.block() == block; });
    return sign == m_signs.cend() ? nullptr : &*sign;
}

QMimeData *MarkdownEditor::createMimeDataFromSelection() const
{
    // The base class would turn no-break spaces into plain ones.
    auto *mime = new QMimeData;
    QString text = textCursor().selectedText();
    mime->setText(text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n'));
    return mime;
}

void MarkdownEditor::insertFromMimeData(const QMimeData *source)
{
    Q_EMIT pasteRequested(source, false);
}

} // namespace tenue
