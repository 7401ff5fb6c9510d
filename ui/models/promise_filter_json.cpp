// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promise_filter_json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

// Names, not numbers: a standing may get another place in its list.
QString nameOf(Standing standing)
{
    switch (standing) {
    case Standing::Draft:
        return u"draft"_s;
    case Standing::EditedSincePublished:
        return u"edited-since-published"_s;
    case Standing::Submitted:
        return u"submitted"_s;
    case Standing::ChangesRequested:
        return u"changes-requested"_s;
    case Standing::Approved:
        return u"approved"_s;
    case Standing::Published:
        return u"published"_s;
    case Standing::Unpublished:
        return u"unpublished"_s;
    }
    Q_UNREACHABLE();
}

// Sorted, so that the same filter is the same text.
void put(QJsonObject &json, const QString &key, QStringList values)
{
    if (values.isEmpty())
        return;
    std::sort(values.begin(), values.end());
    json.insert(key, QJsonArray::fromStringList(values));
}

QStringList valuesOf(const QJsonObject &json, const QString &key)
{
    QStringList values;
    for (const auto &value : json.value(key).toArray())
        values.append(value.toString());
    return values;
}

template <typename IdType>
QStringList wordsOf(const QSet<IdType> &ids)
{
    QStringList words;
    for (const auto &id : ids)
        words.append(id.toString());
    return words;
}

template <typename IdType>
QSet<IdType> idsFrom(const QStringList &words)
{
    QSet<IdType> ids;
    for (const auto &word : words) {
        // A null id stands for "none".
        if (const auto id = IdType::parse(word))
            ids.insert(*id);
        else if (word == IdType().toString())
            ids.insert(IdType());
    }
    return ids;
}

} // namespace

QJsonObject jsonOf(const PromiseFilter &filter)
{
    QJsonObject json;
    if (!filter.words.isEmpty())
        json.insert(u"words"_s, filter.words);
    if (filter.mandate)
        json.insert(u"mandate"_s, filter.mandate->toString());
    QStringList standings;
    for (const auto standing : filter.standings)
        standings.append(nameOf(standing));
    put(json, u"themes"_s, wordsOf(filter.themes));
    put(json, u"verdicts"_s, filter.verdicts.values());
    put(json, u"standings"_s, standings);
    put(json, u"assigned"_s, wordsOf(filter.assigned));
    return json;
}

PromiseFilter promiseFilterFrom(const QJsonObject &json)
{
    PromiseFilter filter;
    filter.words = json.value(u"words"_s).toString();
    filter.mandate = MandateId::parse(json.value(u"mandate"_s).toString());
    filter.themes = idsFrom<ThemeId>(valuesOf(json, u"themes"_s));
    const auto verdicts = valuesOf(json, u"verdicts"_s);
    filter.verdicts = QSet<QString>(verdicts.begin(), verdicts.end());
    const auto standings = valuesOf(json, u"standings"_s);
    for (const auto standing : AllStandings) {
        if (standings.contains(nameOf(standing)))
            filter.standings.insert(standing);
    }
    filter.assigned = idsFrom<StaffId>(valuesOf(json, u"assigned"_s));
    return filter;
}

} // namespace tenue
