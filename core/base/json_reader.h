// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/revision_id.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

namespace tenue
{

/// Reads the members of a JSON object with their types, and remembers the first that is wrong.
///
/// A member that is absent or null reads as empty; one of another type is an error that names its
/// path ("holders[2].from"). Ask `problem()` once, after the last member. Unknown members are
/// ignored: a newer version may have written them.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object, const QString &path = {});

    QString text(const char *key);
    int number(const char *key, int otherwise = 0);
    std::optional<int> optionalNumber(const char *key);
    bool flag(const char *key);
    /// ISO 8601 calendar date (2024-05-15); invalid QDate if absent.
    QDate date(const char *key);
    QList<QDate> dates(const char *key);
    /// ISO 8601 moment in UTC (2024-05-15T06:00:00Z); invalid QDateTime if absent.
    QDateTime moment(const char *key);
    QUrl address(const char *key);
    QStringList texts(const char *key);
    QJsonObject object(const char *key);

    template <typename IdType>
    IdType id(const char *key)
    {
        const QString written = text(key);
        if (written.isEmpty())
            return {};
        const auto parsed = IdType::parse(written);
        if (!parsed)
            fail(key, Wanted::Id);
        return parsed.value_or(IdType {});
    }
    template <typename IdType>
    QList<IdType> ids(const char *key)
    {
        QList<IdType> all;
        for (const auto &written : texts(key)) {
            if (const auto parsed = IdType::parse(written))
                all.append(*parsed);
            else
                fail(key, Wanted::Id);
        }
        return all;
    }
    std::optional<RevisionId> revision(const char *key);

    /// Reads an array of objects with `read(JsonReader &)` for each.
    template <typename T, typename Read>
    QList<T> list(const char *key, Read read)
    {
        QList<T> all;
        const auto elements = array(key, Wanted::Objects);
        for (qsizetype i = 0; i < elements.size(); ++i) {
            if (!elements[i].isObject()) {
                fail(key, Wanted::Objects);
                break;
            }
            JsonReader inner(elements[i].toObject(), elementPath(key, i));
            all.append(read(inner));
            adopt(inner);
        }
        return all;
    }

    /// Reads an object with `read(JsonReader &)`; nothing where it is absent or empty.
    template <typename T, typename Read>
    std::optional<T> optional(const char *key, Read read)
    {
        const auto json = object(key);
        if (json.isEmpty())
            return std::nullopt;
        JsonReader inner(json, m_path + QLatin1StringView(key) + u'.');
        T value = read(inner);
        adopt(inner);
        return value;
    }

    /// Takes over the problem of the reader of an inner object, if this one has none yet.
    void adopt(const JsonReader &inner);
    /// Records a rule of the caller's own that `key` breaks.
    void refuse(const char *key, const QString &why);
    bool isGood() const { return m_problem.isEmpty(); }
    /// A BadInput error with the first problem; only when there is one.
    Error problem() const;

private:
    enum class Wanted { Text, Number, Flag, Date, Moment, Address, Texts, Object, Objects, Id, Revision };

    QJsonValue member(const char *key) const;
    QJsonArray array(const char *key, Wanted wanted);
    QString elementPath(const char *key, qsizetype index) const;
    void fail(const char *key, Wanted wanted);

    QJsonObject m_object;
    QString m_path;
    QString m_problem;
};

/// For writing: nothing for an invalid date or moment, an empty address or a null id.
QJsonValue jsonOf(const QDate &date);
QJsonValue jsonOf(const QDateTime &moment);
QJsonArray jsonOf(const QList<QDate> &dates);
QJsonValue jsonOf(const QUrl &address);

template <typename Tag>
QJsonValue jsonOf(const Id<Tag> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

template <typename Tag>
QJsonArray jsonOf(const QList<Id<Tag>> &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array.append(id.toString());
    return array;
}

} // namespace tenue
