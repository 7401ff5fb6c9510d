// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTextEdit>

namespace tenue
{

/// Two versions of a few paragraphs in one another, read only: what goes is struck, what comes is
/// underlined. As high as its words.
class DifferenceText : public QTextEdit
{
    Q_OBJECT

public:
    DifferenceText(const QString &before, const QString &after, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();

    const QString m_before;
    const QString m_after;
};

} // namespace tenue
