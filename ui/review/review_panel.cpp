// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_panel.h"

#include "core/base/words.h"
#include "core/workflow/dossier_comparison.h"
#include "ui/models/comparison_rows.h"
#include "ui/models/moment_words.h"
#include "ui/models/review_queue_model.h"
#include "ui/review/comparison_view.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/verdict_badge.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// The panel gives a first look: the rest is in the comparison.
constexpr qsizetype MostRows = 24;

} // namespace

ReviewPanel::ReviewPanel(Desks &desks, QWidget *parent)
    : Panel(Ground::Window, Qt::LeftEdge, parent)
    , m_desks(desks)
    , m_content(new QWidget)
    , m_who(new TextLabel({}, TextStyle::Secondary, Tone::Second))
    , m_title(new TextLabel({}, TextStyle::PreviewTitle))
    , m_before(new VerdictBadge)
    , m_arrow(new IconLabel("arrow-right"_L1))
    , m_now(new VerdictBadge)
    , m_note(new TextLabel({}, TextStyle::Quote, Tone::Second))
    , m_since(new TextLabel({}, TextStyle::SectionTitle, Tone::Second))
    , m_changes(new ComparisonView)
    , m_checks(new TextLabel({}, TextStyle::Interface))
    , m_checksSign(new IconLabel("circle-check"_L1))
    , m_approve(newButton(tr("&Approve this revision"), ButtonKind::Primary, "check"_L1))
    , m_compare(newButton(tr("&Compare"), ButtonKind::Plain, "git-compare"_L1))
    , m_sendBack(newButton(tr("Send &back…"), ButtonKind::Plain, "corner-up-left"_L1))
    , m_takeOver(newButton(tr("&Take over"), ButtonKind::Plain, "pen-line"_L1))
    , m_keys(new TextLabel({}, TextStyle::Smallest, Tone::Third))
{
    m_who->setObjectName(u"queueWho"_s);
    m_title->setObjectName(u"queueTitle"_s);
    m_approve->setObjectName(u"approve"_s);
    m_compare->setObjectName(u"compare"_s);
    m_sendBack->setObjectName(u"sendBack"_s);
    m_takeOver->setObjectName(u"takeOver"_s);
    m_checks->setObjectName(u"queueChecks"_s);
    m_changes->setObjectName(u"queueChanges"_s);
    m_changes->setComparisonLayout(ComparisonLayout::InTheText);
    for (auto *label : { m_title, m_note, m_checks, m_keys })
        label->setWordWrap(true);
    m_keys->setText(tr("J, K: move · Enter: compare · A: approve · R: send back · T: take over"));
    auto *verdicts = new QHBoxLayout;
    verdicts->setSpacing(Space::S);
    for (auto *part :
         { static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_arrow), static_cast<QWidget *>(m_now) })
        verdicts->addWidget(part);
    verdicts->addStretch(1);
    auto *checks = new QHBoxLayout;
    checks->setSpacing(Space::S);
    checks->addWidget(m_checksSign, 0, Qt::AlignTop);
    checks->addWidget(m_checks, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(Space::Xl, Space::L, Space::Xl, Space::L);
    column->setSpacing(Space::S);
    column->addWidget(m_who);
    column->addWidget(m_title);
    column->addLayout(verdicts);
    column->addWidget(m_note);
    column->addWidget(newRule(Qt::Horizontal));
    column->addWidget(m_since);
    column->addWidget(m_changes, 1);
    column->addWidget(newRule(Qt::Horizontal));
    column->addLayout(checks);
    column->addLayout(newButtons());
    column->addWidget(m_keys);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(m_content);
    setMinimumWidth(Width);
    setMaximumWidth(Width + Width / 2);
}

QLayout *ReviewPanel::newButtons()
{
    auto *others = new QHBoxLayout;
    others->setSpacing(Space::S);
    for (auto *button : { m_compare, m_sendBack, m_takeOver })
        others->addWidget(button, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::S);
    column->addWidget(m_approve);
    column->addLayout(others);
    return column;
}

void ReviewPanel::show(const QueueRow *row)
{
    m_content->setVisible(row);
    if (!row)
        return;
    m_who->setText(tr("No. %1 · %2").arg(row->promise.number).arg(ReviewQueueModel::whyWords(*row)));
    m_title->setText(row->promise.title);
    const bool changes = !row->before.key.isEmpty() && row->before.key != row->now.key;
    m_before->setVerdict(row->before);
    m_now->setVerdict(row->now);
    m_before->setVisible(changes);
    m_arrow->setVisible(changes);
    m_note->setText(row->note.isEmpty() ? QString() : quoted(row->note));
    m_note->setVisible(!row->note.isEmpty());
    const auto day = row->promise.publishedAt.toLocalTime().date();
    m_since->setText(row->promise.published ? tr("Since the version published on %1").arg(dayInWords(day))
                                            : tr("Never published before"));
    showChanges(*row);
    showChecks(*row);
    const bool isJudged = row->why == QueueRow::Why::Review && !row->notice;
    const auto may = m_desks.review().mayApprove(row->promise.promise, row->promise.head);
    m_approve->setVisible(isJudged);
    m_approve->setEnabled(bool(may));
    m_approve->setToolTip(may ? tr("Approve exactly this revision (A)") : may.error().message);
    m_sendBack->setVisible(isJudged || (row->why == QueueRow::Why::ToPublish && !row->notice));
    m_takeOver->setText(isJudged ? tr("&Take over") : tr("&Open"));
    m_takeOver->setToolTip(isJudged ? tr("You go on writing it; somebody else has to approve it then (T)") : QString());
}

void ReviewPanel::showChanges(const QueueRow &row)
{
    const auto &reader = m_desks.workspace().entities();
    const auto entity = entityOf(row.promise.promise);
    const auto after = reader.at<Promise>(entity, row.promise.head);
    const auto before = row.promise.published
        ? reader.at<Promise>(entity, *row.promise.published)
        : Result<Loaded<Promise>>(Loaded<Promise> { entity, row.promise.head, {} });
    if (!after || !before)
        return m_changes->clearComparison();
    const auto words = wordsFor(m_desks.workspace(), { before->value, after->value });
    if (!words)
        return m_changes->clearComparison();
    const auto comparison = compared(before->value, after->value, {}, *words);
    auto rows = comparisonRows(comparison, {});
    if (rows.size() > MostRows) {
        rows.resize(MostRows);
        rows.append({ .kind = ComparisonRow::Kind::Gap, .words = tr("more in the comparison (Enter)") });
    }
    m_changes->setComparison(rows, {}, summaryLine(comparison.diff));
}

void ReviewPanel::showChecks(const QueueRow &row)
{
    const bool isClean = row.findings == 0 && row.openComments == 0;
    m_checksSign->setIcon(isClean ? "circle-check"_L1 : "triangle-alert"_L1,
                          isClean ? IconTint::Success : IconTint::Warning);
    QStringList parts;
    if (row.findings > 0)
        parts.append(tr("%n findings", nullptr, row.findings));
    if (row.openComments > 0)
        parts.append(tr("%n open comments", nullptr, row.openComments));
    m_checks->setText(isClean ? tr("The checks find nothing, no comment is open.") : parts.join(u" · "_s));
    m_checks->setTone(isClean ? Tone::Text : Tone::Warning);
}

} // namespace tenue
