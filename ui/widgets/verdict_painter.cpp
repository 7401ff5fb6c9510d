// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdict_painter.h"

#include "core/base/words.h"
#include "core/pictures/verdict_shape.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// The grid has a margin of its own: on 16 px the disc measures 14.
constexpr int ShapeSize = 16;
constexpr int BadgePadding = 7;
constexpr int BadgeGap = 5;

} // namespace

QSize verdictBadgeSize(const VerdictFace &face)
{
    const int word = QFontMetrics(fontOf(TextStyle::Badge)).horizontalAdvance(face.word);
    // One pixel more than the words: advances are rounded.
    return { BadgePadding + ShapeSize + BadgeGap + word + 2 + BadgePadding, Metrics::current().badge };
}

QRect drawVerdictBadge(QPainter &painter, const VerdictFace &face, const QRect &rect, const DesignTokens &tokens)
{
    const auto &colours = tokens.of(face.shape);
    const auto direction = painter.layoutDirection();
    const QSize size(qMin(verdictBadgeSize(face).width(), rect.width()), Metrics::current().badge);
    const QRect badge = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.ground == tokens.surface ? QPen(colours.text) : QPen(Qt::NoPen));
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(badge, Radius::Badge, Radius::Badge);
    const QRect shape(badge.left() + BadgePadding, badge.center().y() - ShapeSize / 2 + 1, ShapeSize, ShapeSize);
    drawVerdictShape(painter, face.shape, face.share, QStyle::visualRect(direction, badge, shape), colours.text,
                     colours.ground);
    const QRect words = badge.adjusted(BadgePadding + ShapeSize + BadgeGap, 0, -BadgePadding, 0);
    painter.setFont(fontOf(TextStyle::Badge));
    painter.setPen(colours.text);
    const QString word = painter.fontMetrics().elidedText(face.word, Qt::ElideRight, words.width());
    painter.drawText(QStyle::visualRect(direction, badge, words), Qt::AlignVCenter | Qt::AlignLeading, word);
    painter.restore();
    return badge;
}

QString spokenVerdict(const QString &word)
{
    return translate("VerdictBadge", "Verdict: %1").arg(word);
}

} // namespace tenue
