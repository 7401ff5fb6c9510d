// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <array>
#include <optional>

namespace tenue
{

/// A value of an enum and the name by which it is stored, hashed and exported.
template <typename Enum>
struct NamedValue {
    Enum value;
    const char *name;
};

template <typename Enum, size_t N>
QString nameIn(const std::array<NamedValue<Enum>, N> &table, Enum value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return QString::fromLatin1(entry.name);
    }
    Q_UNREACHABLE();
}

template <typename Enum, size_t N>
std::optional<Enum> valueIn(const std::array<NamedValue<Enum>, N> &table, QStringView name)
{
    for (const auto &entry : table) {
        if (name == QLatin1StringView(entry.name))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace tenue
