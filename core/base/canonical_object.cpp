// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_object.h"

#include <algorithm>

namespace tenue
{

std::optional<CanonicalJson> CanonicalObject::whole()
{
    if (!m_isGood)
        return std::nullopt;
    std::sort(m_members.begin(), m_members.end(), [](const Member &a, const Member &b) { return a.name < b.name; });
    const auto &values = m_writer.out();
    QByteArray bytes;
    bytes.reserve(values.size() + 24 * static_cast<qsizetype>(m_members.size()) + 2);
    bytes += '{';
    for (const auto &member : m_members) {
        if (bytes.size() > 1)
            bytes += ',';
        bytes += '"';
        bytes.append(member.name.data(), static_cast<qsizetype>(member.name.size()));
        bytes += "\":";
        bytes.append(values.constData() + member.from, member.to - member.from);
    }
    bytes += '}';
    return CanonicalJson(bytes);
}

} // namespace tenue
