// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/printed_text.h"

class QPageLayout;
class QPagedPaintDevice;
class QPrinter;

namespace tenue
{

/// Sets `text` on pages of the device's size and margins. Returns how many there are.
int printPages(const PrintedText &text, QPagedPaintDevice &device);
/// The same, of those pages that the printer was asked for.
int printPages(const PrintedText &text, QPrinter &printer);

/// Writes it as a PDF file; one that is there stays whole until the new one is.
Result<> savePdf(const PrintedText &text, const QString &path, const QPageLayout &layout);

} // namespace tenue
