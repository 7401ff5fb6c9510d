// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/revision_id.h"
#include "core/history/revision.h"
#include "core/text/sentences.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace tenue
{

/// A revision as far as authorship looks at it.
struct AuthoredRevision {
    RevisionId id;
    QList<RevisionId> parents = {};
    StaffId author;
    QDateTime at;
    QString body;
};

/// Who wrote a run of words, in which revision, and when.
struct Origin {
    RevisionId revision;
    StaffId author;
    QDateTime at;

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// A run of text of one origin.
struct WrittenRun {
    TextRange range;
    int origin = -1; ///< in Authorship::origins

    friend bool operator==(const WrittenRun &, const WrittenRun &) = default;
};

/// Who wrote a sentence: each of its words, and the last one who touched it.
struct SentenceAuthorship {
    TextRange range;
    QList<WrittenRun> runs; ///< cover it, in order
    int first = -1; ///< the oldest origin of its words
    int last = -1; ///< the newest origin of its words
    int main = -1; ///< that of most of its letters
    QStringList evidence = {}; ///< keys cited in it, each once
};

/// Who wrote a text.
struct Authorship {
    QString text;
    QList<Origin> origins; ///< those that the text still holds words of, oldest first
    QList<SentenceAuthorship> sentences; ///< in order

    /// The sentence at `position`; null between sentences.
    const SentenceAuthorship *at(qsizetype position) const;
};

/// Follows a text through its revisions, and knows of every word who wrote it.
///
/// Words that stay keep their author through edits, moves, splits and merges; what a revision with two
/// parents takes from either is that side's; a sentence that comes back after it was gone (restored,
/// undone) is its first author's again. Add every revision once, parents before children.
class AuthorshipTracker
{
public:
    void add(const AuthoredRevision &revision);
    /// Who wrote the text of `revision`, which was added and still is the newest of its branch.
    Authorship of(const RevisionId &revision) const;

private:
    struct State {
        QString text;
        std::vector<int> letters; ///< the origin of each UTF-16 unit
    };

    std::vector<int> inherited(const AuthoredRevision &revision) const;
    void recoverSentences(const QString &text, std::vector<int> &letters, int own);

    QList<Origin> m_origins; ///< of all revisions, in the order in which they were added
    QHash<RevisionId, State> m_states;
    QHash<QString, std::vector<int>> m_sentences; ///< as they first stood
};

/// The authorship of the last of `revisions`. Nothing once `progress` is cancelled. Thread-safe.
std::optional<Authorship> authorshipOf(const QList<AuthoredRevision> &revisions, Progress &progress);

/// Of `history`, oldest first, only the revisions that `newest` was made from, and itself; in their order.
QList<Revision> pastOf(const RevisionId &newest, const QList<Revision> &history);

} // namespace tenue
