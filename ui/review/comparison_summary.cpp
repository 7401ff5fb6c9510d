// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/comparison_summary.h"

#include "ui/models/dossier_history.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/verdict_badge.h"

#include <QtWidgets/QBoxLayout>

namespace tenue
{

using namespace Qt::StringLiterals;

ComparisonSummary::ComparisonSummary(QWidget *parent)
    : Panel(Ground::Sunken, Qt::BottomEdge, parent)
    , m_before(new VerdictBadge)
    , m_arrow(new IconLabel("arrow-right"_L1))
    , m_after(new VerdictBadge)
    , m_unchanged(new TextLabel(tr("verdict unchanged"), TextStyle::Secondary, Tone::Second))
    , m_words(new ElidedLabel)
    , m_counts(new TextLabel({}, TextStyle::Emphasis, Tone::Second))
{
    m_words->setObjectName(u"summaryWords"_s);
    m_counts->setObjectName(u"summaryCounts"_s);
    setMinimumHeight(42);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::L + Space::Xs, 0, Space::L, 0);
    row->setSpacing(Space::S);
    row->addWidget(m_before);
    row->addWidget(m_arrow);
    row->addWidget(m_after);
    row->addWidget(m_unchanged);
    row->addSpacing(Space::S);
    row->addWidget(m_words, 1);
    row->addWidget(m_counts);
}

void ComparisonSummary::setComparison(const Comparison &comparison)
{
    const auto &diff = comparison.diff;
    const bool isOther = diff.verdictChanged();
    m_before->setVerdict(comparison.scale.find(diff.verdictBefore).value_or(Verdict {}));
    m_after->setVerdict(comparison.scale.find(diff.verdictAfter).value_or(Verdict {}));
    m_before->setVisible(isOther);
    m_arrow->setVisible(isOther);
    m_unchanged->setVisible(!isOther);
    const auto parts = changedThings(diff);
    m_words->setText(diff.isEmpty() ? tr("Nothing differs.") : parts.join(u" · "_s));
    const QString counts = changeWords(diff.counts.wordsInserted, diff.counts.wordsDeleted);
    m_counts->setText(counts.isEmpty() ? QString() : tr("%1 words", "+148 −36 words").arg(counts));
    setAccessibleName(summaryLine(diff));
}

} // namespace tenue
