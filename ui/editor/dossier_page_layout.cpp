// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the dossier page stand, and how wide they are.
#include "ui/editor/dossier_page.h"

#include "ui/editor/dossier_head.h"
#include "ui/editor/dossier_panel.h"
#include "ui/editor/promise_card.h"
#include "ui/editor/promise_form.h"
#include "ui/editor/revision_reader.h"
#include "ui/editor/writing_area.h"
#include "ui/widgets/strip_stack.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LeastPanelWidth = 288;
constexpr int PanelShare = 30; ///< per cent of the page

} // namespace

void DossierPage::arrange()
{
    auto *desk = new QVBoxLayout(m_desk);
    desk->setContentsMargins(0, 0, 0, 0);
    desk->setSpacing(0);
    desk->addWidget(m_card);
    desk->addWidget(m_writing, 1);
    for (auto *each : { m_desk, static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_reader) })
        m_centre->addWidget(each);
    m_sides->setObjectName(u"sides"_s);
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(m_centre);
    m_sides->addWidget(m_panel);
    m_sides->setStretchFactor(0, 1);
    m_panel->setMinimumWidth(LeastPanelWidth);
    connect(m_sides, &QSplitter::splitterMoved, this, [this] { m_isPanelDragged = true; });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_strips);
    column->addWidget(m_sides, 1);
}

void DossierPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Of a width that somebody gave to the panel, nothing is taken.
    if (m_isPanelDragged)
        return;
    const int panel = std::clamp(width() * PanelShare / 100, LeastPanelWidth, int(DossierPanel::Width));
    m_sides->setSizes({ width() - panel, panel });
}

} // namespace tenue
