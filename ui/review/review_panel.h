// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_queue.h"
#include "ui/widgets/panel.h"

class QPushButton;

namespace tenue
{

class ComparisonView;
class IconLabel;
class TextLabel;
class VerdictBadge;

/// Beside the queue: what the chosen dossier changes for readers, what the checks say, the decision.
class ReviewPanel : public Panel
{
    Q_OBJECT

public:
    static constexpr int Width = 400;

    explicit ReviewPanel(Desks &desks, QWidget *parent = nullptr);

    /// Null: nothing is chosen.
    void show(const QueueRow *row);
    QPushButton &approveButton() { return *m_approve; }
    QPushButton &compareButton() { return *m_compare; }
    QPushButton &sendBackButton() { return *m_sendBack; }
    QPushButton &takeOverButton() { return *m_takeOver; }

private:
    QLayout *newButtons();
    void showChanges(const QueueRow &row);
    void showChecks(const QueueRow &row);

    Desks &m_desks;
    QWidget *m_content;
    TextLabel *m_who;
    TextLabel *m_title;
    VerdictBadge *m_before;
    IconLabel *m_arrow;
    VerdictBadge *m_now;
    TextLabel *m_note;
    TextLabel *m_since;
    ComparisonView *m_changes;
    TextLabel *m_checks;
    IconLabel *m_checksSign;
    QPushButton *m_approve;
    QPushButton *m_compare;
    QPushButton *m_sendBack;
    QPushButton *m_takeOver;
    TextLabel *m_keys;
};

} // namespace tenue
