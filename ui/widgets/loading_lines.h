// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace tenue
{

/// Still grey bars in the place of what is being read. Nothing is seen before 300 ms.
class LoadingLines : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingLines(int lines, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_lines;
    bool m_isDue = false;
    QTimer m_becomesDue;
};

} // namespace tenue
