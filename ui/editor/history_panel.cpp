// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/history_panel.h"

#include "core/base/words.h"
#include "ui/editor/history_delegate.h"
#include "ui/models/dossier_history_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>

namespace tenue
{

using namespace Qt::StringLiterals;

HistoryPanel::HistoryPanel(Desks &desks, OpenDossier &dossier, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_dossier(dossier)
    , m_model(new DossierHistoryModel(this))
    , m_list(new QListView)
    , m_empty(new EmptyState("history"_L1, tr("No revision yet"), tr("The first save makes one.")))
    , m_fault(new TextLabel({}, TextStyle::Secondary, Tone::Error))
{
    m_list->setObjectName(u"history"_s);
    m_list->setAccessibleName(tr("Revisions and decisions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::Xs, 0, 0);
    column->addWidget(m_fault);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    connect(m_list, &QListView::clicked, this, &HistoryPanel::chooseRow);
    connect(m_list, &QListView::activated, this, &HistoryPanel::chooseRow);
}

void HistoryPanel::refresh()
{
    m_isStale = true;
    if (isVisible())
        load();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void HistoryPanel::load()
{
    const auto loaded = m_model->load(m_desks, m_dossier.id(), m_dossier.scale());
    m_isStale = false;
    m_fault->setVisible(!loaded);
    if (!loaded)
        m_fault->setText(loaded.error().message);
    m_list->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
}

void HistoryPanel::chooseRow(const QModelIndex &index)
{
    const auto &entry = m_model->at(index.row());
    const auto revision = m_desks.workspace().revisions().revision(*entry.revision);
    const auto at = revision ? revision->header().at : entry.at;
    Q_EMIT revisionChosen(*entry.revision, tr("revision of %1").arg(momentInWords(at)));
}

} // namespace tenue
