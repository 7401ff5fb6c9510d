// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popover.h"

class QLineEdit;

namespace tenue
{

class TextLabel;

/// Asks for the number of a promise. Stays open while there is none of that number.
class GoToPopover : public Popover
{
    Q_OBJECT

public:
    explicit GoToPopover(QWidget *parent);

    void showUnknown(int number);

Q_SIGNALS:
    void numberTyped(int number);

private:
    QLineEdit *m_number;
    TextLabel *m_answer;
};

} // namespace tenue
