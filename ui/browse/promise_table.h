// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QtCore/QSet>
#include <QtWidgets/QTableView>

#include <optional>

namespace tenue
{

class PromiseTableDelegate;
class PromiseTableModel;
enum class PromiseColumn;

/// The list of promises. One row is current, and stays so when rows come, go or are sorted.
class PromiseTable : public QTableView
{
    Q_OBJECT

public:
    explicit PromiseTable(PromiseTableModel &model, QWidget *parent = nullptr);

    std::optional<PromiseId> current() const;
    /// Makes `promise` the current row and brings it into view; remembered where the filter hides it.
    void setCurrent(const PromiseId &promise);
    /// Columns fit the width that there is. Titles first: verdicts become short and, with one mandate, the
    /// holder goes until titles have room; then what the preview tells too goes, column by column.
    void fitColumns();
    /// Widths that somebody gave to columns; the others follow the window.
    QMap<int, int> chosenWidths() const { return m_chosenWidths; }
    void setChosenWidths(const QMap<int, int> &widths) { m_chosenWidths = widths; }

Q_SIGNALS:
    /// Enter, or a double click.
    void activatedPromise(const tenue::PromiseId &promise);
    /// Another promise is current, or none.
    void currentPromiseChanged();
    void menuRequested(QPoint globalPosition);
    /// Once: people see the list.
    void firstPainted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int roomForTitles(bool isWide, const QSet<PromiseColumn> &hidden) const;
    void setUpHeaders();
    void setHoveredRow(int row);
    void keepCurrent();
    void activateCurrent();

    PromiseTableModel &m_model;
    PromiseTableDelegate *m_delegate;
    std::optional<PromiseId> m_current; ///< what keepCurrent() brings back
    QMap<int, int> m_chosenWidths; ///< by PromiseColumn
    bool m_isFitting = true; ///< columns change their widths, and nobody drags them
    int m_hoveredRow = -1;
    bool m_isResetting = false;
    bool m_isPainted = false;
};

} // namespace tenue
