// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of promises fits its window, and how a person has arranged it.
#include "ui/browse/filter_row.h"
#include "ui/browse/promise_preview.h"
#include "ui/browse/promise_table.h"
#include "ui/browse/promises_page.h"
#include "ui/models/printed_list.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/strip_stack.h"
#include "ui/widgets/type_scale.h"

#include <QtCore/QFileInfo>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// From this width of the window on, the preview is at the right of the list, with letters of the usual height.
constexpr int WideWindow = 1400;
constexpr int UsualLetters = 16;
constexpr int PreviewHeight = 216;
constexpr int PreviewWidth = 440;

QByteArray &savedSizes(PromisesArrangement &arrangement, Qt::Orientation orientation)
{
    return orientation == Qt::Vertical ? arrangement.below : arrangement.right;
}

} // namespace

void PromisesPage::setPreviewShown(bool isShown)
{
    m_arrangement.hasPreview = isShown;
    m_preview->setVisible(isShown);
    showPreview();
}

void PromisesPage::fitWindow()
{
    m_table->fitColumns();
    const int letters = QFontMetrics(fontOf(TextStyle::Interface)).height();
    const auto orientation = window()->width() >= WideWindow * letters / UsualLetters ? Qt::Horizontal : Qt::Vertical;
    if (!isVisible() || (m_isFitted && orientation == m_splitter->orientation()))
        return;
    if (m_isFitted)
        savedSizes(m_arrangement, m_splitter->orientation()) = m_splitter->saveState();
    m_isFitted = true;
    m_preview->setOrientation(orientation);
    m_previewSwitch->setIcon(iconNamed(orientation == Qt::Vertical ? "panel-bottom"_L1 : "panel-right"_L1));
    const auto saved = savedSizes(m_arrangement, orientation);
    const bool isRestored = !saved.isEmpty() && m_splitter->restoreState(saved);
    m_splitter->setOrientation(orientation);
    if (isRestored)
        return;
    const int room = orientation == Qt::Vertical ? m_stack->height() : m_stack->width();
    const int preview = orientation == Qt::Vertical ? PreviewHeight : PreviewWidth;
    m_splitter->setSizes({ std::max(room - preview, preview), preview });
}

PromisesArrangement PromisesPage::arrangement() const
{
    auto arrangement = m_arrangement;
    if (m_isFitted)
        savedSizes(arrangement, m_splitter->orientation()) = m_splitter->saveState();
    arrangement.sortColumn = m_model.order().column;
    arrangement.sortDirection = m_model.order().direction;
    arrangement.columnWidths = m_table->chosenWidths();
    return arrangement;
}

void PromisesPage::arrange(const PromisesArrangement &arrangement)
{
    m_arrangement = arrangement;
    m_isFitted = false;
    m_table->setChosenWidths(arrangement.columnWidths);
    m_table->horizontalHeader()->setSortIndicator(int(arrangement.sortColumn), arrangement.sortDirection);
    m_previewSwitch->setChecked(arrangement.hasPreview);
    fitWindow();
}

PrintedText PromisesPage::toPrint() const
{
    return printedList(m_model, QFileInfo(m_desks.workspace().path()).completeBaseName(),
                       describe(m_model.filter(), m_model.catalogue()));
}

void PromisesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWindow();
}

void PromisesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitWindow();
    m_previewDue.start();
}

void PromisesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    // Esc closes what is nearest: a strip, then the filter.
    if (!m_strips->closeFirst())
        m_filterRow->clear();
}

} // namespace tenue
