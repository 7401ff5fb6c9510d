// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QProgressBar;
class QPushButton;

namespace tenue
{

class TextLabel;

/// A long work: what is being done, how far it is, and a way to stop it.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// `step` says what is being done: "Writing the pages".
    void start(const QString &step);
    void setStep(const QString &step);
    /// A `total` of 0 means: nobody knows how long.
    void setProgress(qint64 done, qint64 total);
    /// A grey sentence under the bar: "The old site stays online until the end."
    void setNote(const QString &note);
    /// Only where stopping leaves nothing half-done.
    void setCanBeCancelled(bool can);

Q_SIGNALS:
    void cancelPressed();

private:
    TextLabel *m_step;
    TextLabel *m_counts;
    QProgressBar *m_bar;
    TextLabel *m_note;
    QPushButton *m_cancel;
};

} // namespace tenue
