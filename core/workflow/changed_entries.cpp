// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/changed_entries.h"

#include "core/base/words.h"
#include "core/history/item_diff.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = ItemDiff::Kind;

/// What the evidence says, one line a member: of one that changed only the members in `parts`.
QString evidenceWords(const QJsonValue &cited, const ItemDiff &item, const DossierWords &words)
{
    const auto revision = RevisionId::parse(cited.toObject().value(u"revision"_s).toString());
    const auto content = revision ? words.evidence.value(*revision) : QJsonObject();
    QStringList lines;
    for (const auto &field : evidenceFields()) {
        const auto path = QString::fromLatin1(field.path);
        const bool isTold = item.kind != Kind::Changed
            || std::any_of(item.parts.begin(), item.parts.end(), [&](const auto &part) { return part.field == path; });
        const auto text = textOf(content.value(path), field, words);
        if (isTold && !text.isEmpty())
            lines.append(translate("SuggestedChanges", "%1: %2", "field, value").arg(labelOf(field), text));
    }
    return lines.join(u'\n');
}

} // namespace

ChangedEntries::ChangedEntries(const QJsonArray &before, const QJsonArray &after, const DossierField &field,
                               const DossierWords &words)
    : m_before(before)
    , m_after(after)
    , m_field(field)
    , m_words(words)
    , m_items(compareItems(before, after, field, words))
{
    for (int i = 0; i < m_items.size(); ++i) {
        if (m_items[i].kind != Kind::Same)
            m_changes.append(i);
        m_isReordered = m_isReordered || m_items[i].moved;
    }
}

QString ChangedEntries::wordsOf(const QJsonArray &list, qsizetype place, const ItemDiff &item) const
{
    if (place < 0)
        return {};
    const auto name = itemText(list[place], m_field, m_words);
    if (m_field.shape != DossierField::Shape::Evidence)
        return name;
    const auto told = evidenceWords(list[place], item, m_words);
    // Of one that changed the old name stands on both sides: it says which one it is.
    const auto head = item.kind == Kind::Changed ? itemText(m_before[item.before], m_field, m_words) : name;
    return told.isEmpty() ? head : QString(head + u'\n' + told);
}

QString ChangedEntries::orderOf(const QJsonArray &list, qsizetype ItemDiff::*place) const
{
    QMap<qsizetype, QString> staying;
    for (const auto &item : m_items) {
        if (item.before >= 0 && item.after >= 0)
            staying.insert(item.*place, itemText(list[item.*place], m_field, m_words));
    }
    return QStringList(staying.values()).join(u'\n');
}

QString ChangedEntries::before(int change) const
{
    if (isOrder(change))
        return orderOf(m_before, &ItemDiff::before);
    const auto &item = m_items[m_changes[change]];
    return wordsOf(m_before, item.before, item);
}

QString ChangedEntries::after(int change) const
{
    if (isOrder(change))
        return orderOf(m_after, &ItemDiff::after);
    const auto &item = m_items[m_changes[change]];
    return wordsOf(m_after, item.after, item);
}

bool ChangedEntries::takes(const QList<int> &changes, const ItemDiff &item) const
{
    return std::any_of(changes.begin(), changes.end(),
                       [&](int change) { return !isOrder(change) && &m_items[m_changes[change]] == &item; });
}

QList<ChangedEntries::Entry> ChangedEntries::kept(const QList<int> &changes) const
{
    QMap<qsizetype, Entry> entries; ///< by their place before
    for (const auto &item : m_items) {
        const bool isTaken = takes(changes, item);
        if (item.before < 0 || (item.kind == Kind::Removed && isTaken))
            continue;
        entries.insert(
            item.before,
            { item.kind == Kind::Changed && isTaken ? m_after[item.after] : m_before[item.before], item.after });
    }
    return entries.values();
}

// What stays takes the order of the proposal; what is refused to go keeps its place among them.
void ChangedEntries::reorder(QList<Entry> &entries) const
{
    QList<Entry> staying;
    std::copy_if(entries.cbegin(), entries.cend(), std::back_inserter(staying),
                 [](const Entry &entry) { return entry.place >= 0; });
    std::sort(staying.begin(), staying.end(),
              [](const Entry &one, const Entry &other) { return one.place < other.place; });
    for (auto &entry : entries) {
        if (entry.place >= 0)
            entry = staying.takeFirst();
    }
}

QJsonArray ChangedEntries::with(const QList<int> &changes) const
{
    auto entries = kept(changes);
    if (m_isReordered && changes.contains(int(m_changes.size())))
        reorder(entries);
    for (const auto &item : m_items) {
        if (item.kind != Kind::Added || !takes(changes, item))
            continue;
        // Behind the nearest of those that stand before it in the proposal.
        qsizetype behind = 0;
        qsizetype nearest = -1;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (entries[i].place > nearest && entries[i].place < item.after) {
                nearest = entries[i].place;
                behind = i + 1;
            }
        }
        entries.insert(behind, { m_after[item.after], item.after });
    }
    QJsonArray list;
    for (const auto &entry : std::as_const(entries))
        list.append(entry.value);
    return list;
}

} // namespace tenue
