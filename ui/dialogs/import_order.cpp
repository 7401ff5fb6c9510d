// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_order.h"

#include "core/workflow/exchange_desk.h"

#include <algorithm>

namespace tenue
{

namespace
{

ImportOutcome outcomeOf(PlannedPromise::Kind kind)
{
    switch (kind) {
    case PlannedPromise::Kind::New:
        return ImportOutcome::New;
    case PlannedPromise::Kind::Changed:
        return ImportOutcome::Changed;
    case PlannedPromise::Kind::Unchanged:
        return ImportOutcome::Unchanged;
    }
    Q_UNREACHABLE();
}

ImportPreview previewOf(const ImportPlan &plan)
{
    ImportPreview preview;
    // Rows that nothing is said about are empty, or left out by the mapping.
    preview.rows.fill(ImportOutcome::LeftOut, plan.table.rows.size());
    for (const auto &promise : plan.promises)
        preview.rows[promise.row] = outcomeOf(promise.kind);
    for (const auto &fault : plan.refused)
        preview.rows[fault.row] = ImportOutcome::Refused;
    preview.faults = plan.refused + plan.leftOut;
    std::stable_sort(preview.faults.begin(), preview.faults.end(),
                     [](const RowFault &one, const RowFault &other) { return one.row < other.row; });
    for (const auto &promise : plan.vanished)
        preview.vanished.append(promise.title);
    preview.notes = plan.notes;
    return preview;
}

ImportRequest requestOf(const ImportOrder &order)
{
    return { order.fileName, order.bytes, order.mapping, order.asOf };
}

} // namespace

Result<ImportPreview> tryImport(const ImportOrder &order)
{
    const auto workspace = Workspace::open(order.workspacePath, Workspace::Access::ReadOnly, order.installation);
    if (!workspace)
        return workspace.error();
    const auto plan = planImport(**workspace, requestOf(order));
    if (!plan)
        return plan.error();
    return previewOf(*plan);
}

Result<ImportPreview> runImport(const ImportOrder &order, Progress &progress)
{
    const auto workspace = Workspace::open(order.workspacePath, Workspace::Access::ReadWrite, order.installation);
    if (!workspace)
        return workspace.error();
    const SystemClock clock;
    const auto done = ExchangeDesk({ **workspace, clock, order.person }).importPromises(requestOf(order), progress);
    if (!done)
        return done.error();
    return previewOf(*done);
}

} // namespace tenue
