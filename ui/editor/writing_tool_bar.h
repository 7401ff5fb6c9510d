// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/writing_actions.h"
#include "ui/widgets/panel.h"

class QToolButton;

namespace tenue
{

/// The usual commands of the writing area as buttons. Where there is little room, their words go, one
/// after the other; icons and tool tips stay.
class WritingToolBar : public Panel
{
    Q_OBJECT

public:
    static constexpr int Height = 42;

    explicit WritingToolBar(const WritingActions &actions, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<QToolButton *> m_worded; ///< the last one loses its words first
};

} // namespace tenue
