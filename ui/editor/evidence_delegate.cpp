// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/evidence_delegate.h"

#include "ui/models/dossier_evidence_model.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

int lineHeight(TextStyle style)
{
    return QFontMetrics(fontOf(style)).height();
}

void drawLine(QPainter &painter, const QRect &rect, const QString &text, TextStyle style, const QColor &ink,
              int alignment = Qt::AlignVCenter | Qt::AlignLeading)
{
    const QFont font = fontOf(style);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, alignment, QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void drawCard(QPainter &painter, const QStyleOptionViewItem &option, const QRect &card)
{
    const auto &tokens = DesignTokens::of(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isUnderMouse = option.state & QStyle::State_MouseOver;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isSelected ? tokens.accent : tokens.line, isSelected && hasFocus ? 2 : 1));
    painter.setBrush(isSelected ? tokens.selected : isUnderMouse ? tokens.hover : tokens.surface);
    painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), Radius::Control, Radius::Control);
}

// Returns where the chip ends.
QRect drawKey(QPainter &painter, const QRect &line, const QString &key, const DesignTokens &tokens)
{
    const QFontMetrics metrics(fontOf(TextStyle::Badge));
    const QString word = metrics.elidedText(u'@' + key, Qt::ElideRight, line.width() - 2 * Space::S);
    QRect chip(line.topLeft(), QSize(metrics.horizontalAdvance(word) + 2 * Space::Xs + 4, line.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.soft);
    painter.drawRoundedRect(chip, Radius::Badge, Radius::Badge);
    drawLine(painter, chip, word, TextStyle::Badge, tokens.softText, Qt::AlignCenter);
    return chip;
}

} // namespace

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &tokens = DesignTokens::of(option.palette);
    painter->save();
    const QRect card = option.rect.adjusted(0, 0, 0, -Space::S);
    drawCard(*painter, option, card);
    const QRect inner = card.adjusted(Space::M, Space::S + 2, -Space::M, -Space::S);

    const auto cited = index.data(DossierEvidenceModel::CitedRole).toLongLong();
    const QString words = citedWords(cited);
    const int citedWidth = QFontMetrics(fontOf(TextStyle::Secondary)).horizontalAdvance(words) + 2;
    const QRect top(inner.left(), inner.top(), inner.width(), lineHeight(TextStyle::Badge) + Space::Xs);
    drawKey(*painter, top.adjusted(0, 0, -citedWidth - Space::S, 0),
            index.data(DossierEvidenceModel::KeyRole).toString(), tokens);
    drawLine(*painter, top, words, TextStyle::Secondary, cited == 0 ? tokens.warningText : tokens.text2,
             Qt::AlignVCenter | Qt::AlignTrailing);

    const QRect middle(inner.left(), top.bottom() + Space::Xs, inner.width(), lineHeight(TextStyle::TableTitle) + 2);
    drawLine(*painter, middle, index.data(DossierEvidenceModel::TitleRole).toString(), TextStyle::TableTitle,
             tokens.text);

    const QRect bottom(inner.left(), middle.bottom() + 2, inner.width(), lineHeight(TextStyle::Secondary) + 2);
    const bool hasAddress = index.data(DossierEvidenceModel::HasAddressRole).toBool();
    const QRect sign(bottom.left(), bottom.center().y() - SmallIcon / 2, SmallIcon, SmallIcon);
    drawIcon(*painter, hasAddress ? "globe"_L1 : "file-text"_L1, sign, tokens.text2);
    drawLine(*painter, bottom.adjusted(SmallIcon + Space::S, 0, 0, 0),
             index.data(DossierEvidenceModel::OriginRole).toString(), TextStyle::Secondary, tokens.text2);
    painter->restore();
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines
        = lineHeight(TextStyle::Badge) + lineHeight(TextStyle::TableTitle) + lineHeight(TextStyle::Secondary);
    return { option.rect.width(), lines + 2 * Space::S + 2 * Space::Xs + Space::S + 8 };
}

} // namespace tenue
