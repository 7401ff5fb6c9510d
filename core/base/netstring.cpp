// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/netstring.h"

#include <array>
#include <charconv>

namespace tenue
{

void appendNetstring(QByteArray &to, QByteArrayView field)
{
    std::array<char, 24> length {};
    const auto end = std::to_chars(length.data(), length.data() + length.size(), field.size()).ptr;
    to.append(length.data(), end - length.data());
    to += ':';
    to += field;
    to += ',';
}

} // namespace tenue
