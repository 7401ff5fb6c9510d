// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/workflow/desk.h"
#include "core/workflow/newsroom_desk.h"
#include "core/workflow/import_plan.h"

namespace tenue
{

/// Bringing in lists of promises.
class ExchangeDesk : public QObject
{
    Q_OBJECT

public:
    explicit ExchangeDesk(const Session &session, QObject *parent = nullptr);

    /// Tells exactly what importPromises() would do now; writes nothing.
    Result<ImportPlan> plan(const ImportRequest &request) const;

    /// Imports a file in one unit: all rows that can be read, or, where anything fails, none. A
    /// backup is made before, if there is something to lose. Returns what was done.
    Result<ImportPlan> importPromises(const ImportRequest &request, Progress &progress);

    /// The same in the name of somebody who may be new: made a member in the same unit, so that an
    /// import that fails leaves nobody behind.
    static Result<ImportPlan> importPromisesAs(Workspace &workspace, const Clock &clock, const StaffName &who,
                                               const ImportRequest &request, Progress &progress);

Q_SIGNALS:
    void imported();

private:
    Result<ImportPlan> importInUnit(const ImportRequest &request, Progress &progress) const;
    Result<> makeFrame(const ImportPlan &plan) const;
    Result<> makePromises(ImportPlan &plan, const QString &note, Progress &progress) const;
    Result<> record(const ImportPlan &plan, const ImportRequest &request) const;

    Session m_session;
};

} // namespace tenue
