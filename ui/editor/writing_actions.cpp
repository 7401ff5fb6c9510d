// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/writing_actions.h"

#include "core/base/words.h"
#include "ui/widgets/icons.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

struct Row {
    Writing command;
    const char *text;
    QLatin1StringView icon;
    const char *keys; ///< in portable form, several with spaces between them
    const char *objectName;
    WritingGroup group = WritingGroup::Text;
    bool changesText = true;
    bool isChoice = false;
};

using enum WritingGroup;

const Row Rows[] = {
    { Writing::Heading, QT_TRANSLATE_NOOP("WritingActions", "Heading"), "heading-2"_L1, "Ctrl+Shift+G", "heading" },
    { Writing::Bold, QT_TRANSLATE_NOOP("WritingActions", "Bold"), "bold"_L1, "Ctrl+B", "bold" },
    { Writing::Italic, QT_TRANSLATE_NOOP("WritingActions", "Italic"), "italic"_L1, "Ctrl+I", "italic" },
    { Writing::Quote, QT_TRANSLATE_NOOP("WritingActions", "Quote"), "quote"_L1, "Ctrl+Shift+B", "quote" },
    { Writing::List, QT_TRANSLATE_NOOP("WritingActions", "List"), "list"_L1, "Ctrl+Shift+L", "list" },
    { Writing::NumberedList, QT_TRANSLATE_NOOP("WritingActions", "Numbered list"), "list-ordered"_L1, "Ctrl+Shift+O",
      "numberedList" },
    { Writing::Link, QT_TRANSLATE_NOOP("WritingActions", "Link"), "link"_L1, "Ctrl+K", "link" },
    { Writing::Cite, QT_TRANSLATE_NOOP("WritingActions", "Cite"), "at-sign"_L1, "Ctrl+Shift+E", "cite" },
    { Writing::Update, QT_TRANSLATE_NOOP("WritingActions", "Dated update"), "calendar-plus"_L1, "Ctrl+Shift+M",
      "update" },
    { Writing::Outline, QT_TRANSLATE_NOOP("WritingActions", "Insert the outline"), "file-text"_L1, "Ctrl+Shift+T",
      "outline" },
    { Writing::NextClaim,
      QT_TRANSLATE_NOOP("WritingActions", "Next paragraph without a source"),
      {},
      "F8",
      "nextClaim",
      Text,
      false },
    { Writing::PreviousClaim,
      QT_TRANSLATE_NOOP("WritingActions", "Previous paragraph without a source"),
      {},
      "Shift+F8",
      "previousClaim",
      Text,
      false },
    { Writing::Comment, QT_TRANSLATE_NOOP("WritingActions", "Comment"), "message-square"_L1, "Ctrl+Alt+M",
      "commentOnWords", Text, false },
    { Writing::PastePlain,
      QT_TRANSLATE_NOOP("WritingActions", "Paste the words alone"),
      {},
      "Ctrl+Shift+V",
      "pastePlain",
      Edit },
    { Writing::Find, QT_TRANSLATE_NOOP("WritingActions", "Find in the text"), "search"_L1, "Ctrl+F", "find", Edit,
      false },
    { Writing::Replace, QT_TRANSLATE_NOOP("WritingActions", "Find and replace"), {}, "Ctrl+H", "replace", Edit },
    { Writing::FindNext, QT_TRANSLATE_NOOP("WritingActions", "Find the next"), {}, "F3", "findNext", Edit, false },
    { Writing::FindPrevious,
      QT_TRANSLATE_NOOP("WritingActions", "Find the previous"),
      {},
      "Shift+F3",
      "findPrevious",
      Edit,
      false },
    { Writing::Typography, QT_TRANSLATE_NOOP("WritingActions", "Check the typography"), "spell-check"_L1, "F7",
      "typography", Edit },
    { Writing::LiveTypography,
      QT_TRANSLATE_NOOP("WritingActions", "Set typography while writing"),
      {},
      "Shift+F7",
      "liveTypography",
      Edit,
      false,
      true },
    { Writing::Invisible, QT_TRANSLATE_NOOP("WritingActions", "Show invisible characters"), "pilcrow"_L1,
      "Ctrl+Shift+I", "invisible", View, false, true },
    { Writing::Preview, QT_TRANSLATE_NOOP("WritingActions", "Preview"), "eye"_L1, "F12", "preview", View, false, true },
    { Writing::PreviewAlone,
      QT_TRANSLATE_NOOP("WritingActions", "Preview alone"),
      {},
      "Shift+F12",
      "previewAlone",
      View,
      false,
      true },
    { Writing::Focus, QT_TRANSLATE_NOOP("WritingActions", "Focus on the text"), "maximize-2"_L1, "F11", "focusMode",
      View, false, true },
    { Writing::Larger,
      QT_TRANSLATE_NOOP("WritingActions", "Larger letters"),
      {},
      "Ctrl++ Ctrl+=",
      "larger",
      View,
      false },
    { Writing::Smaller, QT_TRANSLATE_NOOP("WritingActions", "Smaller letters"), {}, "Ctrl+-", "smaller", View, false },
    { Writing::UsualSize,
      QT_TRANSLATE_NOOP("WritingActions", "Usual letters"),
      {},
      "Ctrl+0",
      "usualSize",
      View,
      false },
    { Writing::Look, QT_TRANSLATE_NOOP("WritingActions", "Letters and lines…"), "type"_L1, "", "writingLook", View,
      false },
};

QList<QKeySequence> keysOf(const Row &row)
{
    QList<QKeySequence> keys;
    for (const auto &each : QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts))
        keys.append(QKeySequence::fromString(each, QKeySequence::PortableText));
    return keys;
}

} // namespace

WritingActions::WritingActions(QWidget *area)
    : QObject(area)
{
    for (const auto &row : Rows) {
        auto *action = new QAction(row.icon.isEmpty() ? QIcon() : iconNamed(row.icon),
                                   translate("WritingActions", row.text), this);
        action->setObjectName(QString::fromLatin1(row.objectName));
        action->setShortcuts(keysOf(row));
        // The page holds the action, so that the shortcut works wherever the focus is in it.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setCheckable(row.isChoice);
        connect(action, &QAction::triggered, this, [this, command = row.command] { Q_EMIT triggered(command); });
        m_actions.emplace(row.command, action);
    }
}

QList<QAction *> WritingActions::all() const
{
    QList<QAction *> actions;
    for (const auto &row : Rows)
        actions.append(m_actions.at(row.command));
    return actions;
}

QList<QAction *> WritingActions::ofGroup(WritingGroup group) const
{
    QList<QAction *> actions;
    for (const auto &row : Rows) {
        if (row.group == group)
            actions.append(m_actions.at(row.command));
    }
    return actions;
}

void WritingActions::setEditable(bool isEditable)
{
    for (const auto &row : Rows)
        m_actions.at(row.command)->setEnabled(isEditable || !row.changesText);
}

} // namespace tenue
