// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/suggested_changes.h"

#include "core/text/common_subsequence.h"

#include <QtCore/QHash>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <numeric>
#include <vector>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// A text cut into lines that stay and runs of lines that change; runs between which a line moved are
/// one.
class TextHunks
{
public:
    TextHunks(const QString &before, const QString &after)
    {
        const auto old = before.split(u'\n');
        const auto now = after.split(u'\n');
        QHash<QString, int> numbers;
        const auto numbered = [&](const QStringList &lines) {
            std::vector<int> all;
            for (const auto &line : lines)
                all.push_back(numbers.contains(line) ? numbers.value(line)
                                                     : *numbers.insert(line, int(numbers.size())));
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
    }

    /// What stands for a change, in the order of the text.
    QList<int> changes() const
    {
        QList<int> roots;
        for (int i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces[i].isChange && !roots.contains(rootOf(i)))
                roots.append(rootOf(i));
        }
        return roots;
    }

    QString before(int change) const { return linesOf(change, &Piece::before).join(u'\n'); }
    QString after(int change) const { return linesOf(change, &Piece::after).join(u'\n'); }

    QString with(const QList<int> &changes) const
    {
        QStringList lines;
        for (int i = 0; i < m_pieces.size(); ++i)
            lines += m_pieces[i].isChange && changes.contains(rootOf(i)) ? m_pieces[i].after : m_pieces[i].before;
        return lines.join(u'\n');
    }

private:
    struct Piece {
        QStringList before;
        QStringList after;
        bool isChange = false;
    };

    int rootOf(int piece) const
    {
        while (m_root[piece] != piece)
            piece = m_root[piece];
        return piece;
    }

    // Taking only half of a move would lose the paragraph, or double it.
    void joinMoves()
    {
        QHash<QString, int> leaves;
        for (int i = 0; i < m_pieces.size(); ++i) {
            for (const auto &line : m_pieces[i].before) {
                if (m_pieces[i].isChange && !line.trimmed().isEmpty())
                    leaves.insert(line, i);
            }
        }
        for (int i = 0; i < m_pieces.size(); ++i) {
            for (const auto &line : m_pieces[i].after) {
                if (!m_pieces[i].isChange || !leaves.contains(line))
                    continue;
                const auto [low, high] = std::minmax({ rootOf(i), rootOf(leaves.value(line)) });
                m_root[high] = low;
            }
        }
    }

    QStringList linesOf(int change, QStringList Piece::*lines) const
    {
        QStringList all;
        for (int i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces[i].isChange && rootOf(i) == change)
                all += m_pieces[i].*lines;
        }
        return all;
    }

    QList<Piece> m_pieces;
    QList<int> m_root;
};

QString shownValue(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    const auto document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return value.isUndefined() || value.isNull() ? QString()
                                                 : QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

bool isText(const QString &field)
{
    return field == "body"_L1 || field == "summary"_L1 || field == "quote"_L1;
}

QStringList changedFields(const QJsonObject &before, const QJsonObject &after)
{
    QStringList fields;
    for (const auto &key : before.keys() + after.keys()) {
        if (before.value(key) != after.value(key) && !fields.contains(key))
            fields.append(key);
    }
    return fields;
}

} // namespace

QList<SuggestedChange> suggestedChanges(const Promise &base, const Promise &proposed)
{
    QList<SuggestedChange> changes;
    const auto before = base.toJson();
    const auto after = proposed.toJson();
    const auto add = [&](const QString &field, const QString &old, const QString &now) {
        changes.append({ int(changes.size()), field, old, now });
    };
    for (const auto &field : changedFields(before, after)) {
        if (!isText(field)) {
            add(field, shownValue(before.value(field)), shownValue(after.value(field)));
            continue;
        }
        const TextHunks hunks(before.value(field).toString(), after.value(field).toString());
        for (const int change : hunks.changes())
            add(field, hunks.before(change), hunks.after(change));
    }
    return changes;
}

Result<Promise> withChanges(const Promise &base, const Promise &proposed, const QList<int> &chosen)
{
    auto json = base.toJson();
    const auto before = base.toJson();
    const auto after = proposed.toJson();
    int number = 0;
    for (const auto &field : changedFields(before, after)) {
        if (!isText(field)) {
            if (!chosen.contains(number++))
                continue;
            if (after.contains(field))
                json.insert(field, after.value(field));
            else
                json.remove(field);
            continue;
        }
        const TextHunks hunks(before.value(field).toString(), after.value(field).toString());
        QList<int> taken;
        for (const int change : hunks.changes()) {
            if (chosen.contains(number++))
                taken.append(change);
        }
        json.insert(field, hunks.with(taken));
    }
    return Promise::fromJson(json);
}

} // namespace tenue
