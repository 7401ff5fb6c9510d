// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/comparison_view.h"

namespace tenue
{

/// What a comparison marks as `kind`, span by span; what moved counts once, where it is now.
inline QStringList markedIn(ComparisonView &view, DiffSpan::Kind kind)
{
    QStringList words;
    for (const auto &row : view.rows()) {
        for (const auto &span : row.spans) {
            if (span.kind == kind && row.change != ParagraphDiff::Kind::MovedFrom)
                words.append(span.text);
        }
    }
    return words;
}

} // namespace tenue
