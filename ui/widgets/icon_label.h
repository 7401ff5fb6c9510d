// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QtWidgets/QWidget>

namespace tenue
{

/// An icon that stands beside words and says nothing by itself: no tool tip, no accessible name.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(QLatin1StringView name, IconTint tint = IconTint::Plain, int size = MiddleIcon,
                       QWidget *parent = nullptr);

    void setIcon(QLatin1StringView name, IconTint tint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace tenue
