// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <map>

class QAction;
class QWidget;

namespace tenue
{

/// What can be done with the text of a dossier.
enum class Writing {
    Heading,
    Bold,
    Italic,
    Quote,
    List,
    NumberedList,
    Link,
    Cite,
    Update,
    Outline,
    NextClaim,
    PreviousClaim,
    Comment,
    PastePlain,
    Find,
    Replace,
    FindNext,
    FindPrevious,
    Typography,
    LiveTypography,
    Invisible,
    Preview,
    PreviewAlone,
    Focus,
    Larger,
    Smaller,
    UsualSize,
    Look,
};

/// Where an action belongs among the menus.
enum class WritingGroup { Text, Edit, View };

/// Every command of the writing area as a QAction: tool bar, menus, palette and help show the same
/// list. They can be switched off together, but for those that only look.
class WritingActions : public QObject
{
    Q_OBJECT

public:
    explicit WritingActions(QWidget *area);

    QAction &action(Writing command) const { return *m_actions.at(command); }
    /// In the order of the enumeration.
    QList<QAction *> all() const;
    QList<QAction *> ofGroup(WritingGroup group) const;
    /// Off for a text that can only be read.
    void setEditable(bool isEditable);

Q_SIGNALS:
    void triggered(tenue::Writing command);

private:
    std::map<Writing, QAction *> m_actions;
};

} // namespace tenue
