// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;
class QToolButton;

namespace tenue
{

/// Under a short list that is edited: add, remove, move up, move down.
class RowButtons : public QWidget
{
    Q_OBJECT

public:
    explicit RowButtons(const QString &addText, QWidget *parent = nullptr);

    /// Which buttons make sense; `row` is -1 while none is selected.
    void setPlace(int row, int rowCount);

Q_SIGNALS:
    void addPressed();
    void removePressed();
    /// -1 up, 1 down.
    void movePressed(int step);

private:
    QPushButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace tenue
