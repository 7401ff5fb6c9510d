// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/checks_panel.h"

#include "core/domain/staff.h"
#include "core/history/dossier_fields.h"
#include "ui/editor/finding_delegate.h"
#include "ui/models/moment_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/finding_sign.h"
#include "ui/widgets/note_popover.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

Result<QList<DossierFinding>> findingsNow(Desks &desks, const OpenDossier &dossier, const Promise &promise)
{
    DossierSubject subject { promise };
    for (const auto &evidence : dossier.evidence())
        subject.evidence.append(evidence.value);
    const auto verdict = dossier.scale().find(promise.verdict);
    const bool isExamined = promise.verdict != dossier.scale().unexaminedKey();
    subject.examined = isExamined ? Examined::Yes : Examined::No;
    if (verdict)
        subject.category = verdict->category;
    return desks.checklist().findings(dossier.id(), subject);
}

ChecksPanel::ChecksPanel(Desks &desks, OpenDossier &dossier, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_dossier(dossier)
    , m_list(new QListWidget)
    , m_empty(new EmptyState("shield-check"_L1, tr("Nothing to point out"),
                             tr("Sources, summary and citations are all there.")))
    , m_commands(new QWidget)
    , m_show(newButton(tr("Show")))
    , m_waive(newButton(tr("Waive…")))
    , m_withdraw(newButton(tr("Withdraw the waiver")))
    , m_fault(new TextLabel({}, TextStyle::Secondary, Tone::Error))
{
    m_list->setObjectName(u"checks"_s);
    m_list->setAccessibleName(tr("Checks"));
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_show->setObjectName(u"showFinding"_s);
    m_waive->setObjectName(u"waiveFinding"_s);
    m_waive->setToolTip(tr("Stands by the text all the same; the reason stays in the record"));
    m_withdraw->setObjectName(u"withdrawWaiver"_s);
    m_withdraw->setToolTip(tr("The finding counts again; that it was waived stays in the record"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *row = new QHBoxLayout(m_commands);
    row->setContentsMargins(Space::S, 0, Space::S, Space::Xs);
    row->setSpacing(Space::S);
    row->addWidget(m_show);
    row->addStretch(1);
    row->addWidget(m_waive);
    row->addWidget(m_withdraw);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::S, Space::S, Space::S, Space::S);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_fault);
    column->addWidget(m_commands);
    connect(m_list, &QListWidget::itemActivated, this, &ChecksPanel::jump);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChecksPanel::showCommands);
    connect(m_show, &QPushButton::clicked, this, &ChecksPanel::jump);
    connect(m_waive, &QPushButton::clicked, this, &ChecksPanel::waive);
    connect(m_withdraw, &QPushButton::clicked, this, &ChecksPanel::withdraw);
}

int ChecksPanel::refresh(const QString &summary, const QString &body)
{
    Promise promise = m_dossier.promise();
    promise.summary = summary;
    promise.body = body;
    const auto found = m_dossier.isOpen() ? findingsNow(m_desks, m_dossier, promise) : QList<DossierFinding>();
    if (!found)
        report(found.error());
    m_findings = found ? *found : QList<DossierFinding>();
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const DossierFinding &one, const DossierFinding &other) {
        return one.waiver.has_value() != other.waiver.has_value() ? other.waiver.has_value()
                                                                  : one.severity > other.severity;
    });
    readNames();
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto &finding : std::as_const(m_findings))
        addRow(finding);
    m_list->setCurrentRow(std::clamp(row, m_findings.isEmpty() ? -1 : 0, int(m_findings.size()) - 1));
    m_list->setVisible(!m_findings.isEmpty());
    m_empty->setVisible(m_findings.isEmpty());
    showCommands();
    return static_cast<int>(std::count_if(m_findings.cbegin(), m_findings.cend(),
                                          [](const DossierFinding &finding) { return !finding.waiver; }));
}

void ChecksPanel::choose(qsizetype position)
{
    const auto found = std::find_if(m_findings.cbegin(), m_findings.cend(), [position](const DossierFinding &finding) {
        return finding.place.field == "body"_L1 && finding.place.start == position && !finding.waiver;
    });
    if (found != m_findings.cend())
        m_list->setCurrentRow(static_cast<int>(found - m_findings.cbegin()));
    m_list->setFocus(Qt::OtherFocusReason);
}

// Only where somebody stands by a finding: the panel is refreshed while people type.
void ChecksPanel::readNames()
{
    m_names.clear();
    for (const auto &finding : std::as_const(m_findings)) {
        if (!finding.waiver || m_names.contains(finding.waiver->by))
            continue;
        const auto staff = m_desks.workspace().entities().find<Staff>(entityOf(finding.waiver->by));
        m_names.insert(finding.waiver->by, staff && *staff ? (*staff)->value.name : tr("somebody"));
    }
}

void ChecksPanel::addRow(const DossierFinding &finding)
{
    const QString detail = detailOf(finding);
    auto *item = new QListWidgetItem(
        finding.waiver ? iconNamed("circle-check"_L1, IconTint::Faint) : signOf(finding.severity), finding.message);
    item->setData(FindingDelegate::DetailRole, detail);
    item->setData(FindingDelegate::WaivedRole, finding.waiver.has_value());
    item->setData(Qt::AccessibleTextRole, QString(finding.message + u' ' + detail));
    m_list->addItem(item);
}

QString ChecksPanel::detailOf(const DossierFinding &finding) const
{
    const QString place = finding.place.field == "comments"_L1 ? tr("Comments")
        : finding.place.field == "replies"_L1                  ? tr("Right of reply")
                                                               : labelOfField(finding.place.field);
    if (finding.waiver)
        return tr("%1 · waived by %2, %3: %4", "place, who, when, reason")
            .arg(place, m_names.value(finding.waiver->by),
                 shortMoment(finding.waiver->at, m_desks.session().clock.now()), finding.waiver->value.reason);
    return tr("%1 · %2", "place, how much it weighs").arg(place, wordOf(finding.severity));
}

const DossierFinding *ChecksPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_findings.size() ? &m_findings[row] : nullptr;
}

void ChecksPanel::showCommands()
{
    const auto *finding = current();
    m_commands->setVisible(finding);
    if (!finding)
        return;
    const bool canWrite = !m_dossier.isReadOnly() && !m_dossier.isNew();
    m_waive->setVisible(!finding->waiver);
    m_waive->setEnabled(canWrite);
    m_withdraw->setVisible(finding->waiver.has_value());
    m_withdraw->setEnabled(canWrite);
}

void ChecksPanel::jump()
{
    if (const auto *finding = current())
        Q_EMIT jumpRequested(finding->place, finding->key);
}

void ChecksPanel::waive()
{
    const auto *finding = current();
    if (!finding)
        return;
    auto *popover = new NotePopover(tr("Stand by it all the same"), tr("Waive"), NotePopover::Wanted::Required, this);
    connect(popover, &NotePopover::accepted, this, [this, popover, finding = *finding] {
        report(m_desks.checklist().waive(m_dossier.id(), finding, popover->note()));
    });
    popover->openAt(m_waive);
}

void ChecksPanel::withdraw()
{
    if (const auto *finding = current())
        report(m_desks.checklist().withdrawWaiver(m_dossier.id(), *finding));
}

void ChecksPanel::report(const Result<> &done)
{
    m_fault->setVisible(!done);
    if (!done)
        m_fault->setText(done.error().message);
}

} // namespace tenue
