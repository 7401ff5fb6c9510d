// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <utility>
#include <variant>

namespace tenue
{

/// Why something could not be done: `kind` for code, `message` for people, `detail` for the log.
///
/// `message` is one whole, translated sentence: what, where, what to do. It is never empty and
/// never holds SQL. `detail` may hold what a library said.
struct Error {
    enum class Kind {
        BadInput, ///< what was given cannot be used; nothing changed
        NotFound, ///< the thing that was named does not exist
        Refused, ///< a rule of the newsroom forbids it
        Conflict, ///< somebody else changed it meanwhile
        Damaged, ///< the file's bytes are not what was written
        Newer, ///< made by a later version of the program
        Redacted, ///< its content was blanked for good; who, when and why are kept
        Cancelled, ///< a person stopped it
        Locked, ///< another program holds it
        ReadOnly, ///< may be read, not written
        DiskFull, ///< no room left
        System, ///< anything else that the machine refused
    };

    Kind kind = Kind::System;
    QString message;
    QString detail = {};
};

/// Exit code of a command that failed so: 3 for bad input, 4 where the system failed.
int exitCodeOf(Error::Kind kind);

/// Result<> of an action that yields nothing but can fail.
using Done = std::monostate;

/// A value, or the reason why there is none. Must be looked at.
template <typename T = Done>
class [[nodiscard]] Result
{
public:
    Result() requires std::is_same_v<T, Done> : m_state(T {}) { }
    Result(T value)
        : m_state(std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::move(error))
    {
        Q_ASSERT(!std::get<Error>(m_state).message.isEmpty());
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    bool operator!() const { return !static_cast<bool>(*this); }

    /// Only after a look at `operator bool`: asserted.
    const T &value() const & { return std::get<T>(m_state); }
    T &value() & { return std::get<T>(m_state); }
    T &&value() && { return std::get<T>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace tenue
