// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/comparison_document.h"

class QPrinter;
class QWidget;

namespace tenue
{

/// A comparison as it comes on paper.
struct PrintedComparison {
    QString title;
    QString summary;
    QList<ComparisonRow> rows;
    SideNames names;
};

/// In black on white, one text in the other; what differs is underlined or struck as on screen.
void printOn(QPrinter &printer, const PrintedComparison &comparison);
/// Asks for a printer first, in front of `window`.
void askAndPrint(const PrintedComparison &comparison, QWidget *window);

} // namespace tenue
