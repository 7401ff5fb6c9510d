// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comparison.h"
#include "ui/widgets/panel.h"

namespace tenue
{

class ElidedLabel;
class IconLabel;
class TextLabel;
class VerdictBadge;

/// What a comparison comes to, in one line: verdict from and to, what changed, how many words.
class ComparisonSummary : public Panel
{
    Q_OBJECT

public:
    explicit ComparisonSummary(QWidget *parent = nullptr);

    void setComparison(const Comparison &comparison);

private:
    VerdictBadge *m_before;
    IconLabel *m_arrow;
    VerdictBadge *m_after;
    TextLabel *m_unchanged;
    ElidedLabel *m_words;
    TextLabel *m_counts;
};

} // namespace tenue
