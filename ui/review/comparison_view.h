// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/comparison_document.h"

#include <QtWidgets/QTextBrowser>

namespace tenue
{

/// Two texts of a dossier, read only, with what differs; goes from one change to the next.
///
/// Screen readers hear the changes as words: see `spokenText()`.
class ComparisonView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void setComparison(const QList<ComparisonRow> &rows, const SideNames &names, const QString &summary);
    void clearComparison();
    void setComparisonLayout(ComparisonLayout layout);
    ComparisonLayout comparisonLayout() const { return m_layout; }

    int changeCount() const { return static_cast<int>(m_places.size()); }
    /// From 1; 0 while none was gone to.
    int currentChange() const { return m_current; }
    void goToChange(int number);
    /// Selects `words` in line `line` of the later text of `field`, or shows the line where they are broken
    /// up by changes. False if the line is not in view at all.
    bool showWords(const QString &field, qsizetype line, const QString &words);
    /// Round the end to the beginning.
    void goOn(int step);
    /// The row of the current change; the one under the caret otherwise. Null if there is none.
    const ComparisonRow *currentRow() const;
    const QList<ComparisonRow> &rows() const { return m_rows; }

    /// Summary, then row by row, "deleted: …", "inserted: …".
    QString spokenText() const;

Q_SIGNALS:
    void currentChangeMoved(int number);
    /// A row of text was asked for what can be done with it.
    void rowMenuRequested(const tenue::ComparisonRow &row, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fill();
    const ComparisonRow *rowAt(const QTextCursor &cursor) const;

    QList<ComparisonRow> m_rows;
    SideNames m_names;
    QString m_summary;
    ComparisonLayout m_layout = ComparisonLayout::SideBySide;
    QList<QTextCursor> m_places;
    int m_current = 0;
};

/// Lets screen readers ask a ComparisonView for its words. Once, before the first is shown.
void installComparisonAccess();

} // namespace tenue
