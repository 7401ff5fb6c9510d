// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_merge.h"

#include "core/text/paragraph_alignment.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = MergePiece::Kind;

/// A text as its paragraphs and what stands before each of them and at the end.
struct Side {
    explicit Side(const QString &text)
    {
        qsizetype from = 0;
        qsizetype gapFrom = 0;
        while (from <= text.size()) {
            auto end = text.indexOf(u'\n', from);
            if (end < 0)
                end = text.size();
            const auto line = QStringView(text).mid(from, end - from);
            if (!line.trimmed().isEmpty()) {
                paragraphs.push_back(line);
                gaps.append(text.mid(gapFrom, from - gapFrom));
                gapFrom = end;
            }
            from = end + 1;
        }
        rest = text.mid(std::min(gapFrom, text.size()));
    }

    std::vector<QStringView> paragraphs;
    QStringList gaps;
    QString rest; ///< empty lines at the end
};

/// What one side has made of the base.
struct Changes {
    Changes(const Side &base, const Side &now)
        : side(now)
        , fate(alignParagraphs(base.paragraphs, now.paragraphs).before)
        , added(base.paragraphs.size() + 1)
    {
        std::vector<int> from(now.paragraphs.size(), -1);
        for (size_t i = 0; i < fate.size(); ++i) {
            if (fate[i].after >= 0)
                from[static_cast<size_t>(fate[i].after)] = static_cast<int>(i);
        }
        // What is new, or came from elsewhere, belongs behind the paragraph before it that stayed.
        size_t slot = 0;
        for (size_t j = 0; j < now.paragraphs.size(); ++j) {
            const int i = from[j];
            if (i >= 0 && !fate[static_cast<size_t>(i)].moved)
                slot = static_cast<size_t>(i) + 1;
            else
                added[slot].push_back({ static_cast<int>(j), i });
        }
    }

    /// A paragraph in a slot between paragraphs that stayed.
    struct Added {
        int place = -1; ///< in this side
        int from = -1; ///< in the base, if it has moved
    };

    bool has(size_t i) const { return fate[i].after >= 0; }
    bool moved(size_t i) const { return fate[i].moved; }
    QString textOf(size_t i) const
    {
        return has(i) ? side.paragraphs[static_cast<size_t>(fate[i].after)].toString() : QString();
    }
    QString gapOf(size_t i) const { return has(i) ? side.gaps[fate[i].after] : QString(); }

    const Side &side;
    std::vector<ParagraphAlignment::Pair> fate;
    std::vector<std::vector<Added>> added;
};

template <typename T>
T merged(const T &base, const T &mine, const T &theirs)
{
    return mine == base ? theirs : mine;
}

class Merger
{
public:
    Merger(const QString &base, const QString &mine, const QString &theirs)
        : m_base(base)
        , m_sideOfMine(mine)
        , m_sideOfTheirs(theirs)
        , m_mine(m_base, m_sideOfMine)
        , m_theirs(m_base, m_sideOfTheirs)
        , m_placed(m_base.paragraphs.size(), false)
    {
    }

    TextMerge run()
    {
        for (size_t slot = 0; slot <= m_base.paragraphs.size(); ++slot) {
            writeAdded(slot);
            if (slot < m_base.paragraphs.size() && !m_mine.moved(slot) && !m_theirs.moved(slot))
                writeKept(slot);
        }
        mendFirstGap();
        m_merge.end = merged(m_base.rest, m_sideOfMine.rest, m_sideOfTheirs.rest);
        return std::move(m_merge);
    }

private:
    void writeKept(size_t i)
    {
        if (m_placed[i])
            return;
        m_placed[i] = true;
        MergePiece piece;
        piece.base = m_base.paragraphs[i].toString();
        piece.mine = m_mine.textOf(i);
        piece.theirs = m_theirs.textOf(i);
        piece.gap = merged(m_base.gaps[static_cast<qsizetype>(i)], m_mine.gapOf(i), m_theirs.gapOf(i));
        write(piece);
        // Removed here, moved there: words that somebody still wanted.
        const bool wanted = (m_mine.moved(i) && !m_theirs.has(i)) || (m_theirs.moved(i) && !m_mine.has(i));
        if (wanted)
            m_merge.pieces.last().kind = Kind::Conflict;
    }

    void writeAdded(size_t slot)
    {
        const auto mine = newText(m_mine, slot);
        const auto theirs = newText(m_theirs, slot);
        const bool bothAdded = !mine.text.isEmpty() && !theirs.text.isEmpty();
        if (bothAdded) {
            MergePiece piece;
            piece.mine = mine.text;
            piece.theirs = theirs.text;
            piece.gap = mine.gap;
            write(piece);
        }
        for (const auto *side : { &m_mine, &m_theirs }) {
            for (const auto &added : side->added[slot]) {
                if (added.from >= 0)
                    writeMoved(*side, static_cast<size_t>(added.from));
                else if (!bothAdded)
                    writeNew(*side, added.place);
            }
        }
    }

    // Where both moved a paragraph, mine is the place.
    void writeMoved(const Changes &side, size_t i)
    {
        if (&side == &m_mine || !m_mine.moved(i))
            writeKept(i);
    }

    void writeNew(const Changes &side, int place)
    {
        MergePiece piece;
        (&side == &m_mine ? piece.mine : piece.theirs) = side.side.paragraphs[static_cast<size_t>(place)].toString();
        piece.gap = side.side.gaps[place];
        write(piece);
    }

    struct NewText {
        QString text = {};
        QString gap = {};
    };
    static NewText newText(const Changes &side, size_t slot)
    {
        NewText added;
        for (const auto &each : side.added[slot]) {
            if (each.from >= 0)
                continue;
            const auto &gap = side.side.gaps[each.place];
            if (added.text.isEmpty())
                added.gap = gap;
            else
                added.text += gap;
            added.text += side.side.paragraphs[static_cast<size_t>(each.place)];
        }
        return added;
    }

    void write(MergePiece piece)
    {
        if (piece.mine == piece.theirs)
            piece.kind = piece.mine == piece.base ? Kind::Same : Kind::Both;
        else if (piece.mine == piece.base)
            piece.kind = Kind::Theirs;
        else if (piece.theirs == piece.base)
            piece.kind = Kind::Mine;
        else
            piece.kind = Kind::Conflict;
        m_merge.pieces.append(piece);
    }

    // The first paragraph of a text has no line before it; elsewhere it needs one.
    void mendFirstGap()
    {
        for (qsizetype i = 1; i < m_merge.pieces.size(); ++i) {
            if (!m_merge.pieces[i].gap.contains(u'\n'))
                m_merge.pieces[i].gap = u"\n\n"_s;
        }
    }

    const Side m_base;
    const Side m_sideOfMine;
    const Side m_sideOfTheirs;
    const Changes m_mine;
    const Changes m_theirs;
    std::vector<bool> m_placed; ///< of the base's paragraphs: written already
    TextMerge m_merge;
};

QString textOf(const MergePiece &piece)
{
    switch (piece.kind) {
    case Kind::Same:
    case Kind::Mine:
    case Kind::Both:
        return piece.mine;
    case Kind::Theirs:
        return piece.theirs;
    case Kind::Conflict:
        break;
    }
    if (piece.decided)
        return *piece.decided;
    const auto between = piece.mine.isEmpty() || piece.theirs.isEmpty() ? QString() : u"\n\n"_s;
    return piece.mine + between + piece.theirs;
}

/// A merge that is one whole text: what neither side or only one of them changed.
TextMerge wholly(const QString &text)
{
    const Side side(text);
    TextMerge merge;
    for (size_t i = 0; i < side.paragraphs.size(); ++i) {
        const auto paragraph = side.paragraphs[i].toString();
        MergePiece piece;
        piece.base = piece.mine = piece.theirs = paragraph;
        piece.gap = side.gaps[static_cast<qsizetype>(i)];
        merge.pieces.append(piece);
    }
    merge.end = side.rest;
    return merge;
}

} // namespace

int TextMerge::openConflicts() const
{
    return static_cast<int>(std::count_if(pieces.begin(), pieces.end(), [](const MergePiece &piece) {
        return piece.kind == Kind::Conflict && !piece.decided;
    }));
}

QString TextMerge::text() const
{
    QString text;
    bool isFirst = true;
    for (const auto &piece : pieces) {
        const auto words = textOf(piece);
        if (words.isEmpty())
            continue;
        // What stood first may be gone: a text does not begin with the gap of the second.
        text += isFirst && &piece != &pieces.first() ? QString() : piece.gap;
        text += words;
        isFirst = false;
    }
    return text + end;
}

TextMerge mergeTexts(const QString &base, const QString &mine, const QString &theirs)
{
    auto merge = Merger(base, mine, theirs).run();
    // Paragraph by paragraph the empty lines around what was removed can come out otherwise.
    const bool hasOneAnswer = mine == base || theirs == base || mine == theirs;
    const auto &answer = mine == base ? theirs : mine;
    if (hasOneAnswer && (merge.openConflicts() > 0 || merge.text() != answer))
        return wholly(answer);
    return merge;
}

} // namespace tenue
