// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canonical_json.h"
#include "core/base/canonical_writer.h"
#include "core/base/json_reader.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tenue
{

/// Writes the canonical form of an object member by member, without ever making a JSON value of most of them. What is
/// empty is left out. The same calls on a FilledObject make the same object as JSON.
///
/// Members come in any order, each name once, all plain ASCII.
class CanonicalObject
{
public:
    CanonicalObject &add(QLatin1StringView name, const QString &text)
    {
        if (!text.isEmpty())
            write(name, [&] { return m_writer.string(text); });
        return *this;
    }
    CanonicalObject &add(QLatin1StringView name, const QStringList &texts)
    {
        return texts.isEmpty() ? *this : addJson(name, QJsonArray::fromStringList(texts));
    }
    CanonicalObject &add(QLatin1StringView name, const QDate &date)
    {
        return date.isValid() ? add(name, date.toString(Qt::ISODate)) : *this;
    }
    CanonicalObject &add(QLatin1StringView name, const QDateTime &moment)
    {
        return moment.isValid() ? addJson(name, jsonOf(moment)) : *this;
    }
    /// Zero is something.
    CanonicalObject &add(QLatin1StringView name, int number) { return addJson(name, number); }
    /// That it is so.
    CanonicalObject &flag(QLatin1StringView name) { return addJson(name, true); }
    template <typename Tag>
    CanonicalObject &add(QLatin1StringView name, const Id<Tag> &id)
    {
        return id.isNull() ? *this : add(name, id.toString());
    }
    /// What `form` makes of `elements`.
    template <typename T, typename Form>
    CanonicalObject &add(QLatin1StringView name, const QList<T> &elements, Form form)
    {
        return elements.isEmpty() ? *this : addJson(name, form(elements));
    }
    /// What `form` makes of the value, an object; left out as well if nothing is in it.
    template <typename T, typename Form>
    CanonicalObject &add(QLatin1StringView name, const std::optional<T> &value, Form form)
    {
        if (!value)
            return *this;
        const QJsonObject members = form(*value);
        return members.isEmpty() ? *this : addJson(name, members);
    }

    /// The same as CanonicalJson::of() makes of the object. Nothing if something in it cannot be kept: that says what.
    std::optional<CanonicalJson> whole();

private:
    struct Member {
        std::string_view name;
        qsizetype from; ///< of its value, in what is written
        qsizetype to;
    };

    CanonicalObject &addJson(QLatin1StringView name, const QJsonValue &value)
    {
        write(name, [&] { return m_writer.value(value, 1); });
        return *this;
    }
    template <typename Write>
    void write(QLatin1StringView name, Write write)
    {
        const auto from = m_writer.out().size();
        m_isGood = write() && m_isGood;
        m_members.push_back({ { name.data(), static_cast<size_t>(name.size()) }, from, m_writer.out().size() });
    }

    CanonicalWriter m_writer;
    std::vector<Member> m_members;
    bool m_isGood = true;
};

} // namespace tenue
