// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promise_filter.h"

#include "ui/models/folded_text.h"

#include <algorithm>
#include <string_view>

namespace tenue
{

PromiseEntry PromiseEntry::of(PromiseRow row)
{
    QByteArray key = folded(row.title) + '\n' + QByteArray::number(row.number);
    return { std::move(row), std::move(key) };
}

bool PromiseFilter::isEmpty() const
{
    return words.trimmed().isEmpty() && themes.isEmpty() && verdicts.isEmpty() && standings.isEmpty()
        && assigned.isEmpty();
}

bool PromiseFilter::narrows(const PromiseFilter &other) const
{
    PromiseFilter alike = *this;
    alike.words = other.words;
    if (alike != other)
        return false;
    // Whatever holds a word holds each part of it.
    const auto now = folded(words).split(' ');
    const auto before = folded(other.words).split(' ');
    return std::all_of(before.begin(), before.end(), [&now](const QByteArray &part) {
        return std::any_of(now.begin(), now.end(), [&part](const QByteArray &word) { return word.contains(part); });
    });
}

PromiseMatcher::PromiseMatcher(const PromiseFilter &filter, const Catalogue &catalogue)
    : m_filter(filter)
{
    for (const auto &text : folded(filter.words).split(' ')) {
        if (!text.isEmpty())
            m_words.push_back(wordFrom(text, catalogue));
    }
}

PromiseMatcher::Word PromiseMatcher::wordFrom(const QByteArray &text, const Catalogue &catalogue)
{
    Word word;
    word.text = text;
    const auto isIn = [&text](const QString &name) { return folded(name).contains(text); };
    for (const auto &theme : catalogue.themes()) {
        if (isIn(theme.value.name))
            word.themes.insert(ThemeId(theme.entity.uuid()));
    }
    for (const auto &verdict : catalogue.verdicts({})) {
        if (isIn(verdict.label) || isIn(verdict.shortLabel))
            word.verdicts.insert(verdict.key);
    }
    for (const auto standing : AllStandings) {
        if (isIn(wordOf(standing)))
            word.standings.insert(standing);
    }
    for (const auto &staff : catalogue.allStaff()) {
        if (isIn(staff.value.name))
            word.staff.insert(StaffId(staff.entity.uuid()));
    }
    word.isOnlyInKeys
        = word.themes.isEmpty() && word.verdicts.isEmpty() && word.standings.isEmpty() && word.staff.isEmpty();
    return word;
}

bool PromiseMatcher::matches(const Word &word, const PromiseEntry &entry)
{
    // glibc's search is several times as fast as Qt's in texts as short as titles.
    if (std::string_view(entry.key).find(std::string_view(word.text)) != std::string_view::npos)
        return true;
    if (word.isOnlyInKeys)
        return false;
    const auto &row = entry.row;
    return (row.theme && word.themes.contains(*row.theme)) || word.verdicts.contains(row.verdict)
        || word.standings.contains(standingOf(row)) || (row.assigned && word.staff.contains(*row.assigned));
}

bool PromiseMatcher::accepts(const PromiseEntry &entry) const
{
    const auto &row = entry.row;
    if (m_filter.mandate && row.mandate != *m_filter.mandate)
        return false;
    if (!m_filter.themes.isEmpty() && !m_filter.themes.contains(row.theme.value_or(ThemeId())))
        return false;
    if (!m_filter.verdicts.isEmpty() && !m_filter.verdicts.contains(row.verdict))
        return false;
    if (!m_filter.standings.isEmpty() && !m_filter.standings.contains(standingOf(row)))
        return false;
    if (!m_filter.assigned.isEmpty() && !m_filter.assigned.contains(row.assigned.value_or(StaffId())))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&entry](const Word &word) { return matches(word, entry); });
}

} // namespace tenue
