// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/history_delegate.h"

#include "core/base/words.h"
#include "ui/models/dossier_history_model.h"
#include "ui/widgets/control_painter.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/house_style.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"
#include "ui/widgets/verdict_painter.h"

#include <QtGui/QPainter>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LineRoom = 48; ///< from the edge to the words
constexpr int Disc = 20;
constexpr int Dot = 8;
constexpr int Sign = 12;
constexpr int Shape = 14;

const DossierHistoryModel::Entry &entryOf(const QModelIndex &index)
{
    return static_cast<const DossierHistoryModel *>(index.model())->at(index.row());
}

QLatin1StringView iconOf(Act act)
{
    switch (act) {
    case Act::Submit:
        return "send"_L1;
    case Act::RequestChanges:
        return "corner-up-left"_L1;
    case Act::Approve:
        return "check"_L1;
    case Act::Publish:
        return "globe"_L1;
    case Act::Unpublish:
        return "eye-off"_L1;
    }
    Q_UNREACHABLE();
}

int lineHeight(TextStyle style)
{
    return QFontMetrics(fontOf(style)).height();
}

void drawWords(QPainter &painter, QRect &room, const QString &text, TextStyle style, const QColor &ink)
{
    const QFont font = fontOf(style);
    const QRect line(room.left(), room.top(), room.width(), lineHeight(style));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
    room.setTop(line.bottom() + 2);
}

void drawMark(QPainter &painter, const QRect &row, const QModelIndex &index, const DesignTokens &tokens)
{
    const auto &entry = entryOf(index);
    const QPoint centre(row.left() + LineRoom / 2, row.top() + Space::S + Disc / 2);
    painter.setPen(QPen(tokens.line2, 2));
    if (index.row() > 0)
        painter.drawLine(centre.x(), row.top(), centre.x(), centre.y());
    if (index.row() + 1 < index.model()->rowCount())
        painter.drawLine(centre.x(), centre.y(), centre.x(), row.bottom() + 1);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHollow = entry.act == Act::RequestChanges || entry.act == Act::Unpublish || !entry.act;
    const int size = entry.act ? Disc : Dot;
    const QColor ink = entry.act == Act::RequestChanges ? tokens.errorText : entry.act ? tokens.accent : tokens.text3;
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(isHollow ? tokens.surface : tokens.accent);
    QRectF disc(0, 0, size, size);
    disc.moveCenter(centre);
    painter.drawEllipse(disc);
    if (entry.act) {
        QRect sign(0, 0, Sign, Sign);
        sign.moveCenter(centre);
        drawIcon(painter, iconOf(*entry.act), sign, isHollow ? ink : tokens.onAccent);
    }
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &tokens = DesignTokens::of(option.palette);
    const auto &verdict = entryOf(index).verdict;
    painter->save();
    drawRowGround(*painter, option, true, false);
    drawMark(*painter, option.rect, index, tokens);
    QRect room = option.rect.adjusted(LineRoom, Space::S, -Space::L - Shape - Space::S, -Space::S);
    drawWords(*painter, room, index.data(DossierHistoryModel::WhatRole).toString(), TextStyle::Strong, tokens.text);
    drawWords(*painter, room, index.data(DossierHistoryModel::WhoAndWhenRole).toString(), TextStyle::Secondary,
              tokens.text2);
    if (const QString note = index.data(DossierHistoryModel::NoteRole).toString(); !note.isEmpty())
        drawWords(*painter, room, quoted(note), TextStyle::Quote, tokens.text2);
    if (!verdict.key.isEmpty()) {
        const QRectF shape(option.rect.right() - Space::L - Shape, option.rect.top() + Space::S + 3, Shape, Shape);
        drawVerdictShape(*painter, verdict.shape, verdict.share, shape, tokens.of(verdict.shape).text, tokens.surface);
    }
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = lineHeight(TextStyle::Strong) + lineHeight(TextStyle::Secondary) + 2 * Space::S + 4;
    if (!index.data(DossierHistoryModel::NoteRole).toString().isEmpty())
        height += lineHeight(TextStyle::Quote) + 2;
    return { option.rect.width(), height };
}

} // namespace tenue
