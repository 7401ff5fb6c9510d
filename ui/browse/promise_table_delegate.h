// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/promise_table_model.h"

#include <QtWidgets/QStyledItemDelegate>

namespace tenue
{

struct DesignTokens;

/// Paints the list of promises: badges, states and initials, without a widget in any row.
class PromiseTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PromiseTableDelegate(const PromiseTableModel &model, QObject *parent = nullptr);

    /// Badges with their short names: for narrow windows.
    void setShortVerdicts(bool isShort) { m_hasShortVerdicts = isShort; }
    /// The row under the mouse; -1 if there is none.
    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, const QFont &font,
                   const QColor &ink, Qt::Alignment side) const;
    void paintVerdict(QPainter &painter, const QStyleOptionViewItem &option, const PromiseRow &row) const;
    void paintStanding(QPainter &painter, const QStyleOptionViewItem &option, const PromiseRow &row) const;
    void paintAssigned(QPainter &painter, const QStyleOptionViewItem &option, const PromiseRow &row) const;

    const PromiseTableModel &m_model;
    bool m_hasShortVerdicts = true;
    int m_hoveredRow = -1;
};

} // namespace tenue
