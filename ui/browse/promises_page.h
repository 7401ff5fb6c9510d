// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"
#include "ui/models/promise_table_model.h"
#include "ui/models/printed_text.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QAction;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace tenue
{

class EmptyState;
class FilterRow;
class PromiseActions;
class PromisePreview;
class PromiseTable;
class StripStack;
class VerdictBar;

/// How a person has arranged the page.
struct PromisesArrangement {
    QByteArray below; ///< of the splitter while the preview is below
    QByteArray right; ///< while it is at the right
    bool hasPreview = true;
    PromiseColumn sortColumn = PromiseColumn::Number;
    Qt::SortOrder sortDirection = Qt::AscendingOrder;
    QMap<int, int> columnWidths = {}; ///< those that somebody chose, by PromiseColumn
};

/// The list of all promises: how many have which verdict, filters, table, preview.
class PromisesPage : public QWidget
{
    Q_OBJECT

public:
    explicit PromisesPage(Desks &desks, QWidget *parent = nullptr);

    /// Reads the first rows; the others follow when these are painted.
    Result<> load();
    /// Reads all again, without moving what is on screen: another program wrote.
    void reload();
    void setMandate(const std::optional<MandateId> &mandate);
    const Catalogue &catalogue() const { return m_model.catalogue(); }

    std::optional<PromiseId> current() const;
    void setCurrent(const PromiseId &promise);
    /// False if no promise has this number.
    bool goToNumber(int number);
    /// The promise `step` rows after `promise` in the list as it is filtered and sorted.
    std::optional<PromiseId> neighbour(const PromiseId &promise, int step) const;
    /// "118 of 432 promises".
    QString countWords() const;

    const PromiseFilter &filter() const;
    void setFilter(const PromiseFilter &filter);
    /// How many `filter` lets through; nothing before all is read.
    std::optional<int> countOf(const PromiseFilter &filter) const;
    /// Reads what the list has not read yet: where something else is in front of it.
    void loadRest();

    /// The parts between which F6 moves, in reading order.
    QList<QWidget *> panes() const;
    void focusFilter();
    void focusTable();

    QList<QAction *> promiseActions() const;
    QList<QAction *> reviewActions() const;
    QList<QAction *> publicationActions() const;

    PromisesArrangement arrangement() const;
    void arrange(const PromisesArrangement &arrangement);

    /// The list as it is filtered and sorted, to be printed.
    PrintedText toPrint() const;

    StripStack &strips() { return *m_strips; }

Q_SIGNALS:
    void openRequested(const tenue::PromiseId &promise);
    /// Its revisions shall be shown, to be compared.
    void historyRequested(const tenue::PromiseId &promise);
    /// Another promise is chosen, or what it says is read anew.
    void currentChanged();
    void newRequested();
    void importRequested();
    void countsChanged();
    /// Promises were read or changed: what was counted counts no more.
    void promisesChanged();
    /// The filter as it is shall be kept by name.
    void saveFilterRequested(QWidget *anchor);
    void succeeded(const QString &words);
    /// Once: the list is on screen.
    void firstPainted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *newHead();
    QWidget *newTitleRow();
    void connectModel();
    void connectDesks();
    void connectParts();
    void applyFilter(const PromiseFilter &filter);
    void refresh(const PromiseId &promise);
    void showCatalogue();
    void showNews();
    void chooseFirst();
    void showCounts();
    void showEmptyState();
    void showPreview();
    void showMenu(QPoint globalPosition);
    void setPreviewShown(bool isShown);
    void fitWindow();
    void report(const Error &error);

    Desks &m_desks;
    PromiseTableModel m_model;
    QTimer m_previewDue;
    PromisesArrangement m_arrangement;
    bool m_isFitted = false; ///< the splitter has its sizes
    PromiseActions *m_actions;
    StripStack *m_strips;
    VerdictBar *m_verdictBar;
    FilterRow *m_filterRow;
    QToolButton *m_previewSwitch;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    PromiseTable *m_table;
    PromisePreview *m_preview;
    EmptyState *m_empty;
};

} // namespace tenue
