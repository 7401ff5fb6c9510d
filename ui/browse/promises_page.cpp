// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/promises_page.h"

#include "ui/browse/filter_row.h"
#include "ui/browse/promise_actions.h"
#include "ui/browse/promise_preview.h"
#include "ui/browse/promise_table.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/strip_stack.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/verdict_bar.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Holding an arrow key down reads no dossier for each row that it passes.
constexpr int PreviewDelay = 40;

} // namespace

PromisesPage::PromisesPage(Desks &desks, QWidget *parent)
    : QWidget(parent)
    , m_desks(desks)
    , m_model(desks.session())
    , m_actions(new PromiseActions(desks, this))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_table(new PromiseTable(m_model))
    , m_preview(new PromisePreview)
    , m_empty(new EmptyState("list-checks"_L1, {}, {}))
{
    setObjectName(u"promisesPage"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_empty->setObjectName(u"promisesEmpty"_s);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newHead());
    column->addWidget(newRule(Qt::Horizontal, this));
    column->addWidget(m_stack, 1);
    m_previewDue.setSingleShot(true);
    m_previewDue.setInterval(PreviewDelay);
    connectModel();
    connectDesks();
    connectParts();
}

QWidget *PromisesPage::newHead()
{
    auto *head = new QWidget(this);
    m_strips = new StripStack(head);
    m_verdictBar = new VerdictBar(head);
    m_verdictBar->setObjectName(u"verdictBar"_s);
    m_filterRow = new FilterRow(head);
    m_previewSwitch = newIconButton("panel-bottom"_L1, tr("Preview"), {}, head);
    m_previewSwitch->setObjectName(u"previewSwitch"_s);
    m_previewSwitch->setCheckable(true);
    m_previewSwitch->setChecked(true);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(Space::PageMargin, 0, Space::PageMargin, 0);
    filters->addWidget(m_filterRow, 1);
    filters->addWidget(m_previewSwitch);
    auto *column = new QVBoxLayout(head);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Space::PageMargin, 0, Space::PageMargin, 0);
    bar->addWidget(m_verdictBar);
    column->setContentsMargins(0, Space::L, 0, Space::M);
    column->setSpacing(10);
    column->addWidget(newTitleRow());
    column->addWidget(m_strips);
    column->addLayout(bar);
    column->addLayout(filters);
    return head;
}

QWidget *PromisesPage::newTitleRow()
{
    auto *part = new QWidget(this);
    auto *import = newButton(tr("Import…"), ButtonKind::Plain, "file-input"_L1, part);
    import->setObjectName(u"importButton"_s);
    auto *create = newButton(tr("New promise"), ButtonKind::Primary, "plus"_L1, part);
    create->setObjectName(u"newPromiseButton"_s);
    for (auto *button : { import, create })
        button->setEnabled(!m_desks.workspace().isReadOnly());
    connect(import, &QPushButton::clicked, this, &PromisesPage::importRequested);
    connect(create, &QPushButton::clicked, this, &PromisesPage::newRequested);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(Space::PageMargin, 0, Space::PageMargin, 0);
    row->setSpacing(10);
    row->addWidget(new TextLabel(tr("Promises"), TextStyle::PageTitle, Tone::Text, part));
    row->addStretch();
    row->addWidget(import);
    row->addWidget(create);
    return part;
}

void PromisesPage::connectModel()
{
    connect(&m_model, &PromiseTableModel::countsChanged, this, &PromisesPage::showCounts);
    connect(&m_model, &PromiseTableModel::loadingFailed, this, &PromisesPage::report);
    connect(&m_model, &PromiseTableModel::loaded, this, [this] {
        m_strips->remove(u"loading"_s);
        chooseFirst();
        showNews();
        Q_EMIT promisesChanged();
    });
    const auto showRows = [this] {
        showEmptyState();
        Q_EMIT countsChanged();
    };
    connect(&m_model, &QAbstractItemModel::modelReset, this, showRows);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, showRows);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, showRows);
}

void PromisesPage::connectDesks()
{
    connect(&m_desks.editing(), &EditingDesk::revisionSaved, this,
            [this](const EntityId &entity) { refresh(PromiseId(entity.uuid())); });
    connect(&m_desks.editing(), &EditingDesk::assigned, this, &PromisesPage::refresh);
    connect(&m_desks.review(), &ReviewDesk::decided, this, &PromisesPage::refresh);
    connect(&m_desks.publication(), &PublicationDesk::published, this, &PromisesPage::refresh);
    connect(&m_desks.queue(), &QueueDesk::looked, this, &PromisesPage::showNews);
    connect(&m_desks.newsroom(), &NewsroomDesk::saved, this, [this] {
        if (auto read = m_model.refreshCatalogue(); !read)
            return report(read.error());
        showCatalogue();
        showCounts();
    });
}

void PromisesPage::connectParts()
{
    connect(m_filterRow, &FilterRow::filterChanged, this, &PromisesPage::applyFilter);
    connect(m_filterRow, &FilterRow::saveRequested, this, &PromisesPage::saveFilterRequested);
    connect(m_filterRow, &FilterRow::leftDownwards, this, &PromisesPage::focusTable);
    connect(m_verdictBar, &VerdictBar::verdictChosen, m_filterRow, &FilterRow::toggleVerdict);
    connect(m_previewSwitch, &QToolButton::toggled, this, &PromisesPage::setPreviewShown);
    connect(m_table, &PromiseTable::activatedPromise, this, &PromisesPage::openRequested);
    connect(m_table, &PromiseTable::currentPromiseChanged, &m_previewDue, qOverload<>(&QTimer::start));
    connect(m_table, &PromiseTable::menuRequested, this, &PromisesPage::showMenu);
    connect(m_table, &PromiseTable::firstPainted, this, [this] {
        if (m_model.isComplete())
            QTimer::singleShot(0, this, &PromisesPage::showNews);
        else
            QTimer::singleShot(0, this, &PromisesPage::loadRest);
        Q_EMIT firstPainted();
    });
    connect(&m_previewDue, &QTimer::timeout, this, &PromisesPage::showPreview);
    connect(m_preview, &PromisePreview::openPressed, this, [this] {
        if (const auto promise = current())
            Q_EMIT openRequested(*promise);
    });
    connect(m_empty, &EmptyState::actionChosen, this, [this] {
        if (m_filterRow->filter().isEmpty())
            Q_EMIT importRequested();
        else
            m_filterRow->clear();
    });
    connect(m_actions, &PromiseActions::openRequested, this, &PromisesPage::openRequested);
    connect(m_actions, &PromiseActions::historyRequested, this, &PromisesPage::historyRequested);
    connect(m_actions, &PromiseActions::succeeded, this, &PromisesPage::succeeded);
    connect(m_actions, &PromiseActions::failed, this, &PromisesPage::report);
}

Result<> PromisesPage::load()
{
    if (auto loaded = m_model.loadFirst(); !loaded)
        return loaded;
    showCatalogue();
    showEmptyState();
    chooseFirst();
    return {};
}

void PromisesPage::chooseFirst()
{
    if (m_model.rowCount() > 0 && !m_table->current())
        m_table->setCurrent(m_model.entryAt(0).row.promise);
}

void PromisesPage::reload()
{
    if (auto read = m_model.refreshCatalogue(); !read)
        return report(read.error());
    showCatalogue();
    m_model.loadAll();
}

void PromisesPage::setMandate(const std::optional<MandateId> &mandate)
{
    auto filter = m_filterRow->filter();
    filter.mandate = mandate;
    m_filterRow->setFilter(filter);
    applyFilter(filter);
    showCatalogue();
}

const PromiseFilter &PromisesPage::filter() const
{
    return m_filterRow->filter();
}

void PromisesPage::setFilter(const PromiseFilter &filter)
{
    m_filterRow->setFilter(filter);
    applyFilter(filter);
}

std::optional<int> PromisesPage::countOf(const PromiseFilter &filter) const
{
    return m_model.isComplete() ? std::optional(m_model.countOf(filter)) : std::nullopt;
}

void PromisesPage::loadRest()
{
    if (!m_model.isComplete())
        m_model.loadAll();
}

void PromisesPage::applyFilter(const PromiseFilter &filter)
{
    m_model.setFilter(filter);
    m_verdictBar->setChosen(filter.verdicts.values());
}

void PromisesPage::refresh(const PromiseId &promise)
{
    if (auto read = m_model.refresh(promise); !read)
        return report(read.error());
    if (current() == promise)
        m_previewDue.start();
    Q_EMIT promisesChanged();
}

void PromisesPage::showCatalogue()
{
    m_filterRow->setCatalogue(m_model.catalogue());
    fitWindow();
}

void PromisesPage::showNews()
{
    // The marks can wait where they cannot be read: the list is worth more.
    if (const auto looks = m_desks.queue().lastLooks())
        m_model.setLooks(*looks);
}

void PromisesPage::showCounts()
{
    QList<VerdictCount> counts;
    // Before all is read the shares would be wrong.
    if (m_model.isComplete()) {
        for (const auto &verdict : m_model.catalogue().verdicts(m_model.filter().mandate))
            counts.append({ verdict, m_model.verdictCounts().value(verdict.key) });
    }
    m_verdictBar->setCounts(counts);
    m_verdictBar->setChosen(m_model.filter().verdicts.values());
    showEmptyState();
    Q_EMIT countsChanged();
}

QString PromisesPage::countWords() const
{
    if (!m_model.isComplete())
        return {};
    const QLocale locale;
    const QString shown = locale.toString(m_model.rowCount());
    if (m_model.rowCount() == m_model.totalCount())
        return tr("Promises: %1").arg(shown);
    return tr("Promises: %1 of %2").arg(shown, locale.toString(m_model.totalCount()));
}

void PromisesPage::showEmptyState()
{
    const bool isEmpty = m_model.isComplete() && m_model.rowCount() == 0;
    if (isEmpty && m_model.filter().isEmpty()) {
        m_empty->setWords("list-checks"_L1, tr("No promise yet"),
                          tr("Import the newsroom’s spreadsheet, or write the first promise."));
        m_empty->setAction(m_desks.workspace().isReadOnly() ? QString() : tr("Import a spreadsheet…"), "file-input"_L1);
    } else if (isEmpty) {
        m_empty->setWords("filter-x"_L1, tr("No promise matches"),
                          tr("Filter: %1").arg(describe(m_model.filter(), m_model.catalogue())));
        m_empty->setAction(tr("Clear filters"));
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_splitter);
}

void PromisesPage::showPreview()
{
    const auto promise = current();
    const auto row = promise ? m_model.rowOf(*promise) : std::nullopt;
    m_actions->setSubject(row ? std::optional(m_model.entryAt(*row).row) : std::nullopt, m_model.catalogue());
    Q_EMIT currentChanged();
    if (!row)
        return m_preview->clear();
    if (!m_preview->isVisible())
        return;
    const auto brief = readBrief(m_desks.workspace(), m_model.entryAt(*row).row, m_model.catalogue());
    if (!brief)
        return report(brief.error());
    m_preview->show(*brief, m_model.catalogue());
}

void PromisesPage::showMenu(QPoint globalPosition)
{
    showPreview();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(promiseActions());
    menu->addSeparator();
    menu->addActions(reviewActions());
    menu->addActions(publicationActions());
    menu->popup(globalPosition);
}

void PromisesPage::report(const Error &error)
{
    m_strips->add({ .key = u"failure"_s, .kind = StripKind::Error, .sentence = error.message });
}

std::optional<PromiseId> PromisesPage::current() const
{
    return m_table->current();
}

void PromisesPage::setCurrent(const PromiseId &promise)
{
    m_table->setCurrent(promise);
}

bool PromisesPage::goToNumber(int number)
{
    const auto promise = m_model.withNumber(number);
    if (!promise)
        return false;
    if (!m_model.rowOf(*promise))
        m_filterRow->clear();
    m_table->setCurrent(*promise);
    focusTable();
    return true;
}

std::optional<PromiseId> PromisesPage::neighbour(const PromiseId &promise, int step) const
{
    const auto row = m_model.rowOf(promise);
    if (!row || *row + step < 0 || *row + step >= m_model.rowCount())
        return std::nullopt;
    return m_model.entryAt(*row + step).row.promise;
}

QList<QWidget *> PromisesPage::panes() const
{
    return { m_filterRow, m_table, m_preview, m_empty };
}

void PromisesPage::focusFilter()
{
    m_filterRow->focusWords();
}

void PromisesPage::focusTable()
{
    if (m_model.rowCount() == 0)
        return;
    if (!m_table->currentIndex().isValid())
        m_table->setCurrent(m_model.entryAt(0).row.promise);
    m_table->setFocus(Qt::OtherFocusReason);
}

QList<QAction *> PromisesPage::promiseActions() const
{
    return m_actions->promiseActions();
}

QList<QAction *> PromisesPage::reviewActions() const
{
    return m_actions->reviewActions();
}

QList<QAction *> PromisesPage::publicationActions() const
{
    return m_actions->publicationActions();
}

} // namespace tenue
