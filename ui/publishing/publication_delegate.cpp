// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publishing/publication_delegate.h"

#include "ui/models/publication_model.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/control_painter.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"
#include "ui/widgets/verdict_painter.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int NumberWidth = 52;
constexpr int VerdictWidth = 128;
constexpr int BothVerdictsWidth = 228; ///< what was said, what is said now
constexpr int RemarkWidth = 108;

struct GroupLook {
    QLatin1StringView icon;
    QColor DesignTokens::*ink;
};

GroupLook lookOf(PublicationGroup group)
{
    switch (group) {
    case PublicationGroup::BecomesPublic:
        return { "circle-plus"_L1, &DesignTokens::doneText };
    case PublicationGroup::Changes:
        return { "circle-dot"_L1, &DesignTokens::accent };
    case PublicationGroup::Disappears:
        return { "circle-minus"_L1, &DesignTokens::errorText };
    case PublicationGroup::Unchanged:
        return { "circle"_L1, &DesignTokens::text3 };
    }
    Q_UNREACHABLE();
}

void drawWords(QPainter &painter, const QRect &room, const QFont &font, const QColor &colour, const QString &text,
               Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

QRect iconRect(const QRect &row, int left)
{
    return { left, row.center().y() - MiddleIcon / 2 + 1, MiddleIcon, MiddleIcon };
}

void drawGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const PublicationModel &model)
{
    const auto &tokens = DesignTokens::of(option.palette);
    const auto group = model.groupOf(index);
    painter.fillRect(option.rect, tokens.sunken);
    drawRowGround(painter, option, true, true);
    const QRect row = option.rect;
    const bool isOpen = option.state & QStyle::State_Open;
    drawIcon(painter, isOpen ? "chevron-down"_L1 : "chevron-right"_L1, iconRect(row, row.left() + Space::M),
             tokens.text2);
    const auto look = lookOf(group);
    drawIcon(painter, look.icon, iconRect(row, row.left() + Space::M + Space::Xl), tokens.*look.ink);
    const QFont strong = fontOf(TextStyle::Strong);
    const auto title = index.data().toString();
    QRect words = row.adjusted(Space::M + Space::Xl * 2, 0, -Space::M, 0);
    drawWords(painter, words, strong, tokens.text, title);
    words.setLeft(words.left() + QFontMetrics(strong).horizontalAdvance(title) + Space::S);
    drawWords(painter, words, fontOf(TextStyle::Interface), tokens.text2,
              QLocale().toString(model.lines().of(group).size()));
}

void drawVerdicts(QPainter &painter, const PublicationLine &line, QRect room, const DesignTokens &tokens)
{
    if (line.before && line.now && line.before->key != line.now->key) {
        const QRect badge = drawVerdictBadge(painter, VerdictFace::shortened(*line.before), room, tokens);
        drawIcon(painter, "arrow-right"_L1, iconRect(room, badge.right() + Space::Xs + 1), tokens.text2);
        room.setLeft(badge.right() + 2 * Space::Xs + MiddleIcon + 2);
    }
    if (const auto &verdict = line.now ? line.now : line.before)
        drawVerdictBadge(painter, VerdictFace::shortened(*verdict), room, tokens);
}

void drawLine(QPainter &painter, const QStyleOptionViewItem &option, const PublicationLine &line,
              PublicationGroup group)
{
    const auto &tokens = DesignTokens::of(option.palette);
    drawRowGround(painter, option, true, true);
    const QRect row = option.rect.adjusted(Space::L, 0, -Space::M, 0);
    const QRect number(row.left(), row.top(), Metrics::widthFor(NumberWidth), row.height());
    drawWords(painter, number, fontOf(TextStyle::Interface), tokens.text2, QString::number(line.number),
              Qt::AlignRight);
    const int verdicts = Metrics::widthFor(group == PublicationGroup::Changes ? BothVerdictsWidth : VerdictWidth);
    const int verdictLeft = row.right() - Metrics::widthFor(RemarkWidth) - verdicts;
    const QRect title(number.right() + Space::L, row.top(), verdictLeft - number.right() - Space::Xl, row.height());
    const bool isSelected = option.state & QStyle::State_Selected;
    drawWords(painter, title, fontOf(isSelected ? TextStyle::Strong : TextStyle::TableTitle), tokens.text, line.title);
    drawVerdicts(painter, line, { verdictLeft, row.top(), verdicts - Space::S, row.height() }, tokens);
    drawWords(painter,
              { row.right() - Metrics::widthFor(RemarkWidth), row.top(), Metrics::widthFor(RemarkWidth), row.height() },
              fontOf(TextStyle::Secondary), tokens.text2, PublicationModel::remarkOn(group, line));
}

} // namespace

void PublicationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const PublicationModel *>(index.model());
    Q_ASSERT(model);
    if (const auto *line = model->lineAt(index))
        drawLine(*painter, option, *line, model->groupOf(index));
    else
        drawGroup(*painter, option, index, *model);
}

QSize PublicationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { Metrics::widthFor(NumberWidth) + Metrics::widthFor(BothVerdictsWidth) + Metrics::widthFor(RemarkWidth),
             Metrics::current().preflightRow };
}

} // namespace tenue
