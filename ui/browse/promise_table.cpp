// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/promise_table.h"

#include "ui/browse/promise_table_delegate.h"
#include "ui/models/promise_table_model.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QHeaderView>

#include <utility>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// What titles have before the other columns are wide.
constexpr int TitleWidth = 380;
/// What titles have before the columns that can be missed go.
constexpr int LeastTitleWidth = 240;
/// The preview tells what they hold; the first that can be missed comes first.
constexpr PromiseColumn Dispensable[]
    = { PromiseColumn::Theme, PromiseColumn::Assigned, PromiseColumn::Changed, PromiseColumn::State };

struct ColumnWidth {
    PromiseColumn column;
    int narrow;
    int wide;
};
constexpr ColumnWidth Widths[] = {
    { PromiseColumn::Number, 64, 64 },   { PromiseColumn::Theme, 122, 150 },  { PromiseColumn::Verdict, 134, 230 },
    { PromiseColumn::State, 148, 148 },  { PromiseColumn::Holder, 150, 150 }, { PromiseColumn::Changed, 116, 116 },
    { PromiseColumn::Assigned, 84, 84 },
};

int grown(int width)
{
    return width * QFontMetrics(fontOf(TextStyle::Interface)).height() / 16;
}

} // namespace

PromiseTable::PromiseTable(PromiseTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new PromiseTableDelegate(model, this))
{
    setObjectName(u"promiseTable"_s);
    setAccessibleName(tr("Promises"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUpHeaders();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isResetting = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, &PromiseTable::keepCurrent);
}

void PromiseTable::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Metrics::current().row);
    auto &header = *horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    header.setMinimumSectionSize(48);
    header.setFixedHeight(Metrics::current().tableHeader);
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setSectionResizeMode(int(PromiseColumn::Title), QHeaderView::Stretch);
    header.setSortIndicator(int(m_model.order().column), m_model.order().direction);
    connect(&header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isFitting && width > 0 && column != int(PromiseColumn::Title))
            m_chosenWidths.insert(column, width);
    });
    connect(&header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder direction) {
        m_model.sort(column, direction);
        if (currentIndex().isValid())
            scrollTo(currentIndex());
    });
}

int PromiseTable::roomForTitles(bool isWide, const QSet<PromiseColumn> &hidden) const
{
    int room = viewport()->width();
    for (const auto &[column, narrow, wide] : Widths) {
        if (!hidden.contains(column))
            room -= m_chosenWidths.value(int(column), grown(isWide ? wide : narrow));
    }
    return room;
}

void PromiseTable::fitColumns()
{
    const bool needsHolder = m_model.catalogue().mandates().size() > 1;
    const int titles = grown(TitleWidth);
    QSet<PromiseColumn> hidden;
    if (!needsHolder)
        hidden.insert(PromiseColumn::Holder);
    const bool isWide = roomForTitles(true, hidden) >= titles;
    if (roomForTitles(isWide, {}) >= titles)
        hidden.clear();
    for (const auto column : Dispensable) {
        if (roomForTitles(isWide, hidden) < grown(LeastTitleWidth))
            hidden.insert(column);
    }
    m_delegate->setShortVerdicts(!isWide);
    m_isFitting = true;
    for (const auto &[column, narrow, wide] : Widths) {
        setColumnWidth(int(column), m_chosenWidths.value(int(column), grown(isWide ? wide : narrow)));
        setColumnHidden(int(column), hidden.contains(column));
    }
    m_isFitting = false;
    viewport()->update();
}

std::optional<PromiseId> PromiseTable::current() const
{
    const auto index = currentIndex();
    return index.isValid() ? std::optional(m_model.entryAt(index.row()).row.promise) : std::nullopt;
}

void PromiseTable::setCurrent(const PromiseId &promise)
{
    m_current = promise;
    if (const auto row = m_model.rowOf(promise))
        setCurrentIndex(m_model.index(*row, int(PromiseColumn::Title)));
}

void PromiseTable::keepCurrent()
{
    m_isResetting = false;
    const auto row = m_current ? m_model.rowOf(*m_current) : std::nullopt;
    if (!row) {
        Q_EMIT currentPromiseChanged();
        return;
    }
    // The view goes no further than the rows that it knew before.
    updateGeometries();
    setCurrentIndex(m_model.index(*row, int(PromiseColumn::Title)));
}

void PromiseTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_isResetting)
        return;
    if (current.isValid())
        m_current = m_model.entryAt(current.row()).row.promise;
    Q_EMIT currentPromiseChanged();
}

void PromiseTable::activateCurrent()
{
    if (const auto promise = current())
        Q_EMIT activatedPromise(*promise);
}

void PromiseTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier)
        return activateCurrent();
    // Home and End mean the first and the last promise: cells of one row are no places of their own.
    if (event->key() == Qt::Key_Home && m_model.rowCount() > 0)
        return setCurrentIndex(m_model.index(0, int(PromiseColumn::Title)));
    if (event->key() == Qt::Key_End && m_model.rowCount() > 0)
        return setCurrentIndex(m_model.index(m_model.rowCount() - 1, int(PromiseColumn::Title)));
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        return event->ignore();
    QTableView::keyPressEvent(event);
}

void PromiseTable::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void PromiseTable::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void PromiseTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void PromiseTable::resizeEvent(QResizeEvent *event)
{
    const bool wasInView
        = currentIndex().isValid() && QRect(QPoint(), event->oldSize()).intersects(visualRect(currentIndex()));
    QTableView::resizeEvent(event);
    if (wasInView)
        scrollTo(currentIndex());
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

void PromiseTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!std::exchange(m_isPainted, true))
        Q_EMIT firstPainted();
}

void PromiseTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        Q_EMIT menuRequested(event->globalPos());
    else if (currentIndex().isValid())
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void PromiseTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalHeader()->setDefaultSectionSize(Metrics::current().row);
        horizontalHeader()->setFixedHeight(Metrics::current().tableHeader);
    }
}

} // namespace tenue
