// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace tenue
{

/// Says what time it is. Times are recorded, never trusted for order.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC, to the millisecond.
    virtual QDateTime now() const = 0;
};

/// The machine's clock. Thread-safe.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

/// Stands still until it is set: for tests and for building the example newsroom.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &at)
        : m_now(at)
    {
    }
    QDateTime now() const override { return m_now; }
    void set(const QDateTime &at) { m_now = at; }

private:
    QDateTime m_now;
};

/// The one form in which times are stored, hashed and exported: 2026-03-14T09:26:53.589Z.
QString utcText(const QDateTime &at);
/// Invalid unless `text` is exactly in that form.
QDateTime fromUtcText(const QString &text);

} // namespace tenue
