// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the dossier page.
#include "ui/editor/comments_panel.h"
#include "ui/editor/dossier_head.h"
#include "ui/editor/dossier_page.h"
#include "ui/editor/dossier_panel.h"
#include "ui/editor/evidence_panel.h"
#include "ui/editor/markdown_editor.h"
#include "ui/editor/title_field.h"
#include "ui/editor/writing_area.h"
#include "ui/widgets/icons.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Undoes or redoes in the text field that has the focus; false if it has nothing to take back.
bool turnBackText(bool isRedo)
{
    auto *focus = QApplication::focusWidget();
    if (auto *text = qobject_cast<QPlainTextEdit *>(focus)) {
        const bool can = isRedo ? text->document()->isRedoAvailable() : text->document()->isUndoAvailable();
        if (can)
            isRedo ? text->redo() : text->undo();
        return can;
    }
    if (auto *line = qobject_cast<QLineEdit *>(focus)) {
        const bool can = isRedo ? line->isRedoAvailable() : line->isUndoAvailable();
        if (can)
            isRedo ? line->redo() : line->undo();
        return can;
    }
    return false;
}

} // namespace

QAction *DossierPage::addAction(const QString &name, QLatin1StringView icon, const QString &words,
                                const QKeySequence &keys, const std::function<void()> &act)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : iconNamed(icon), words, this);
    action->setObjectName(name);
    action->setShortcuts(keys.isEmpty() ? QList<QKeySequence>() : QList { keys });
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

void DossierPage::addActions()
{
    // What was typed in a field a moment ago counts: it may be all that there is to save.
    const auto pressNext = [this] {
        commitFields();
        if (m_head->nextButton().isEnabled())
            m_head->nextButton().click();
    };
    const auto pressSave = [this] {
        commitFields();
        if (m_head->saveButton().isEnabled())
            m_head->saveButton().click();
    };
    addAction(u"saveRevision"_s, "save"_L1, tr("Save"), QKeySequence::Save, pressSave);
    addAction(u"nextStep"_s, "send"_L1, tr("Next action"), QKeyCombination(Qt::CTRL, Qt::Key_Return), pressNext);
    addAction(u"undo"_s, "undo-2"_L1, tr("Undo"), QKeySequence::Undo, [this] { undo(); });
    addAction(u"redo"_s, "redo-2"_L1, tr("Redo"), QKeySequence::Redo, [this] { redo(); });
    addAction(u"editTitle"_s, "pencil"_L1, tr("Edit the title"), Qt::Key_F2, [this] { m_head->title().edit(); });
    addAction(u"chooseVerdict"_s, "scale"_L1, tr("Choose the verdict"), {}, [this] { chooseVerdict(); });
    addAction(u"addEvidenceAction"_s, "paperclip"_L1, tr("Add evidence"), {},
              [this] { m_panel->evidence().startNew(); });
    addAction(u"nextPane"_s, {}, tr("Next pane"), Qt::Key_F6, [this] { movePane(1); });
    addAction(u"previousPane"_s, {}, tr("Previous pane"), QKeyCombination(Qt::SHIFT, Qt::Key_F6),
              [this] { movePane(-1); });
    m_dossierActions = m_actions;
    m_reviewActions.append(addAction(u"showHistory"_s, "history"_L1, tr("&History and comparison"),
                                     Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] {
                                         if (!m_dossier.isNew() && mayLeave())
                                             Q_EMIT historyRequested(m_dossier.id());
                                     }));
    m_reviewActions.append(addAction(u"suggestChanges"_s, "file-pen"_L1, tr("Su&ggest my changes…"),
                                     Qt::CTRL | Qt::ALT | Qt::Key_S, [this] { suggestChanges(); }));
    m_actions.append(m_writing->actions().all());
    for (auto *action : std::as_const(m_actions))
        QWidget::addAction(action);
    for (auto *text : findChildren<QPlainTextEdit *>()) {
        // Comments have keys of their own.
        if (!m_panel->comments().isAncestorOf(text))
            text->installEventFilter(this);
    }
    for (auto *line : findChildren<QLineEdit *>())
        line->installEventFilter(this);
}

QList<QAction *> DossierPage::writingActions(WritingGroup group) const
{
    return m_writing->actions().ofGroup(group);
}

// Text fields claim some keys for themselves, as Ctrl+Z or Ctrl+K: the page's commands come first.
bool DossierPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
        for (const auto *action : std::as_const(m_actions)) {
            if (action->isEnabled() && action->shortcuts().contains(keys)) {
                event->ignore();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DossierPage::movePane(int step)
{
    const QList<QWidget *> panes { m_head, m_centre, m_panel };
    const auto *focus = QApplication::focusWidget();
    qsizetype now = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && panes[i]->isAncestorOf(focus))
            now = i;
    }
    auto *pane = panes[(now + step + panes.size()) % panes.size()];
    if (pane == m_centre && m_centre->currentWidget() == m_desk) {
        m_writing->editor().setFocus(Qt::ShortcutFocusReason);
        return;
    }
    // The first field or button of the pane.
    for (auto *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void DossierPage::undo()
{
    if (!turnBackText(false))
        m_dossier.undoStack().undo();
}

void DossierPage::redo()
{
    if (!turnBackText(true))
        m_dossier.undoStack().redo();
}

} // namespace tenue
