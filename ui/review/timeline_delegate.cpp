// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/timeline_delegate.h"

#include "ui/models/dossier_history_model.h"
#include "ui/widgets/timeline_painter.h"

namespace tenue
{

namespace
{

TimelineFace faceOf(const QModelIndex &index)
{
    using Mark = TimelineFace::Mark;
    const auto *filter = static_cast<const DossierHistoryFilter *>(index.model());
    const auto *model = static_cast<const DossierHistoryModel *>(filter->sourceModel());
    const auto &entry = model->at(filter->mapToSource(index).row());
    const bool isRefusal = entry.act == Act::RequestChanges;
    TimelineFace face;
    face.icon = iconNameOf(entry);
    if (entry.kind == HistoryEntry::Kind::Draft)
        face.mark = Mark::DashedDot;
    else if (entry.act && !isRefusal && entry.act != Act::Unpublish)
        face.mark = Mark::Disc;
    else
        face.mark = face.icon.isEmpty() ? Mark::Dot : Mark::HollowDisc;
    face.isRefusal = isRefusal;
    face.isNew = entry.isNew;
    face.what = index.data(DossierHistoryModel::WhatRole).toString();
    face.side = index.data(DossierHistoryModel::SideRole).toString();
    face.whoAndWhen = index.data(DossierHistoryModel::WhoAndWhenRole).toString();
    face.note = entry.note;
    if (!entry.verdict.key.isEmpty())
        face.verdict = VerdictFace::full(entry.verdict);
    face.isFirst = index.row() == 0;
    face.isLast = index.row() + 1 == index.model()->rowCount();
    return face;
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    drawTimelineRow(*painter, option, faceOf(index));
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return { option.rect.width(), timelineRowHeight(faceOf(index)) };
}

} // namespace tenue
