// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <atomic>
#include <functional>

namespace tenue
{

/// How a long work tells how far it is, and hears that it shall stop.
///
/// The worker calls `report` now and then and returns `cancelled()` as soon as `isCancelled()`.
/// `cancel` may be called from any thread; `report` runs on the worker's thread.
class Progress
{
public:
    using Report = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    explicit Progress(Report report)
        : m_report(std::move(report))
    {
    }

    void report(qint64 done, qint64 total)
    {
        if (m_report)
            m_report(done, total);
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Report m_report;
    std::atomic<bool> m_cancelled = false;
};

} // namespace tenue
