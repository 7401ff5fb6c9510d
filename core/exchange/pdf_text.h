// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace tenue
{

/// What the words of a PDF may take: a hostile one wants all of the machine.
struct PdfLimits {
    int pages = 1000;
    int processorSeconds = 30;
    int wallSeconds = 120; ///< only for what waits without working
    qint64 memory = 1024LL * 1024 * 1024; ///< bytes
    qsizetype text = 16 * 1024 * 1024; ///< bytes of UTF-8; the rest is left out
};

/// The words of the PDF at `path` in reading order, as UTF-8; words cut at line ends are whole again.
///
/// Poppler reads it in a process of its own (pdftotext) which may write no file and has these limits: one
/// that breaks it breaks nothing here. A sentence says why there are no words. Blocks; any thread.
Result<QByteArray> wordsOfPdf(const QString &path, const PdfLimits &limits = {});

} // namespace tenue
