// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/comment_composer.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/exact_text.h"
#include "ui/widgets/type_scale.h"

#include <QtCore/QStringListModel>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LongestBeginning = 40;

bool isSendKey(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        && (key.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

/// Where the name begins that is being typed behind "@"; −1 if none is.
qsizetype beginningOfName(const QString &text, qsizetype caret)
{
    const auto at = text.lastIndexOf(u'@', caret - 1);
    if (caret == 0 || at < 0 || caret - at > LongestBeginning || text.mid(at, caret - at).contains(u'\n'))
        return -1;
    return at > 0 && text[at - 1].isLetterOrNumber() ? -1 : at + 1;
}

} // namespace

CommentComposer::CommentComposer(const QString &name, const QString &act, QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_act(newButton(act))
    , m_names(new QCompleter(new QStringListModel(this), this))
{
    m_text->setObjectName(u"commentText"_s);
    m_text->setAccessibleName(name);
    m_text->setPlaceholderText(tr("@ names a colleague, Ctrl+Enter sends"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(3 * fontMetrics().lineSpacing() + 2 * Space::S);
    m_text->installEventFilter(this);
    m_act->setObjectName(u"sendComment"_s);
    m_act->setToolTip(tr("%1 (Ctrl+Enter)").arg(act));
    m_act->setEnabled(false);
    m_names->setWidget(m_text);
    m_names->setCaseSensitivity(Qt::CaseInsensitive);
    m_names->setCompletionMode(QCompleter::PopupCompletion);
    m_names->popup()->setObjectName(u"mentions"_s);
    m_names->popup()->setAccessibleName(tr("Colleagues"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Xs);
    column->addWidget(m_text);
    column->addWidget(m_act, 0, Qt::AlignRight);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_act->setEnabled(!text().isEmpty());
        offerNames();
        Q_EMIT textChanged();
    });
    connect(m_act, &QPushButton::clicked, this, &CommentComposer::send);
    connect(m_names, qOverload<const QString &>(&QCompleter::activated), this, &CommentComposer::putName);
}

void CommentComposer::setNames(const QStringList &names)
{
    static_cast<QStringListModel *>(m_names->model())->setStringList(names);
}

QString CommentComposer::text() const
{
    return exactText(*m_text->document()).trimmed();
}

void CommentComposer::setText(const QString &text)
{
    if (text != this->text())
        m_text->setPlainText(text);
    m_names->popup()->hide();
}

void CommentComposer::begin()
{
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void CommentComposer::send()
{
    if (!text().isEmpty() && isEnabled())
        Q_EMIT sent();
}

void CommentComposer::offerNames()
{
    const auto typed = exactText(*m_text->document());
    const auto caret = m_text->textCursor().position();
    const auto from = beginningOfName(typed, caret);
    if (from < 0 || !m_text->hasFocus())
        return m_names->popup()->hide();
    m_names->setCompletionPrefix(typed.mid(from, caret - from));
    // A whole name needs no list any more.
    if (m_names->completionCount() == 0 || m_names->currentCompletion() == m_names->completionPrefix())
        return m_names->popup()->hide();
    auto place = m_text->cursorRect();
    place.setWidth(m_text->viewport()->width() - place.left());
    m_names->complete(place);
    m_names->popup()->setCurrentIndex(m_names->completionModel()->index(0, 0));
}

void CommentComposer::putName(const QString &name)
{
    auto cursor = m_text->textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(m_names->completionPrefix().size()));
    cursor.insertText(name + u' ');
    m_names->popup()->hide();
}

bool CommentComposer::takesKey(const QKeyEvent &key)
{
    if (isSendKey(key)) {
        send();
        return true;
    }
    // The list takes these while it is open: they must not reach the text.
    const bool isForList = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab
        || key.key() == Qt::Key_Escape;
    if (!isForList || !m_names->popup()->isVisible()) {
        if (key.key() == Qt::Key_Escape)
            Q_EMIT givenUp();
        return false;
    }
    if (key.key() == Qt::Key_Escape)
        m_names->popup()->hide();
    else
        putName(m_names->popup()->currentIndex().data().toString());
    return true;
}

bool CommentComposer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isSendKey(*static_cast<QKeyEvent *>(event))) {
        // Ctrl+Enter is the dossier's next action everywhere else.
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && takesKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace tenue
