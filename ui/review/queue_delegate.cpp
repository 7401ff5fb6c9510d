// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queue_delegate.h"

#include "ui/models/dossier_history.h"
#include "ui/models/review_queue_model.h"
#include "ui/widgets/control_painter.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/initials_disc.h"
#include "ui/widgets/type_scale.h"
#include "ui/widgets/verdict_painter.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BarWidth = 60;
constexpr int BarHeight = 6;
constexpr int SizeWidth = 104; ///< "+148 −36 words"
constexpr int VerdictsWidth = 228; ///< what was said, what is said now
constexpr int CountWidth = 40;
constexpr int MuchText = 240; ///< so many words fill the bar

void drawWords(QPainter &painter, const QRect &room, const QFont &font, const QColor &ink, const QString &text,
               Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(room, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

void drawHeading(QPainter &painter, const QStyleOptionViewItem &option, const ReviewQueueModel &model, int row)
{
    const auto &tokens = DesignTokens::of(option.palette);
    painter.fillRect(option.rect, tokens.sunken);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    QRect room = option.rect.adjusted(Space::PageMargin, 0, -Space::L, 0);
    const QFont strong = fontOf(TextStyle::Strong);
    const QString heading = model.headingAt(row);
    drawWords(painter, room, strong, tokens.text, heading);
    room.setLeft(room.left() + QFontMetrics(strong).horizontalAdvance(heading) + Space::S);
    drawWords(painter, room, fontOf(TextStyle::Interface), tokens.text2, QLocale().toString(model.countUnder(row)));
}

void drawSizeBar(QPainter &painter, const QRect &room, const ChangeSize &size, const DesignTokens &tokens)
{
    QRect bar(room.left(), room.center().y() - BarHeight / 2, BarWidth, BarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    const int all = std::max(MuchText, size.wordsInserted + size.wordsDeleted);
    int left = bar.left();
    for (const auto &[words, ink] :
         { std::pair(size.wordsInserted, tokens.insertedText), std::pair(size.wordsDeleted, tokens.deletedText) }) {
        if (words == 0)
            continue;
        const int width = std::max(3, BarWidth * words / all);
        painter.setBrush(ink);
        painter.drawRoundedRect(QRect(left, bar.top(), std::min(width, bar.right() - left + 1), BarHeight),
                                BarHeight / 2.0, BarHeight / 2.0);
        left += width + 1;
    }
}

/// Draws how much was changed at the trailing side of `room`, as far as the verdicts leave room for it: bar and
/// words, words alone, or nothing. Returns the room that is left.
QRect drawSize(QPainter &painter, QRect room, const ChangeSize &size, const DesignTokens &tokens)
{
    const int verdicts = Metrics::widthFor(VerdictsWidth) + Space::S;
    const int words = Metrics::widthFor(SizeWidth - Space::S);
    if (room.width() < verdicts + words)
        return room;
    const QString shown = changeWords(size.wordsInserted, size.wordsDeleted);
    drawWords(painter, QRect(room.right() - words, room.top(), words, room.height()), fontOf(TextStyle::Secondary),
              tokens.text2, shown.isEmpty() ? ReviewQueueModel::tr("no words") : shown);
    room.setRight(room.right() - words - Space::S);
    if (room.width() >= verdicts + BarWidth) {
        drawSizeBar(painter, QRect(room.right() - BarWidth, room.top(), BarWidth, room.height()), size, tokens);
        room.setRight(room.right() - BarWidth - Space::S);
    }
    return room;
}

void drawCount(QPainter &painter, const QRect &room, QLatin1StringView icon, int count, const QColor &ink,
               const DesignTokens &tokens)
{
    const QColor used = count > 0 ? ink : tokens.text3;
    drawIcon(painter, icon, QRect(room.left(), room.center().y() - SmallIcon / 2, SmallIcon, SmallIcon), used);
    drawWords(painter, room.adjusted(SmallIcon + Space::Xs, 0, 0, 0),
              fontOf(count > 0 ? TextStyle::Strong : TextStyle::Interface), used, QLocale().toString(count));
}

void drawVerdicts(QPainter &painter, const QRect &room, const QueueRow &row, const DesignTokens &tokens)
{
    const bool changes = !row.before.key.isEmpty() && row.before.key != row.now.key;
    QRect left = room;
    if (changes) {
        auto before = VerdictFace::shortened(row.before);
        const auto now = VerdictFace::shortened(row.now);
        // What it becomes is read first: where there is little room, what was is told by its shape alone.
        if (verdictBadgeSize(before).width() + 2 * Space::S + SmallIcon + verdictBadgeSize(now).width() > room.width())
            before.word.clear();
        const QRect badge = drawVerdictBadge(painter, before, left, tokens);
        drawIcon(painter, "arrow-right"_L1,
                 QRect(badge.right() + Space::S, room.center().y() - SmallIcon / 2, SmallIcon, SmallIcon),
                 tokens.text2);
        left.setLeft(badge.right() + 2 * Space::S + SmallIcon);
    }
    const QRect badge = drawVerdictBadge(painter, VerdictFace::shortened(row.now), left, tokens);
    if (changes)
        return;
    left.setLeft(badge.right() + Space::S);
    drawWords(painter, left, fontOf(TextStyle::Secondary), tokens.text2,
              row.before.key.isEmpty() ? ReviewQueueModel::tr("first publication")
                                       : ReviewQueueModel::tr("verdict unchanged"));
}

void drawFirstLine(QPainter &painter, const QRect &line, const ReviewQueueModel &model, const QueueRow &row,
                   bool isSelected, const DesignTokens &tokens)
{
    const QFont plain = fontOf(TextStyle::Interface);
    const QFont title = fontOf(isSelected || row.isUnseen ? TextStyle::Strong : TextStyle::TableTitle);
    const QString number = QString::number(row.promise.number);
    const int numberWidth = QFontMetrics(plain).horizontalAdvance(number) + Space::S;
    const QString since = model.sinceWords(row);
    const QFont sinceFont = fontOf(row.isLate ? TextStyle::Strong : TextStyle::Interface);
    const int sinceWidth = QFontMetrics(sinceFont).horizontalAdvance(since) + Space::S;
    if (row.isUnseen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(QRectF(line.left() - 12, line.center().y() - 2.5, 6, 6));
    }
    drawWords(painter, line, plain, tokens.text2, number);
    drawWords(painter, line.adjusted(numberWidth, 0, -sinceWidth, 0), title, tokens.text, row.promise.title);
    drawWords(painter, line, sinceFont, row.isLate ? tokens.errorText : tokens.text2, since, Qt::AlignRight);
}

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &model = *static_cast<const ReviewQueueModel *>(index.model());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const auto *row = model.rowAt(index.row())) {
        const auto &tokens = DesignTokens::of(option.palette);
        drawRowGround(*painter, option, true, true);
        const QRect room = option.rect.adjusted(Space::PageMargin, Space::M, -Space::L - Space::Xs, -Space::M);
        const int half = room.height() / 2;
        drawFirstLine(*painter, QRect(room.left(), room.top(), room.width(), half), model, *row,
                      option.state & QStyle::State_Selected, tokens);
        const int disc = Metrics::current().initials + 2;
        QRect second(room.left(), room.top() + half + 2, room.width(), half);
        drawInitials(*painter, row->initials,
                     QRect(second.right() - disc + 1, second.center().y() - disc / 2, disc, disc), tokens);
        int right = second.right() - disc - Space::M;
        drawCount(*painter, QRect(right - CountWidth, second.top(), CountWidth, half), "triangle-alert"_L1,
                  row->findings, tokens.warningText, tokens);
        right -= CountWidth + Space::Xs;
        drawCount(*painter, QRect(right - CountWidth, second.top(), CountWidth, half), "message-square"_L1,
                  row->openComments, tokens.text, tokens);
        right -= CountWidth + Space::S;
        second.setRight(right);
        drawVerdicts(*painter, drawSize(*painter, second, row->size, tokens), *row, tokens);
    } else {
        drawHeading(*painter, option, model, index.row());
    }
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &model = *static_cast<const ReviewQueueModel *>(index.model());
    const auto metrics = Metrics::current();
    return { option.rect.width(), model.rowAt(index.row()) ? metrics.queueRow : metrics.row };
}

} // namespace tenue
