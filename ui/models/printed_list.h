// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/printed_text.h"

namespace tenue
{

class PromiseTableModel;

/// The list of promises set for paper, as it is filtered and sorted, with a line that says what it was
/// filtered by (`filter`, in words; empty: by nothing).
PrintedText printedList(const PromiseTableModel &model, const QString &name, const QString &filter);

} // namespace tenue
