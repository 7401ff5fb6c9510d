// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/cite_popup.h"

#include "ui/editor/citation_choice_delegate.h"
#include "ui/editor/markdown_editor.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/text_label.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Width = 460;
constexpr int MostRows = 6;
constexpr int LongestFilter = 60;
constexpr int RowsOfAPage = 5;

} // namespace

CitePopup::CitePopup(MarkdownEditor &editor, QWidget *area)
    : QFrame(area)
    , m_editor(editor)
    , m_model(new CitationChoiceModel(this))
    , m_list(new QListView)
    , m_none(new TextLabel(tr("No evidence has these words."), TextStyle::Secondary, Tone::Second))
{
    setObjectName(u"citePopup"_s);
    m_list->setObjectName(u"citations"_s);
    m_list->setAccessibleName(tr("Evidence to cite"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CitationChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    column->addWidget(m_none);
    m_none->setContentsMargins(Space::M, Space::S, Space::M, Space::S);
    hide();
    m_editor.installEventFilter(this);
    connect(&m_editor, &MarkdownEditor::letterTyped, this, &CitePopup::noteTyping);
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, &CitePopup::follow);
    connect(m_list, &QListView::clicked, this, &CitePopup::choose);
}

void CitePopup::openAtCaret()
{
    auto cursor = m_editor.textCursor();
    cursor.setPosition(cursor.selectionEnd());
    const int at = cursor.position();
    const QChar before = at > 0 ? m_editor.document()->characterAt(at - 1) : QChar(u' ');
    const bool wantsSpace = !before.isSpace() && before != QChar(u'(');
    cursor.insertText(wantsSpace ? u" [@"_s : u"[@"_s);
    m_editor.setTextCursor(cursor);
    m_editor.setFocus();
    open(cursor.position(), true);
}

void CitePopup::noteTyping()
{
    const auto cursor = m_editor.textCursor();
    if (isVisible() || m_editor.isReadOnly() || !cursor.block().text().left(cursor.positionInBlock()).endsWith("[@"_L1))
        return;
    open(cursor.position(), false);
}

void CitePopup::open(int start, bool isByCommand)
{
    m_model->setChoices(m_source ? m_source() : QList<CitationChoice>());
    m_start = QTextCursor(m_editor.document());
    m_start.setPosition(start);
    m_start.setKeepPositionOnInsert(true);
    m_isByCommand = isByCommand;
    show();
    raise();
    follow();
}

QString CitePopup::typed() const
{
    const auto cursor = m_editor.textCursor();
    const auto block = m_start.block();
    const int from = m_start.positionInBlock();
    return block.text().mid(from, cursor.position() - block.position() - from);
}

void CitePopup::follow()
{
    if (!isVisible())
        return;
    const auto cursor = m_editor.textCursor();
    const bool isHere = cursor.block() == m_start.block() && cursor.position() >= m_start.position()
        && m_start.block().text().left(m_start.positionInBlock()).endsWith("[@"_L1);
    const QString words = isHere ? typed() : QString();
    if (!isHere || words.contains(u']') || words.size() > LongestFilter) {
        hide();
        return;
    }
    QString filter = words;
    m_model->setFilter(filter.replace(u'-', u' '));
    const bool hasRows = m_model->rowCount() > 0;
    m_list->setVisible(hasRows);
    m_none->setVisible(!hasRows);
    if (hasRows)
        m_list->setCurrentIndex(m_model->index(0));
    place();
}

void CitePopup::place()
{
    const int rows = std::min(MostRows, m_model->rowCount());
    const int height = m_model->rowCount() > 0 ? rows * m_list->sizeHintForRow(0) + 2 : m_none->sizeHint().height() + 2;
    const QRect caret = m_editor.cursorRect();
    const QPoint below = m_editor.viewport()->mapTo(parentWidget(), caret.bottomLeft() + QPoint(0, Space::Xs));
    const QPoint above = m_editor.viewport()->mapTo(parentWidget(), caret.topLeft() - QPoint(0, Space::Xs + height));
    const bool fits = below.y() + height <= parentWidget()->height();
    const int left = std::clamp(below.x(), 0, std::max(0, parentWidget()->width() - Width));
    setGeometry(left, fits ? below.y() : std::max(0, above.y()), std::min(Width, parentWidget()->width()), height);
}

void CitePopup::choose()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const auto choice = m_model->at(row);
    hide();
    Q_EMIT chosen(choice);
    auto cursor = m_editor.textCursor();
    cursor.setPosition(m_start.position(), QTextCursor::KeepAnchor);
    cursor.insertText(choice.key + u']');
    m_editor.setTextCursor(cursor);
}

void CitePopup::cancel()
{
    hide();
    if (!m_isByCommand)
        return;
    // The command typed the brackets: they go with it.
    auto cursor = m_start;
    cursor.setKeepPositionOnInsert(false);
    cursor.setPosition(m_start.position() - 2);
    cursor.setPosition(m_editor.textCursor().position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

void CitePopup::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

bool CitePopup::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(RowsOfAPage);
        return true;
    case Qt::Key_PageUp:
        moveBy(-RowsOfAPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (m_model->rowCount() == 0)
            return false;
        choose();
        return true;
    case Qt::Key_Escape:
        cancel();
        return true;
    default:
        return false;
    }
}

bool CitePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible())
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (event->type() == QEvent::KeyPress)
            return isPlain && takeKey(key->key());
        const bool isOurs = key->key() == Qt::Key_Escape || key->key() == Qt::Key_Tab;
        if (isPlain && isOurs)
            event->accept();
        return isPlain && isOurs;
    }
    return QFrame::eventFilter(watched, event);
}

void CitePopup::paintEvent(QPaintEvent *)
{
    const auto &tokens = DesignTokens::of(palette());
    QPainter painter(this);
    painter.setPen(tokens.line2);
    painter.setBrush(tokens.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace tenue
