// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>
#include <QtWidgets/QWidget>

namespace tenue
{

/// The program's sign: a tick under a rule, on a rounded square.
class ProductSign : public QWidget
{
    Q_OBJECT

public:
    explicit ProductSign(int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The same for title bars and task lists.
QIcon productIcon();

} // namespace tenue
