// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/changed_paragraphs.h"

#include "core/text/common_subsequence.h"

#include <QtCore/QHash>

#include <algorithm>
#include <numeric>
#include <vector>

namespace tenue
{

ChangedParagraphs::ChangedParagraphs(const QString &before, const QString &after)
{
    const auto old = before.split(u'\n');
    const auto now = after.split(u'\n');
    QHash<QString, int> numbers;
    const auto numbered = [&](const QStringList &lines) {
        std::vector<int> all;
        for (const auto &line : lines)
            all.push_back(numbers.contains(line) ? numbers.value(line) : *numbers.insert(line, int(numbers.size())));
        return all;
    };
    auto same = commonSubsequence(numbered(old), numbered(now));
    same.emplace_back(int(old.size()), int(now.size()));
    int o = 0;
    int n = 0;
    for (const auto &[atOld, atNow] : same) {
        if (o < atOld || n < atNow)
            m_pieces.append({ old.mid(o, atOld - o), now.mid(n, atNow - n), true });
        if (atOld < old.size())
            m_pieces.append({ { old[atOld] }, { old[atOld] }, false });
        o = atOld + 1;
        n = atNow + 1;
    }
    m_root.resize(m_pieces.size());
    std::iota(m_root.begin(), m_root.end(), 0);
    joinMoves();
    for (int i = 0; i < m_pieces.size(); ++i) {
        if (m_pieces[i].isChange && rootOf(i) == i)
            m_changes.append(i);
    }
}

int ChangedParagraphs::rootOf(int piece) const
{
    while (m_root[piece] != piece)
        piece = m_root[piece];
    return piece;
}

// Taking only half of a move would lose the paragraph, or double it.
void ChangedParagraphs::joinMoves()
{
    QHash<QString, int> leaves;
    for (int i = 0; i < m_pieces.size(); ++i) {
        for (const auto &line : std::as_const(m_pieces[i].before)) {
            if (m_pieces[i].isChange && !line.trimmed().isEmpty())
                leaves.insert(line, i);
        }
    }
    for (int i = 0; i < m_pieces.size(); ++i) {
        for (const auto &line : std::as_const(m_pieces[i].after)) {
            if (!m_pieces[i].isChange || !leaves.contains(line))
                continue;
            const auto [low, high] = std::minmax({ rootOf(i), rootOf(leaves.value(line)) });
            m_root[high] = low;
        }
    }
}

QString ChangedParagraphs::with(const QList<int> &changes) const
{
    QList<int> roots;
    for (const int change : changes)
        roots.append(m_changes.at(change));
    QStringList lines;
    for (int i = 0; i < m_pieces.size(); ++i)
        lines += m_pieces[i].isChange && roots.contains(rootOf(i)) ? m_pieces[i].after : m_pieces[i].before;
    return lines.join(u'\n');
}

QStringList ChangedParagraphs::linesOf(int change, QStringList Piece::*lines) const
{
    QStringList all;
    for (int i = 0; i < m_pieces.size(); ++i) {
        if (m_pieces[i].isChange && rootOf(i) == m_changes.at(change))
            all += m_pieces[i].*lines;
    }
    return all;
}

} // namespace tenue
