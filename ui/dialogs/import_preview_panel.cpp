// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_preview_panel.h"

#include "ui/dialogs/fault_bar.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/control_painter.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_label.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int OutcomeWidth = 40;
constexpr int PlaceWidth = 56;
constexpr int TitleWidth = 320;
constexpr int OtherWidth = 120;
/// Columns in view before anything is mapped.
constexpr qsizetype MostUnmapped = 8;

struct OutcomeLook {
    QLatin1StringView icon;
    QColor DesignTokens::*ink;
};

OutcomeLook lookOf(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::New:
        return { "circle-plus"_L1, &DesignTokens::accent };
    case ImportOutcome::Changed:
        return { "circle-dot"_L1, &DesignTokens::text2 };
    case ImportOutcome::Unchanged:
        return { "equal"_L1, &DesignTokens::text2 };
    case ImportOutcome::Refused:
        return { "circle-alert"_L1, &DesignTokens::errorText };
    case ImportOutcome::LeftOut:
        return { "minus"_L1, &DesignTokens::text3 };
    case ImportOutcome::Vanished:
        return { "circle-minus"_L1, &DesignTokens::warningText };
    }
    Q_UNREACHABLE();
}

/// Sign of what comes of the row, and cells whose ground says that they hold a fault.
class PreviewDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &tokens = DesignTokens::of(option.palette);
        drawRowGround(*painter, option, index.column() == 0, true);
        const auto outcome = index.data(ImportPreviewModel::OutcomeRole);
        if (index.column() == ImportPreviewModel::OutcomeColumn) {
            if (outcome.isValid()) {
                const auto look = lookOf(static_cast<ImportOutcome>(outcome.toInt()));
                QRect sign(0, 0, MiddleIcon, MiddleIcon);
                sign.moveCenter(option.rect.center());
                drawIcon(*painter, look.icon, sign, tokens.*look.ink);
            }
            return;
        }
        const bool isRefused = outcome == static_cast<int>(ImportOutcome::Refused);
        QRect room = option.rect.adjusted(Space::S, 0, -Space::S, 0);
        QColor ink = index.column() == ImportPreviewModel::PlaceColumn ? tokens.text2 : tokens.text;
        if (index.data(ImportPreviewModel::FaultRole).toBool()) {
            painter->fillRect(option.rect.adjusted(0, 0, 0, -1), isRefused ? tokens.errorGround : tokens.warningGround);
            ink = isRefused ? tokens.errorText : tokens.warningText;
            const QRect sign(room.left(), room.center().y() - SmallIcon / 2 + 1, SmallIcon, SmallIcon);
            drawIcon(*painter, isRefused ? "circle-alert"_L1 : "triangle-alert"_L1, sign, ink);
            room.setLeft(sign.right() + Space::Xs);
        }
        const bool isTitle = index.column() == ImportPreviewModel::FixedColumnCount;
        const QFont font = fontOf(isTitle ? TextStyle::Emphasis : TextStyle::Interface);
        painter->setFont(font);
        painter->setPen(ink);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(room, static_cast<int>(alignment) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }
};

/// The title first, then what else the mapping uses, in the order of the file.
QList<qsizetype> columnsOf(const Table &table, const ColumnMapping &mapping)
{
    const auto title = mapping.fields.value(PromiseField::Title);
    QList<qsizetype> columns;
    const auto take = [&](const FieldSource &source) {
        for (const auto &name : source.columns) {
            if (const auto column = table.column(name); column >= 0 && !columns.contains(column))
                columns.append(column);
        }
    };
    take(title);
    const auto titles = columns.size();
    for (const auto &source : mapping.fields)
        take(source);
    if (mapping.verdict)
        take(mapping.verdict->text);
    for (const auto &evidence : mapping.evidence) {
        take(evidence.title);
        take(evidence.address);
        take(evidence.date);
    }
    std::sort(columns.begin() + titles, columns.end());
    // Before anything is mapped, the file is shown as it is.
    if (columns.isEmpty()) {
        for (qsizetype column = 0; column < std::min(MostUnmapped, table.header.size()); ++column)
            columns.append(column);
    }
    return columns;
}

} // namespace

ImportPreviewPanel::ImportPreviewPanel(QWidget *parent)
    : Panel(Ground::Surface, Qt::LeftEdge, parent)
    , m_model(new ImportPreviewModel(this))
    , m_view(new QTableView)
    , m_faultBar(new FaultBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(newHead());
    setUpTable();
    column->addWidget(m_view, 1);
    column->addWidget(m_faultBar);
    m_faultBar->hide();
    connect(m_faultBar, &FaultBar::stepped, this, [this](int step) { showFault(m_fault + step); });
}

QWidget *ImportPreviewPanel::newHead()
{
    auto *head = new Panel(Ground::Window, Qt::BottomEdge);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Space::L, Space::S, Space::L, Space::S);
    row->setSpacing(Space::S);
    row->addWidget(new TextLabel(tr("Preview"), TextStyle::Strong));
    for (const auto outcome : { ImportOutcome::New, ImportOutcome::Changed, ImportOutcome::Unchanged,
                                ImportOutcome::Refused, ImportOutcome::LeftOut, ImportOutcome::Vanished }) {
        auto *chip = new QToolButton;
        chip->setObjectName(u"chip%1"_s.arg(static_cast<int>(outcome)));
        chip->setProperty("kind", u"chip"_s);
        chip->setCheckable(true);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIcon(
            iconNamed(lookOf(outcome).icon, outcome == ImportOutcome::Refused ? IconTint::Error : IconTint::Plain));
        chip->setIconSize({ SmallIcon, SmallIcon });
        chip->hide();
        connect(chip, &QToolButton::clicked, this, [this, outcome] { filterBy(outcome); });
        m_chips.append({ outcome, chip });
        row->addWidget(chip);
    }
    row->addStretch();
    return head;
}

void ImportPreviewPanel::setUpTable()
{
    const auto metrics = Metrics::current();
    m_view->setObjectName(u"preview"_s);
    m_view->setAccessibleName(tr("Rows of the file"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PreviewDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(metrics.row);
    m_view->horizontalHeader()->setFixedHeight(metrics.tableHeader);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMinimumSectionSize(OutcomeWidth);
    m_view->horizontalHeader()->setStretchLastSection(true);
}

void ImportPreviewPanel::setTable(const Table &table, const ColumnMapping &mapping)
{
    m_table = table;
    m_preview = {};
    m_model->setTable(table, columnsOf(table, mapping));
    auto *header = m_view->horizontalHeader();
    const int place = std::max(PlaceWidth, header->sectionSizeHint(ImportPreviewModel::PlaceColumn));
    for (int column = 0; column < m_model->columnCount(); ++column)
        header->resizeSection(column,
                              column == ImportPreviewModel::OutcomeColumn          ? OutcomeWidth
                                  : column == ImportPreviewModel::PlaceColumn      ? place
                                  : column == ImportPreviewModel::FixedColumnCount ? TitleWidth
                                                                                   : OtherWidth);
    showCounts();
}

void ImportPreviewPanel::setPreview(const ImportPreview &preview)
{
    m_preview = preview;
    if (m_model->filter() && preview.count(*m_model->filter()) == 0)
        m_model->setFilter(std::nullopt);
    m_model->setPreview(preview);
    showCounts();
    showFault(0);
}

void ImportPreviewPanel::showCounts()
{
    for (const auto &chip : m_chips) {
        const auto count = m_preview.count(chip.outcome);
        chip.button->setText(ImportPreviewModel::countedWordsFor(chip.outcome, int(count)));
        chip.button->setVisible(count > 0);
        chip.button->setChecked(m_model->filter() == chip.outcome);
    }
    m_faultBar->setVisible(!m_preview.faults.isEmpty());
}

void ImportPreviewPanel::filterBy(ImportOutcome outcome)
{
    m_model->setFilter(m_model->filter() == outcome ? std::nullopt : std::optional(outcome));
    showCounts();
}

void ImportPreviewPanel::showFault(qsizetype place)
{
    if (place < 0 || place >= m_preview.faults.size())
        return;
    const bool isStep = place != 0 || m_fault != 0;
    m_fault = place;
    const auto &fault = m_preview.faults[place];
    m_faultBar->show(sentenceOf(fault, m_table), place, m_preview.faults.size());
    if (isStep && !m_model->indexOf(fault).isValid()) {
        m_model->setFilter(std::nullopt);
        showCounts();
    }
    if (const auto index = m_model->indexOf(fault); isStep && index.isValid()) {
        m_view->selectRow(index.row());
        m_view->scrollTo(index);
    }
}

} // namespace tenue
