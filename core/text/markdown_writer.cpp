// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown_writer.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t DeepestContainer = 8;

} // namespace

void MarkdownWriter::beginQuote()
{
    beginItem({});
    if (m_tooDeep > 0)
        return;
    m_containers.back().marker = u"> "_s;
    m_containers.back().isItem = false;
    m_containers.back().isPending = false;
}

void MarkdownWriter::beginItem(const QString &marker)
{
    if (m_containers.size() >= DeepestContainer) {
        ++m_tooDeep;
        return;
    }
    m_containers.push_back({ m_nextId++, marker, true, true });
}

void MarkdownWriter::end()
{
    if (m_tooDeep > 0)
        --m_tooDeep;
    else if (!m_containers.empty())
        m_containers.pop_back();
}

bool MarkdownWriter::isInList() const
{
    return !m_containers.empty() && m_containers.back().isItem;
}

QString MarkdownWriter::prefix(size_t depth, bool withMarkers)
{
    QString text;
    for (size_t i = 0; i < depth; ++i) {
        auto &container = m_containers[i];
        if (!container.isItem || (withMarkers && container.isPending))
            text += container.marker;
        else
            text += QString(container.marker.size(), u' ');
        container.isPending = container.isPending && !withMarkers;
    }
    return text;
}

/// Puts an empty line between the last block and the next one, with the marks of what both stand in.
void MarkdownWriter::separate(bool isTight)
{
    if (m_text.isEmpty())
        return;
    m_text += u'\n';
    if (isTight)
        return;
    size_t common = 0;
    while (common < m_containers.size() && common < m_lastIds.size() && m_containers[common].id == m_lastIds[common])
        ++common;
    auto blank = prefix(common, false);
    while (blank.endsWith(u' '))
        blank.chop(1);
    m_text += blank + u'\n';
}

void MarkdownWriter::addBlock(const QString &text)
{
    if (text.isEmpty() || isFull())
        return;
    // Items follow each other closely; whatever else comes after an empty line.
    const bool beginsItem = isInList() && m_containers.back().isPending;
    const bool wasInList = m_lastIds.size() > 0 && m_lastWasItem;
    separate(beginsItem && wasInList && !m_wasFlat);
    const auto first = prefix(m_containers.size(), true);
    const auto others = prefix(m_containers.size(), false);
    m_text += first + QString(text).replace(u"\n"_s, u'\n' + others);
    m_lastIds.clear();
    for (const auto &container : m_containers)
        m_lastIds.push_back(container.id);
    m_lastWasItem = isInList();
    m_wasFlat = false;
}

void MarkdownWriter::addItem(int level, const QString &marker, const QString &text)
{
    if (text.isEmpty() || isFull())
        return;
    const auto depth = static_cast<size_t>(std::clamp(level, 1, static_cast<int>(DeepestContainer)));
    if (!m_wasFlat)
        m_flatWidths.clear();
    m_flatWidths.resize(std::min(m_flatWidths.size(), depth - 1));
    qsizetype indent = 0;
    for (const auto width : m_flatWidths)
        indent += width;
    separate(m_wasFlat);
    m_flatWidths.push_back(marker.size());
    const auto outer = prefix(m_containers.size(), true);
    m_text += outer + QString(indent, u' ') + marker
        + QString(text).replace(u"\n"_s, u'\n' + outer + QString(indent + marker.size(), u' '));
    m_lastIds.clear();
    m_lastWasItem = false;
    m_wasFlat = true;
}

} // namespace tenue
