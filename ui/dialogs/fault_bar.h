// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QToolButton;

namespace tenue
{

class TextLabel;

/// One fault of many, as a sentence, and the way to the next: under the preview of an import.
class FaultBar : public QFrame
{
    Q_OBJECT

public:
    explicit FaultBar(QWidget *parent = nullptr);

    /// `place` of `count`, from 0.
    void show(const QString &sentence, qsizetype place, qsizetype count);

Q_SIGNALS:
    /// -1 for the fault before, 1 for the next.
    void stepped(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_sentence;
    TextLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace tenue
