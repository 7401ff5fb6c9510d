// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace tenue
{

/// A finding in a narrow list: its sign, its sentence in as many lines as it wants, its place below.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Where it is found, how much it weighs, who waived it; the sentence itself is the display text.
    static constexpr int DetailRole = Qt::UserRole;
    /// True if somebody stands by it all the same.
    static constexpr int WaivedRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tenue
