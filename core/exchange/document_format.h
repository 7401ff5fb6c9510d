// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/capture.h"

namespace tenue
{

/// How much of a file is looked at to recognise it.
constexpr qsizetype RecognisedBytes = 4096;

/// What a file is by its first bytes, whatever it is called; refused, with a sentence that says what is
/// kept, for all else: archives, programs, workbooks, databases. Text that begins as a browser's idea of
/// a page is a page, so that nothing which a browser would run passes for plain text here.
Result<const CaptureFormat *> recogniseDocument(QByteArrayView head);

} // namespace tenue
