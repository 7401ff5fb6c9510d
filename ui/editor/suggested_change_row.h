// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/suggested_changes.h"
#include "ui/widgets/panel.h"

namespace tenue
{

class SegmentedChoice;

/// One change of a suggestion, as a comparison, and what is to become of it.
class SuggestedChangeRow : public Panel
{
    Q_OBJECT

public:
    enum Choice { ToDecide, Accept, Refuse };

    SuggestedChangeRow(const SuggestedChange &change, QWidget *parent = nullptr);

    int number() const { return m_number; }
    Choice choice() const;
    void setChoice(Choice choice);
    void setCurrent(bool isCurrent);
    /// Only to be read: it was answered already.
    void setAnswered();

Q_SIGNALS:
    void chosen();
    void pressed();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    const int m_number;
    SegmentedChoice *m_choice;
};

} // namespace tenue
