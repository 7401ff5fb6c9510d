// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict_scale.h"

#include <QtWidgets/QWidget>

class QLayout;

namespace tenue
{

/// How many promises have a verdict.
struct VerdictCount {
    Verdict verdict;
    int count = 0;
};

/// A bar of the verdicts by their share, and below it the legend: shape, number, short name.
///
/// A click on a part or on a word of the legend chooses the verdict, for instance to filter by it.
class VerdictBar : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBar(QWidget *parent = nullptr);

    /// In the order of the scale.
    void setCounts(const QList<VerdictCount> &counts);
    /// Marks verdicts as chosen. Emits nothing.
    void setChosen(const QStringList &keys);

Q_SIGNALS:
    void verdictChosen(const QString &key);

private:
    class Bar;

    QList<VerdictCount> m_counts;
    Bar *m_bar;
    QWidget *m_legend;
    QLayout *m_legendRow;
};

} // namespace tenue
