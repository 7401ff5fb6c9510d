// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QPromise>

#include <algorithm>
#include <limits>
#include <memory>
#include <type_traits>

namespace tenue
{

/// Runs one long work at a time on another thread and tells how far it is.
///
/// The work gets a Progress and must hold all it needs by value. What came of it is handed over on
/// this object's thread; if the object is gone by then, the work is told to stop and nobody hears.
class LongWork : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~LongWork() override { cancel(); }

    bool isRunning() const { return m_progress != nullptr; }
    /// Asks the work to stop; `finished` is still called with what came of it.
    void cancel()
    {
        if (m_progress)
            m_progress->cancel();
    }

    /// Not while another work runs. `work` is `R(Progress &)`, `finished` is `void(const R &)`.
    template <typename Work, typename Finished>
    void start(Work work, Finished finished)
    {
        Q_ASSERT(!isRunning());
        using R = std::invoke_result_t<Work, Progress &>;
        auto relay = std::make_shared<Progress::Report>();
        m_progress = std::make_shared<Progress>([relay](qint64 done, qint64 total) { (*relay)(done, total); });
        auto *watcher = new QFutureWatcher<R>(this);
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
                [this, watcher](int done) { Q_EMIT progressed(done, watcher->progressMaximum()); });
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, finished = std::move(finished)] {
            m_progress.reset();
            watcher->deleteLater();
            finished(watcher->result());
        });
        watcher->setFuture(
            QtConcurrent::run([work = std::move(work), relay, progress = m_progress](QPromise<R> &promise) mutable {
                *relay = [&promise, known = qint64(-1)](qint64 done, qint64 total) mutable {
                    if (total != known)
                        promise.setProgressRange(0, clamped(total));
                    known = total;
                    promise.setProgressValue(clamped(done));
                };
                promise.addResult(work(*progress));
            }));
    }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);

private:
    static int clamped(qint64 count)
    {
        return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
    }

    std::shared_ptr<Progress> m_progress;
};

} // namespace tenue
