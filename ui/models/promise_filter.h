// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/catalogue.h"
#include "ui/models/standing.h"

#include <QtCore/QSet>

#include <vector>

namespace tenue
{

/// A promise in a list, with what is searched in it.
struct PromiseEntry {
    PromiseRow row;
    QByteArray key; ///< folded title, a line feed, number

    static PromiseEntry of(PromiseRow row);
};

/// Which promises a person wants to see. An empty set means any; `none` is an id that is null.
struct PromiseFilter {
    QString words = {}; ///< each must be in number, title, theme, verdict, state or name of who is assigned
    std::optional<MandateId> mandate = {};
    QSet<ThemeId> themes = {};
    QSet<QString> verdicts = {};
    QSet<Standing> standings = {};
    QSet<StaffId> assigned = {}; ///< a null id: assigned to nobody

    /// True if nothing but the mandate is asked for.
    bool isEmpty() const;
    /// True if nothing can pass this that does not pass `other`, as after one more letter.
    bool narrows(const PromiseFilter &other) const;
    friend bool operator==(const PromiseFilter &, const PromiseFilter &) = default;
};

/// A filter made ready to be asked 50,000 times.
class PromiseMatcher
{
public:
    PromiseMatcher(const PromiseFilter &filter, const Catalogue &catalogue);

    bool accepts(const PromiseEntry &entry) const;

private:
    /// One word: found in the key, or through what the ids of a row stand for.
    struct Word {
        QByteArray text;
        QSet<ThemeId> themes;
        QSet<QString> verdicts;
        QSet<Standing> standings;
        QSet<StaffId> staff;
        bool isOnlyInKeys = true;
    };
    static Word wordFrom(const QByteArray &text, const Catalogue &catalogue);
    static bool matches(const Word &word, const PromiseEntry &entry);

    PromiseFilter m_filter;
    std::vector<Word> m_words;
};

} // namespace tenue
