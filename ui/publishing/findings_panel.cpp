// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publishing/findings_panel.h"

#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LinesInView = 5;

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent)
    : Panel(Ground::Window, Qt::BottomEdge, parent)
    , m_title(new TextLabel({}, TextStyle::Strong))
    , m_list(new QListWidget)
{
    setObjectName(u"findingsPanel"_s);
    m_list->setObjectName(u"findings"_s);
    m_list->setAccessibleName(tr("To look at before publishing"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::PageMargin, Space::M, Space::PageMargin, Space::M);
    column->setSpacing(Space::S);
    column->addWidget(m_title);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT promiseOpened(m_findings[m_list->row(item)].promise); });
    hide();
}

void FindingsPanel::setFindings(const QList<PublicationFinding> &findings)
{
    m_findings = findings;
    m_list->clear();
    for (const auto &finding : findings) {
        const auto line = tr("No. %1 · %2").arg(QString::number(finding.number), finding.message);
        auto *item = new QListWidgetItem(line, m_list);
        item->setToolTip(finding.title + u'\n' + finding.message);
        item->setData(Qt::AccessibleTextRole, QString(finding.title + u", "_s + line));
    }
    const auto count = static_cast<int>(findings.size());
    m_title->setText(tr("%n things to look at before you publish", nullptr, count));
    const int row = count > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(row * std::min(count, LinesInView) + 2);
    setVisible(count > 0);
}

} // namespace tenue
