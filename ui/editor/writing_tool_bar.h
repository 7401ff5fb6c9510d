// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/writing_actions.h"
#include "ui/widgets/panel.h"

namespace tenue
{

/// The usual commands of the writing area as buttons.
class WritingToolBar : public Panel
{
    Q_OBJECT

public:
    static constexpr int Height = 42;

    explicit WritingToolBar(const WritingActions &actions, QWidget *parent = nullptr);
};

} // namespace tenue
