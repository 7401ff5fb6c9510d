// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <functional>

namespace tenue
{

/// True for the name of a member that is wanted.
using MemberFilter = std::function<bool(const QString &name)>;

/// JSON in the one form that is hashed: RFC 8785 (JCS), narrowed.
///
/// UTF-8, no insignificant space, members sorted by UTF-16 code units. Numbers are whole and at
/// most 2^53 − 1 in size. Text is in Unicode NFC (it is brought into it here) and holds no lone
/// surrogate and no NUL: those are refused, since SQLite and UTF-8 would change them silently.
class CanonicalJson
{
public:
    /// The canonical form of `object`, or a sentence that names the member that cannot be written.
    static Result<CanonicalJson> of(const QJsonObject &object);

    /// Bytes that come from a workspace: parsed, and refused unless they are already canonical.
    static Result<CanonicalJson> parse(const QByteArray &bytes);

    /// Bytes that were canonical when their revision was sealed; not looked at again: that they are
    /// the same ones is for the hash to tell.
    static CanonicalJson sealed(const QByteArray &bytes) { return CanonicalJson(bytes); }

    const QByteArray &bytes() const { return m_bytes; }
    /// With `wants`, only the members whose names it is true for: the others cost next to nothing.
    QJsonObject object(const MemberFilter &wants = {}) const;

    friend bool operator==(const CanonicalJson &, const CanonicalJson &) = default;

private:
    friend class CanonicalObject;
    explicit CanonicalJson(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    QByteArray m_bytes;
};

/// The canonical form of a value, whatever its kind: written at once by kinds that can (`canonical()`), by way of its
/// JSON by the others. Both give the same bytes.
template <typename T>
Result<CanonicalJson> canonicalOf(const T &value)
{
    if constexpr (requires { value.canonical(); })
        return value.canonical();
    else
        return CanonicalJson::of(value.toJson());
}

/// `object` without members whose value is "", [], {} or null: absent and empty mean the same in
/// every content, so that a field that a later version adds changes no hash of older contents.
QJsonObject withoutEmptyMembers(const QJsonObject &object);

} // namespace tenue
