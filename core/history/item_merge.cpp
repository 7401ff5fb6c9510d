// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/item_merge.h"

#include <QtCore/QHash>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// A list by key. A key that stands twice is told apart by which of them it is.
struct Keyed {
    Keyed(const QJsonArray &list, const DossierField &field)
    {
        QHash<QString, int> seen;
        for (const auto &item : list) {
            const auto key = itemKey(item, field);
            const QString whole = key + u'\n' + QString::number(seen[key]++);
            order.append(whole);
            items.insert(whole, item);
        }
    }

    QStringList order;
    QHash<QString, QJsonValue> items;
};

QStringList onlyThose(const QStringList &order, const QHash<QString, QJsonValue> &items)
{
    QStringList kept;
    for (const auto &key : order) {
        if (items.contains(key))
            kept.append(key);
    }
    return kept;
}

/// The items of the merge, in no order; nothing if there is a conflict.
std::optional<QHash<QString, QJsonValue>> mergedItems(const Keyed &base, const Keyed &mine, const Keyed &theirs)
{
    QHash<QString, QJsonValue> merged;
    for (const auto &key : base.order + mine.order + theirs.order) {
        if (merged.contains(key))
            continue;
        const auto undefined = QJsonValue(QJsonValue::Undefined);
        const auto was = base.items.value(key, undefined);
        const auto my = mine.items.value(key, undefined);
        const auto their = theirs.items.value(key, undefined);
        if (my != their && my != was && their != was)
            return std::nullopt;
        const auto chosen = my == was ? their : my;
        if (!chosen.isUndefined())
            merged.insert(key, chosen);
    }
    return merged;
}

} // namespace

std::optional<QJsonArray> mergeItems(const QJsonArray &base, const QJsonArray &mine, const QJsonArray &theirs,
                                     const DossierField &field)
{
    const Keyed old(base, field);
    const Keyed my(mine, field);
    const Keyed their(theirs, field);
    const auto items = mergedItems(old, my, their);
    if (!items)
        return std::nullopt;
    const bool iReordered = onlyThose(my.order, old.items) != onlyThose(old.order, my.items);
    const auto &leading = iReordered ? my : their;
    const auto &following = iReordered ? their : my;
    auto order = onlyThose(leading.order, *items);
    qsizetype place = 0;
    for (const auto &key : onlyThose(following.order, *items)) {
        const auto found = order.indexOf(key);
        if (found < 0)
            order.insert(place++, key); // behind the one that it follows on its own side
        else
            place = found + 1;
    }
    QJsonArray list;
    for (const auto &key : order)
        list.append(items->value(key));
    return list;
}

} // namespace tenue
