// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/promise_table_delegate.h"

#include "ui/browse/standing_sign.h"
#include "ui/widgets/control_painter.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/initials_disc.h"
#include "ui/widgets/type_scale.h"
#include "ui/widgets/verdict_painter.h"

#include <QtGui/QPainter>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int DotSize = 5; ///< the mark of news

} // namespace

PromiseTableDelegate::PromiseTableDelegate(const PromiseTableModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize PromiseTableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 0, Metrics::current().row };
}

void PromiseTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    cell.state.setFlag(QStyle::State_MouseOver, index.row() == m_hoveredRow);
    drawRowGround(*painter, cell, index.column() == 0, true);
    cell.rect.adjust(Space::S, 0, -Space::S, -1);

    const auto &row = m_model.entryAt(index.row()).row;
    const auto &tokens = DesignTokens::of(option.palette);
    const auto column = static_cast<PromiseColumn>(index.column());
    const bool isSelected = option.state & QStyle::State_Selected;
    const QString text = m_model.textAt(row, column);
    switch (column) {
    case PromiseColumn::Number:
    case PromiseColumn::Changed:
        return paintText(*painter, cell, text, fontOf(TextStyle::Interface), tokens.text2, Qt::AlignTrailing);
    case PromiseColumn::Title: {
        QFont font = fontOf(TextStyle::TableTitle);
        if (isSelected)
            font.setWeight(QFont::DemiBold);
        if (m_model.hasNews(row)) {
            // In the room before the title, so that titles stay under one another.
            const QRectF dot(cell.rect.left() - Space::S + 1, cell.rect.center().y() - DotSize / 2.0, DotSize, DotSize);
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.accent);
            painter->drawEllipse(QStyle::visualRect(option.direction, option.rect, dot.toAlignedRect()));
            painter->restore();
        }
        return paintText(*painter, cell, text, font, tokens.text, Qt::AlignLeading);
    }
    case PromiseColumn::Theme:
    case PromiseColumn::Holder:
        return paintText(*painter, cell, text, fontOf(TextStyle::Interface), tokens.text2, Qt::AlignLeading);
    case PromiseColumn::Verdict:
        return paintVerdict(*painter, cell, row);
    case PromiseColumn::State:
        return paintStanding(*painter, cell, row);
    case PromiseColumn::Assigned:
        return paintAssigned(*painter, cell, row);
    }
}

void PromiseTableDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QString &text,
                                     const QFont &font, const QColor &ink, Qt::Alignment side) const
{
    painter.setFont(font);
    painter.setPen(ink);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, option.rect.width());
    painter.drawText(option.rect, int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, side)), shown);
}

void PromiseTableDelegate::paintVerdict(QPainter &painter, const QStyleOptionViewItem &option,
                                        const PromiseRow &row) const
{
    const auto &verdict = m_model.catalogue().verdict(row.mandate, row.verdict);
    drawVerdictBadge(painter, m_hasShortVerdicts ? VerdictFace::shortened(verdict) : VerdictFace::full(verdict),
                     option.rect, DesignTokens::of(option.palette));
}

void PromiseTableDelegate::paintStanding(QPainter &painter, const QStyleOptionViewItem &option,
                                         const PromiseRow &row) const
{
    const auto standing = standingOf(row);
    const auto ink = inkOf(standing, DesignTokens::of(option.palette));
    QRect sign(option.rect.left(), 0, SmallIcon, SmallIcon);
    sign.moveCenter({ sign.center().x(), option.rect.center().y() });
    drawIcon(painter, iconNameOf(standing), QStyle::visualRect(option.direction, option.rect, sign), ink);
    QStyleOptionViewItem words(option);
    words.rect.adjust(SmallIcon + 6, 0, 0, 0);
    words.rect = QStyle::visualRect(option.direction, option.rect, words.rect);
    const bool mustAct = standing == Standing::Submitted || standing == Standing::ChangesRequested;
    paintText(painter, words, wordOf(standing), fontOf(mustAct ? TextStyle::Emphasis : TextStyle::Interface), ink,
              Qt::AlignLeading);
}

void PromiseTableDelegate::paintAssigned(QPainter &painter, const QStyleOptionViewItem &option,
                                         const PromiseRow &row) const
{
    const auto &tokens = DesignTokens::of(option.palette);
    const auto *staff = row.assigned ? m_model.catalogue().staff(*row.assigned) : nullptr;
    if (!staff)
        return paintText(painter, option, u"—"_s, fontOf(TextStyle::Interface), tokens.text3, Qt::AlignHCenter);
    const int side = Metrics::current().initials;
    QRect disc(0, 0, side, side);
    disc.moveCenter(option.rect.center());
    drawInitials(painter, staff->initials, disc, tokens);
}

} // namespace tenue
