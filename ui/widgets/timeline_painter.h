// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/verdict_painter.h"

#include <optional>

class QStyleOptionViewItem;

namespace tenue
{

/// One moment on a line of time, as it is drawn.
struct TimelineFace {
    enum class Mark {
        Dot, ///< a save
        Disc, ///< a decision
        HollowDisc, ///< sent back, imported
        DashedDot, ///< not saved yet
    };

    Mark mark = Mark::Dot;
    QLatin1StringView icon = {}; ///< in the disc
    bool isRefusal = false; ///< the disc takes the error's colour
    bool isNew = false; ///< since the person last looked: a point before the words
    QString what;
    QString side = {}; ///< "A", "B" or nothing
    QString whoAndWhen;
    QString note = {};
    std::optional<VerdictFace> verdict = {};
    bool isFirst = false; ///< the line begins here
    bool isLast = false;
};

void drawTimelineRow(QPainter &painter, const QStyleOptionViewItem &option, const TimelineFace &face);
int timelineRowHeight(const TimelineFace &face);

} // namespace tenue
