// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <optional>

namespace tenue
{

/// What is looked for in texts.
struct TextSearch {
    enum Option {
        WholeWord = 1,
        MatchCase = 2,
        IgnoreAccents = 4, ///< also takes ’ for ', no-break spaces for spaces, œ for oe
        Expression = 8, ///< `pattern` is a regular expression (PCRE)
    };
    Q_DECLARE_FLAGS(Options, Option)

    QString pattern;
    Options options = {};
};
Q_DECLARE_OPERATORS_FOR_FLAGS(TextSearch::Options)

/// A place that was found. `groups` are those of a regular expression, the whole match first.
struct TextPlace {
    qsizetype start = 0;
    qsizetype length = 0;
    QStringList groups = {};

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// Finds and replaces. The work of a regular expression is bounded: one that would go on for ever is
/// an error with a sentence. A value; thread-safe.
class TextFinder
{
public:
    /// BadInput for an empty pattern, or an expression that cannot be read (says where).
    static Result<TextFinder> of(const TextSearch &search);

    /// Every place in `text`, in order, without overlaps; at most `most`. Empty matches are left out.
    Result<QList<TextPlace>> find(const QString &text, qsizetype most = 100'000) const;
    /// The first place at or after `from`.
    Result<std::optional<TextPlace>> next(const QString &text, qsizetype from) const;
    /// The last place that ends at or before `until`.
    Result<std::optional<TextPlace>> previous(const QString &text, qsizetype until) const;

    /// What comes in place of `match`: `with` as it is, or, for a regular expression, with $1 … $99, $0,
    /// $$ for a dollar sign, \n and \t filled in.
    QString replacementFor(const TextPlace &match, const QString &with) const;
    /// `text` with every place replaced, and how many there were.
    struct Replaced {
        QString text;
        qsizetype places = 0;
    };
    Result<Replaced> replaced(const QString &text, const QString &with) const;

private:
    explicit TextFinder(const TextSearch &search)
        : m_search(search)
    {
    }

    TextSearch m_search;
    QRegularExpression m_expression;
};

} // namespace tenue
