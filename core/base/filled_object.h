// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"

namespace tenue
{

/// A JSON object of those members that hold something: the same as withoutEmptyMembers() leaves, without ever making
/// the others. Most members of most entities are empty, and making a JSON value is what writing one costs. The same
/// calls on a CanonicalObject write its canonical form.
class FilledObject
{
public:
    FilledObject &add(QLatin1StringView name, const QString &text)
    {
        if (!text.isEmpty())
            m_members.insert(name, text);
        return *this;
    }
    FilledObject &add(QLatin1StringView name, const QStringList &texts)
    {
        if (!texts.isEmpty())
            m_members.insert(name, QJsonArray::fromStringList(texts));
        return *this;
    }
    FilledObject &add(QLatin1StringView name, const QDate &date)
    {
        if (date.isValid())
            m_members.insert(name, jsonOf(date));
        return *this;
    }
    FilledObject &add(QLatin1StringView name, const QDateTime &moment)
    {
        if (moment.isValid())
            m_members.insert(name, jsonOf(moment));
        return *this;
    }
    /// Zero is something.
    FilledObject &add(QLatin1StringView name, int number)
    {
        m_members.insert(name, number);
        return *this;
    }
    /// That it is so.
    FilledObject &flag(QLatin1StringView name)
    {
        m_members.insert(name, true);
        return *this;
    }
    template <typename Tag>
    FilledObject &add(QLatin1StringView name, const Id<Tag> &id)
    {
        if (!id.isNull())
            m_members.insert(name, jsonOf(id));
        return *this;
    }
    /// What `form` makes of `elements`.
    template <typename T, typename Form>
    FilledObject &add(QLatin1StringView name, const QList<T> &elements, Form form)
    {
        if (!elements.isEmpty())
            m_members.insert(name, form(elements));
        return *this;
    }
    /// What `form` makes of the value, an object; left out as well if nothing is in it.
    template <typename T, typename Form>
    FilledObject &add(QLatin1StringView name, const std::optional<T> &value, Form form)
    {
        if (!value)
            return *this;
        const QJsonObject members = form(*value);
        if (!members.isEmpty())
            m_members.insert(name, members);
        return *this;
    }

    const QJsonObject &members() const { return m_members; }

private:
    QJsonObject m_members;
};

} // namespace tenue
