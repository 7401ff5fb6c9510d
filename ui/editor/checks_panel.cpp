// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/checks_panel.h"

#include "core/workflow/dossier_findings.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

ChecksPanel::ChecksPanel(OpenDossier &dossier, QWidget *parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_list(new QListWidget)
    , m_empty(new EmptyState("shield-check"_L1, tr("Nothing to point out"),
                             tr("Sources, summary and citations are all there.")))
{
    m_list->setObjectName(u"checks"_s);
    m_list->setAccessibleName(tr("Checks"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(Space::Xs);
    m_list->setIconSize({ SmallIcon, SmallIcon });
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::S, Space::S, Space::S, Space::S);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
}

int ChecksPanel::refresh(const QString &summary, const QString &body)
{
    Promise promise = m_dossier.promise();
    promise.summary = summary;
    promise.body = body;
    DossierSubject subject { promise };
    for (const auto &evidence : m_dossier.evidence())
        subject.evidence.append(evidence.value);
    const bool isExamined = promise.verdict != m_dossier.scale().unexaminedKey();
    subject.examined = isExamined ? Examined::Yes : Examined::No;
    const auto findings = findingsOf(subject);
    m_list->clear();
    for (const auto &finding : findings)
        m_list->addItem(new QListWidgetItem(iconNamed("triangle-alert"_L1, IconTint::Warning), finding.message));
    m_list->setVisible(!findings.isEmpty());
    m_empty->setVisible(findings.isEmpty());
    return static_cast<int>(findings.size());
}

} // namespace tenue
