// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/visited_places.h"

namespace tenue
{

void VisitedPlaces::visit(const Place &place)
{
    if (m_current >= 0 && m_places[m_current] == place)
        return;
    m_places.resize(m_current + 1);
    m_places.append(place);
    if (m_places.size() > Most)
        m_places.removeFirst();
    m_current = m_places.size() - 1;
}

std::optional<Place> VisitedPlaces::back()
{
    if (m_current <= 0)
        return std::nullopt;
    return m_places[--m_current];
}

std::optional<Place> VisitedPlaces::forward()
{
    if (m_current + 1 >= m_places.size())
        return std::nullopt;
    return m_places[++m_current];
}

} // namespace tenue
