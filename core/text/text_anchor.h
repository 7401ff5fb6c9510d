// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tenue
{

/// Some words of a text, with what stood around them, so that they can be found again in a later one.
struct TextAnchor {
    QString quote;
    QString before = {}; ///< up to a dozen words
    QString after = {};
    qsizetype position = 0;

    friend bool operator==(const TextAnchor &, const TextAnchor &) = default;
};

struct AnchorPlace {
    enum class State {
        Found, ///< among the same words as before
        Moved, ///< the words are there, in other company
        Lost, ///< gone, or in several places none of which is surely the one
    };

    State state = State::Lost;
    qsizetype start = -1;
    qsizetype length = 0;
};

/// The anchor of `text` from `start`, `length` UTF-16 units long.
TextAnchor anchorIn(const QString &text, qsizetype start, qsizetype length);

/// Where the words stand in `text` now. Rather lost than wrong: never on other words than the quote,
/// and not on the same words in a place that their company does not tell apart. Thread-safe.
AnchorPlace findAnchor(const TextAnchor &anchor, const QString &text);

} // namespace tenue
