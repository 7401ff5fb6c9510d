// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/citation_choice_delegate.h"

#include "ui/models/citation_choice_model.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QPainter>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BarWidth = 3;

int heightOf(TextStyle style)
{
    return QFontMetrics(fontOf(style)).height();
}

int drawWords(QPainter &painter, const QRect &rect, const QString &words, TextStyle style, const QColor &ink)
{
    const QFont font = fontOf(style);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(words, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeading, shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace

void CitationChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto &tokens = DesignTokens::of(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect,
                      isSelected                                   ? tokens.selected
                          : option.state & QStyle::State_MouseOver ? tokens.hover
                                                                   : tokens.surface);
    if (isSelected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(BarWidth, option.rect.height())), tokens.accent);
    QRect line = option.rect.adjusted(Space::M, Space::Xs + 2, -Space::M, 0);
    line.setHeight(heightOf(TextStyle::TableTitle));
    if (!index.data(CitationChoiceModel::InDossierRole).toBool()) {
        drawIcon(*painter, "plus"_L1, QRect(line.right() - SmallIcon, line.top() + 2, SmallIcon, SmallIcon),
                 tokens.text3);
        line.setRight(line.right() - SmallIcon - Space::S);
    }
    drawWords(*painter, line, index.data(Qt::DisplayRole).toString(), TextStyle::TableTitle, tokens.text);
    QRect below(line.left(), line.bottom() + 2, line.width(), heightOf(TextStyle::Secondary));
    const int width = drawWords(*painter, below, u'@' + index.data(CitationChoiceModel::KeyRole).toString(),
                                TextStyle::Badge, tokens.softText);
    drawWords(*painter, below.adjusted(width + Space::M, 0, 0, 0),
              index.data(CitationChoiceModel::OriginRole).toString(), TextStyle::Secondary, tokens.text2);
    painter->restore();
}

QSize CitationChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { option.rect.width(), heightOf(TextStyle::TableTitle) + heightOf(TextStyle::Secondary) + 2 * Space::S };
}

} // namespace tenue
