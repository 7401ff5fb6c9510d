// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/writing_look.h"
#include "ui/widgets/popover.h"

class QComboBox;

namespace tenue
{

/// Letters, their size, and how wide lines may become: each choice is seen in the text at once.
class WritingLookPopover : public Popover
{
    Q_OBJECT

public:
    WritingLookPopover(const WritingLook &look, QWidget *parent);

Q_SIGNALS:
    void lookChosen(const tenue::WritingLook &look);

private:
    QComboBox *newChoice(const QString &name, const QString &label);
    void fillFamilies();
    void fillSizes();
    void fillWidths();
    void choose();

    WritingLook m_look;
    QComboBox *m_family;
    QComboBox *m_size;
    QComboBox *m_width;
};

} // namespace tenue
