// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/verdict_painter.h"

#include <QtWidgets/QWidget>

namespace tenue
{

/// A verdict as shape, word and colour. Its accessible name says "Verdict: …".
class VerdictBadge : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBadge(QWidget *parent = nullptr);
    explicit VerdictBadge(const Verdict &verdict, QWidget *parent = nullptr);

    void setVerdict(const Verdict &verdict);
    /// Shows the short name, for narrow places; the accessible name and the tool tip stay whole.
    void setShort(bool isShort);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    VerdictFace face() const;

    Verdict m_verdict;
    bool m_isShort = false;
};

} // namespace tenue
