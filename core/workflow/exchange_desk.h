// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/workflow/desk.h"
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

Q_SIGNALS:
    void imported();

private:
    Result<> makeFrame(const ImportPlan &plan) const;
    Result<> makePromises(ImportPlan &plan, const QString &note, Progress &progress) const;
    Result<> record(const ImportPlan &plan, const ImportRequest &request) const;

    Session m_session;
};

} // namespace tenue
