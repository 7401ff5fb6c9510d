// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/verdict_painter.h"

#include <QtWidgets/QPushButton>

namespace tenue
{

/// The verdict of a dossier as a button that opens the choice of verdicts.
class VerdictButton : public QPushButton
{
    Q_OBJECT

public:
    explicit VerdictButton(QWidget *parent = nullptr);

    void setVerdict(const Verdict &verdict);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Verdict m_verdict;
};

} // namespace tenue
