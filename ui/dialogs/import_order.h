// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/store/installation.h"
#include "ui/models/import_preview_model.h"

namespace tenue
{

/// All that an import needs, by value: for another thread, which opens a workspace of its own.
struct ImportOrder {
    QString workspacePath;
    Installation installation;
    StaffId person;
    QString fileName;
    QByteArray bytes; ///< of the file
    ColumnMapping mapping;
    QDate asOf;
};

/// What the import would do. Writes nothing.
Result<ImportPreview> tryImport(const ImportOrder &order);
/// Does it, in one unit, and tells what it did.
Result<ImportPreview> runImport(const ImportOrder &order, Progress &progress);

} // namespace tenue
