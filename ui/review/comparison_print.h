// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/printed_text.h"
#include "ui/review/comparison_document.h"

namespace tenue
{

/// A comparison as it comes on paper.
struct PrintedComparison {
    QString name; ///< of the document
    QString title;
    QString summary;
    QList<ComparisonRow> rows;
    SideNames names;
};

/// In black on white, one text in the other; what differs is underlined or struck as on screen.
PrintedText printed(const PrintedComparison &comparison);

} // namespace tenue
