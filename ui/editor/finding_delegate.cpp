// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/finding_delegate.h"

#include "ui/widgets/control_painter.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QIcon>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>

namespace tenue
{

namespace
{

constexpr int Wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// Where each part of a row stands.
struct Places {
    QRect sign;
    QRect sentence;
    QRect detail;
    int height = 0;
};

int heightIn(int width, TextStyle style, const QString &text)
{
    return QFontMetrics(fontOf(style)).boundingRect(0, 0, width, 0, Wrapped, text).height();
}

Places placesIn(const QRect &row, const QModelIndex &index)
{
    Places places;
    const int left = row.left() + Space::S + SmallIcon + Space::S;
    const int width = std::max(row.right() - Space::S - left, SmallIcon);
    const int top = row.top() + Space::S;
    const int line = QFontMetrics(fontOf(TextStyle::Interface)).height();
    places.sign = { row.left() + Space::S, top + (line - SmallIcon) / 2, SmallIcon, SmallIcon };
    places.sentence = { left, top, width, heightIn(width, TextStyle::Interface, index.data().toString()) };
    places.detail = { left, places.sentence.bottom() + 1 + Space::Xs, width,
                      heightIn(width, TextStyle::Secondary, index.data(FindingDelegate::DetailRole).toString()) };
    places.height = places.detail.bottom() + 1 + Space::S - row.top();
    return places;
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    drawRowGround(*painter, option, true, false);
    const auto &tokens = DesignTokens::of(option.palette);
    const auto places = placesIn(option.rect, index);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, places.sign);
    painter->setFont(fontOf(TextStyle::Interface));
    painter->setPen(index.data(WaivedRole).toBool() ? tokens.text2 : tokens.text);
    painter->drawText(places.sentence, Wrapped, index.data().toString());
    painter->setFont(fontOf(TextStyle::Secondary));
    painter->setPen(tokens.text2);
    painter->drawText(places.detail, Wrapped, index.data(DetailRole).toString());
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return { width, placesIn({ 0, 0, width, 0 }, index).height };
}

} // namespace tenue
