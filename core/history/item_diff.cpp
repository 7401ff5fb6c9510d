// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/item_diff.h"

#include "core/base/words.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Shape = DossierField::Shape;

/// Which item after each item before is; −1 for those that are gone.
std::vector<qsizetype> partners(const QJsonArray &before, const QJsonArray &after, const DossierField &field)
{
    std::vector<qsizetype> found(static_cast<size_t>(before.size()), -1);
    std::vector<bool> taken(static_cast<size_t>(after.size()), false);
    // A key can stand twice (two pages of one document): the same item first, then the next of its key.
    const auto pairWhere = [&](const auto &isPair) {
        for (qsizetype i = 0; i < before.size(); ++i) {
            for (qsizetype j = 0; found[static_cast<size_t>(i)] < 0 && j < after.size(); ++j) {
                if (taken[static_cast<size_t>(j)] || !isPair(i, j))
                    continue;
                found[static_cast<size_t>(i)] = j;
                taken[static_cast<size_t>(j)] = true;
            }
        }
    };
    pairWhere([&](qsizetype i, qsizetype j) { return before[i] == after[j]; });
    QStringList keysBefore;
    for (const auto &item : before)
        keysBefore.append(itemKey(item, field));
    QStringList keysAfter;
    for (const auto &item : after)
        keysAfter.append(itemKey(item, field));
    pairWhere([&](qsizetype i, qsizetype j) { return keysBefore[i] == keysAfter[j]; });
    return found;
}

/// The items before that stand out of the order of the others: the fewest that can.
std::vector<bool> movedAmong(const std::vector<qsizetype> &partner)
{
    std::vector<bool> moved(partner.size(), false);
    struct Link {
        int length = 0; ///< of the longest rise that ends here
        int previous = -1;
    };
    QList<Link> links(static_cast<qsizetype>(partner.size()));
    int best = -1;
    for (int i = 0; i < links.size(); ++i) {
        const auto place = partner[static_cast<size_t>(i)];
        if (place < 0)
            continue;
        moved[static_cast<size_t>(i)] = true;
        links[i].length = 1;
        for (int k = 0; k < i; ++k) {
            const auto earlier = partner[static_cast<size_t>(k)];
            if (earlier >= 0 && earlier < place && links[k].length + 1 > links[i].length)
                links[i] = { links[k].length + 1, k };
        }
        if (best < 0 || links[i].length > links[best].length)
            best = i;
    }
    for (; best >= 0; best = links[best].previous)
        moved[static_cast<size_t>(best)] = false;
    return moved;
}

QList<FieldDiff> partsOfEvidence(const QJsonObject &before, const QJsonObject &after, const DossierWords &words)
{
    const auto content = [&](const QJsonObject &cited) {
        const auto revision = RevisionId::parse(cited.value(u"revision"_s).toString());
        return revision ? words.evidence.value(*revision) : QJsonObject();
    };
    const auto old = content(before);
    const auto now = content(after);
    if (!old.isEmpty() && !now.isEmpty())
        return compareMembers(old, now, evidenceFields(), words);
    // One of the two cannot be read: all there is to tell is that it is another revision.
    static constexpr DossierField revision { "revision", QT_TRANSLATE_NOOP("DossierField", "Revision"), Shape::Choice };
    return compareMembers({ { u"revision"_s, before.value(u"revision"_s) } },
                          { { u"revision"_s, after.value(u"revision"_s) } }, { &revision, 1 }, words);
}

QList<FieldDiff> partsOf(const QJsonValue &before, const QJsonValue &after, const DossierField &field,
                         const DossierWords &words)
{
    if (before == after)
        return {};
    if (field.shape == Shape::Evidence)
        return partsOfEvidence(before.toObject(), after.toObject(), words);
    return compareMembers(before.toObject(), after.toObject(), field.parts, words);
}

ItemDiff lone(ItemDiff::Kind kind, const QJsonArray &list, qsizetype place, const DossierField &field,
              const DossierWords &words)
{
    ItemDiff item;
    item.kind = kind;
    item.name = itemText(list[place], field, words);
    (kind == ItemDiff::Kind::Removed ? item.before : item.after) = place;
    return item;
}

FieldDiff compareValues(const QString &path, const QString &label, const DossierField &field, const QJsonValue &before,
                        const QJsonValue &after, const DossierWords &words)
{
    FieldDiff diff;
    diff.field = path;
    diff.label = label;
    diff.shape = field.shape;
    diff.text = compareTexts(textOf(before, field, words), textOf(after, field, words));
    if (isList(field.shape) && field.shape != Shape::Lines)
        diff.items = compareItems(before.toArray(), after.toArray(), field, words);
    return diff;
}

} // namespace

QList<ItemDiff> compareItems(const QJsonArray &before, const QJsonArray &after, const DossierField &field,
                             const DossierWords &words)
{
    const auto partner = partners(before, after, field);
    const auto moved = movedAmong(partner);
    std::vector<qsizetype> from(static_cast<size_t>(after.size()), -1);
    for (size_t i = 0; i < partner.size(); ++i) {
        if (partner[i] >= 0)
            from[static_cast<size_t>(partner[i])] = static_cast<qsizetype>(i);
    }
    QList<ItemDiff> items;
    qsizetype told = 0; // items before that are told already, or will be where they stand now
    const auto tellRemovedUntil = [&](qsizetype end) {
        for (; told < end; ++told) {
            if (partner[static_cast<size_t>(told)] < 0)
                items.append(lone(ItemDiff::Kind::Removed, before, told, field, words));
        }
    };
    for (qsizetype j = 0; j < after.size(); ++j) {
        const auto i = from[static_cast<size_t>(j)];
        if (i < 0) {
            items.append(lone(ItemDiff::Kind::Added, after, j, field, words));
            continue;
        }
        const bool isMoved = moved[static_cast<size_t>(i)];
        if (!isMoved)
            tellRemovedUntil(i);
        ItemDiff item;
        item.kind = before[i] == after[j] ? ItemDiff::Kind::Same : ItemDiff::Kind::Changed;
        item.moved = isMoved;
        item.name = itemText(after[j], field, words);
        item.before = i;
        item.after = j;
        item.parts = partsOf(before[i], after[j], field, words);
        items.append(item);
    }
    tellRemovedUntil(before.size());
    return items;
}

QList<FieldDiff> compareMembers(const QJsonObject &before, const QJsonObject &after,
                                std::span<const DossierField> fields, const DossierWords &words)
{
    QList<FieldDiff> diffs;
    for (const auto &field : fields) {
        const auto path = QString::fromLatin1(field.path);
        const auto old = valueAt(before, path);
        const auto now = valueAt(after, path);
        if (old != now)
            diffs.append(compareValues(path, labelOf(field), field, old, now, words));
    }
    auto others = undescribedPaths(before, fields) + undescribedPaths(after, fields);
    std::sort(others.begin(), others.end());
    others.removeDuplicates();
    static constexpr DossierField plain { "", "" };
    for (const auto &path : others) {
        const auto old = valueAt(before, path);
        const auto now = valueAt(after, path);
        if (old != now)
            diffs.append(compareValues(path, path, plain, old, now, words));
    }
    return diffs;
}

} // namespace tenue
