// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace tenue
{

/// A piece of a paragraph that looks the same all along.
struct MarkdownRun {
    QString text;
    bool isStrong = false;
    bool isEmphasis = false;
    bool isStruck = false;
    bool isCode = false;
    QString address = {}; ///< of a link; empty for none

    bool looksLike(const MarkdownRun &other) const
    {
        return isStrong == other.isStrong && isEmphasis == other.isEmphasis && isStruck == other.isStruck
            && isCode == other.isCode && address == other.address;
    }
};

/// The runs of a paragraph as one line of Markdown (a line break in a run stays one). Spaces stand outside
/// the marks, and what would be taken for a mark is escaped, but for `[@key]`.
QString markdownOf(const std::vector<MarkdownRun> &runs);

/// Writes blocks of Markdown one after the other: inside quotes and lists, with empty lines between them
/// where they belong. Deeper than eight levels nothing is indented any more.
class MarkdownWriter
{
public:
    static constexpr qsizetype MostSigns = 2'000'000;

    void beginQuote();
    void beginItem(const QString &marker);
    /// Ends what was begun last.
    void end();
    /// A block with what it begins with ("## ", "" …); its lines follow each other in the containers.
    void addBlock(const QString &text);
    /// An item of a flat list whose levels the source counts itself (Word). `level` from 1.
    void addItem(int level, const QString &marker, const QString &text);

    bool isInList() const;
    bool isFull() const { return m_text.size() > MostSigns; }
    QString text() const { return m_text; }

private:
    struct Container {
        int id;
        QString marker; ///< "> " for a quote
        bool isItem = false;
        bool isPending = false; ///< the marker of an item that has no block yet
    };

    QString prefix(size_t depth, bool withMarkers);
    void separate(bool isTight);

    QString m_text;
    std::vector<Container> m_containers;
    std::vector<int> m_lastIds; ///< the containers of the last block
    std::vector<qsizetype> m_flatWidths; ///< of the markers at each level of a flat list
    bool m_lastWasItem = false;
    bool m_wasFlat = false;
    int m_nextId = 1;
    int m_tooDeep = 0;
};

} // namespace tenue
