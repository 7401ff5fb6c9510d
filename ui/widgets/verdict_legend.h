// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict_scale.h"

#include <QtWidgets/QAbstractButton>

namespace tenue
{

/// One word of the legend: shape, number, short name. Checked while its verdict is chosen.
class VerdictLegend : public QAbstractButton
{
    Q_OBJECT

public:
    explicit VerdictLegend(const Verdict &verdict, QWidget *parent = nullptr);

    const QString &key() const { return m_verdict.key; }
    void setCount(int count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString word() const;

    const Verdict m_verdict;
    QString m_count;
};

} // namespace tenue
