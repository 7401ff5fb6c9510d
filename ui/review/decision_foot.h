// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"
#include "ui/widgets/panel.h"

class QPushButton;
class QToolButton;

namespace tenue
{

class TextLabel;

/// Under a comparison: what is still open, and the decision about the newest revision. Where there is
/// little room, its buttons say the same in fewer words.
class DecisionFoot : public Panel
{
    Q_OBJECT

public:
    explicit DecisionFoot(QWidget *parent = nullptr);

    /// `revision` is what is on screen as the text after; none is a draft.
    void show(Desks &desks, const PromiseRow &row, const std::optional<RevisionId> &revision);
    QPushButton &approveButton() { return *m_approve; }
    QPushButton &sendBackButton() { return *m_sendBack; }
    QPushButton &takeOverButton() { return *m_takeOver; }
    QPushButton &restoreButton() { return *m_restore; }
    /// With a menu of its own; hidden until something is in it.
    QToolButton &moreButton() { return *m_more; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWords();

    TextLabel *m_words;
    QPushButton *m_restore;
    QPushButton *m_takeOver;
    QPushButton *m_sendBack;
    QPushButton *m_approve;
    QToolButton *m_more;
};

} // namespace tenue
