// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"

#include <optional>

namespace tenue
{

/// Where somebody was: a section, or a dossier.
struct Place {
    int section = 0;
    std::optional<PromiseId> dossier = {};

    friend bool operator==(const Place &, const Place &) = default;
};

/// The places that somebody went to, for "back" and "forward", as in a browser.
class VisitedPlaces
{
public:
    static constexpr qsizetype Most = 100;

    /// What was ahead is forgotten; going to where one is counts for nothing.
    void visit(const Place &place);
    /// The place before, which becomes the current one; nothing at the beginning.
    std::optional<Place> back();
    std::optional<Place> forward();

private:
    QList<Place> m_places;
    qsizetype m_current = -1;
};

} // namespace tenue
