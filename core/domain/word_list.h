// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// The words that count as rightly spelt in this workspace besides those of the dictionaries: names of
/// people, places, programmes. One entity a workspace, the same in all its copies: `wordListId()`.
struct WordList {
    static constexpr EntityKind Kind = EntityKind::WordList;

    QStringList words; ///< sorted by code point, each once

    /// False if it was there already.
    bool add(const QString &word);
    bool remove(const QString &word);
    /// All words of either list.
    static WordList unionOf(const WordList &a, const WordList &b);

    QJsonObject toJson() const;
    static Result<WordList> fromJson(const QJsonObject &json);
    /// Words, not sentences: no spaces, at most 100 signs each.
    Result<> check() const;

    friend bool operator==(const WordList &, const WordList &) = default;
};

EntityId wordListId();

} // namespace tenue
