// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/history_delegate.h"

#include "ui/models/dossier_history_model.h"
#include "ui/widgets/timeline_painter.h"

namespace tenue
{

namespace
{

TimelineFace faceOf(const QModelIndex &index)
{
    using Mark = TimelineFace::Mark;
    const auto &entry = static_cast<const DossierHistoryModel *>(index.model())->at(index.row());
    const bool isRefusal = entry.act == Act::RequestChanges;
    const bool isHollow = isRefusal || entry.act == Act::Unpublish || !entry.act;
    TimelineFace face;
    face.icon = iconNameOf(entry);
    face.mark = face.icon.isEmpty() ? Mark::Dot : isHollow ? Mark::HollowDisc : Mark::Disc;
    face.isRefusal = isRefusal;
    face.isNew = entry.isNew;
    face.what = index.data(DossierHistoryModel::WhatRole).toString();
    face.whoAndWhen = index.data(DossierHistoryModel::WhoAndWhenRole).toString();
    face.note = entry.note;
    if (!entry.verdict.key.isEmpty())
        face.verdict = VerdictFace::full(entry.verdict);
    face.isFirst = index.row() == 0;
    face.isLast = index.row() + 1 == index.model()->rowCount();
    return face;
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    drawTimelineRow(*painter, option, faceOf(index));
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return { option.rect.width(), timelineRowHeight(faceOf(index)) };
}

} // namespace tenue
