// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/place_delegate.h"

#include "ui/models/dossier_place_model.h"
#include "ui/widgets/control_painter.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace tenue
{

namespace
{

constexpr int Padding = 2; ///< of the ground beside the words

/// Draws `words` on their ground from `left` on; returns where the next ones begin.
int drawWords(QPainter &painter, const QRect &room, int left, const QString &words, const QColor &text,
              const QColor &ground)
{
    if (words.isEmpty() || left >= room.right())
        return left;
    const QFontMetrics metrics(painter.font());
    const QString shown = metrics.elidedText(words, Qt::ElideRight, room.right() - left);
    const int width = metrics.horizontalAdvance(shown);
    const QRect place(left, room.center().y() - metrics.height() / 2, width + 2 * Padding, metrics.height());
    painter.fillRect(place, ground);
    painter.setPen(text);
    painter.drawText(place.adjusted(Padding, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return place.right() + Space::S;
}

void drawChange(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto &tokens = DesignTokens::of(option.palette);
    const QRect room = option.rect.adjusted(Space::S, 0, -Space::S, 0);
    QFont font = fontOf(TextStyle::Interface);
    font.setStrikeOut(true);
    painter.setFont(font);
    const int next
        = drawWords(painter, room, room.left(), index.data().toString(), tokens.deletedText, tokens.deletedGround);
    font.setStrikeOut(false);
    font.setUnderline(true);
    painter.setFont(font);
    drawWords(painter, room, next, index.data(DossierPlaceModel::ReplacementRole).toString(), tokens.insertedText,
              tokens.insertedGround);
}

} // namespace

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    drawRowGround(*painter, option, index.column() == 0, true);
    painter->save();
    const auto &tokens = DesignTokens::of(option.palette);
    QRect room = option.rect.adjusted(Space::S, 0, -Space::S, 0);
    if (index.column() == DossierPlaceModel::Found) {
        drawChange(*painter, option, index);
    } else {
        if (index.column() == DossierPlaceModel::Dossier) {
            QStyleOptionViewItem box(option);
            box.rect = QRect(room.left(), room.center().y() - TickBoxSize / 2, TickBoxSize, TickBoxSize);
            const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            box.state.setFlag(QStyle::State_On, isTicked);
            box.state.setFlag(QStyle::State_Off, !isTicked);
            box.state.setFlag(QStyle::State_HasFocus, false);
            drawTickBox(*painter, box, false);
            room.setLeft(room.left() + TickBoxSize + Space::S);
        }
        const bool isRefusal = index.column() == DossierPlaceModel::Refused;
        const bool isWords = index.column() != DossierPlaceModel::Dossier && !isRefusal;
        painter->setFont(fontOf(TextStyle::Interface));
        painter->setPen(isRefusal ? tokens.warningText : isWords ? tokens.text2 : tokens.text);
        const bool isBefore = index.column() == DossierPlaceModel::Before;
        const auto metrics = painter->fontMetrics();
        painter->drawText(
            room, (isBefore ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(index.data().toString(), isBefore ? Qt::ElideLeft : Qt::ElideRight, room.width()));
    }
    painter->restore();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return { QStyledItemDelegate::sizeHint(option, index).width(), Metrics::current().row };
}

} // namespace tenue
