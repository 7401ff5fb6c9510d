// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/comment_desk.h"
#include "ui/widgets/panel.h"

class QVBoxLayout;

namespace tenue
{

class CommentComposer;
class CommentRemark;

/// What a card says besides the thread itself.
struct CommentSurroundings {
    StaffId me;
    QHash<StaffId, QString> names; ///< of everybody, also who has left
    QStringList mentionable; ///< names that "@" offers
    QDateTime now;
    bool isReadOnly = false;
};

/// One thread: the words that it is about, the remarks, and what can be done with it.
class CommentCard : public Panel
{
    Q_OBJECT

public:
    CommentCard(const CommentThread &thread, const CommentSurroundings &surroundings, QWidget *parent = nullptr);

    const CommentId &thread() const { return m_id; }
    /// It is about the words at the caret.
    void setChosen(bool isChosen);
    /// An answer that was begun.
    void setAnswer(const QString &text);
    /// The remarks, first and answers.
    const QList<CommentRemark *> &remarks() const { return m_remarks; }

Q_SIGNALS:
    void jumpRequested(const tenue::CommentId &thread);
    void answerTyped(const tenue::CommentId &thread, const QString &text);
    void answerSent(const tenue::CommentId &thread, const QString &text);
    void resolveRequested(const tenue::CommentId &thread, bool isResolved);

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void addWords(const CommentThread &thread);
    void addRemarks(const CommentThread &thread, const CommentSurroundings &surroundings);
    void addCommands(const CommentThread &thread);

    const CommentId m_id;
    const bool m_isResolved;
    QVBoxLayout *m_column;
    CommentComposer *m_answer;
    QList<CommentRemark *> m_remarks;
};

} // namespace tenue
