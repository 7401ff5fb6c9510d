// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/comment_desk.h"

#include <QtWidgets/QWidget>

class QBoxLayout;

namespace tenue
{

class CommentComposer;
class TextLabel;
struct CommentSurroundings;

/// One remark of a thread: who, when, what; whoever made it edits or withdraws it here.
class CommentRemark : public QWidget
{
    Q_OBJECT

public:
    CommentRemark(const CommentView &view, const CommentSurroundings &surroundings, QWidget *parent = nullptr);

    const CommentId &comment() const { return m_view.row.id; }
    /// Opens the field with `text`, which the person began to write before.
    void edit(const QString &text);

Q_SIGNALS:
    /// An empty text: the edit was given up.
    void editTyped(const tenue::CommentId &comment, const QString &text);
    void editSent(const tenue::CommentId &comment, const tenue::RevisionId &base, const QString &text);
    void withdrawRequested(const tenue::CommentId &comment, const tenue::RevisionId &base);

private:
    void addHead(const CommentSurroundings &surroundings);
    void addMenu(QBoxLayout &head);
    void stopEditing();

    const CommentView m_view;
    TextLabel *m_words;
    CommentComposer *m_edit = nullptr; ///< made when it is needed
    QStringList m_mentionable;
};

} // namespace tenue
