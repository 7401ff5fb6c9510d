// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/authorship.h"

#include "core/text/citation.h"
#include "core/text/text_diff.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<qsizetype> lineStarts(const QString &text)
{
    std::vector<qsizetype> starts { 0 };
    for (auto at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        starts.push_back(at + 1);
    return starts;
}

/// Gives each unit of `after` that was in `before` its origin there, where that is older.
void inherit(const QString &before, const std::vector<int> &origins, const QString &after, std::vector<int> &letters)
{
    const auto diff = compareTexts(before, after);
    const auto startsBefore = lineStarts(before);
    const auto startsAfter = lineStarts(after);
    for (const auto &paragraph : diff.paragraphs) {
        if (paragraph.before < 0 || paragraph.after < 0 || paragraph.kind == ParagraphDiff::Kind::MovedFrom)
            continue;
        auto from = static_cast<size_t>(startsBefore[static_cast<size_t>(paragraph.before)]);
        auto to = static_cast<size_t>(startsAfter[static_cast<size_t>(paragraph.after)]);
        for (const auto &span : paragraph.spans) {
            const auto length = static_cast<size_t>(span.text.size());
            if (span.kind == DiffSpan::Kind::Same) {
                for (size_t i = 0; i < length; ++i)
                    letters[to + i] = std::min(letters[to + i], origins[from + i]);
            }
            from += span.kind == DiffSpan::Kind::Inserted ? 0 : length;
            to += span.kind == DiffSpan::Kind::Deleted ? 0 : length;
        }
    }
}

QStringList citedIn(QStringView sentence)
{
    const auto text = sentence.toUtf8();
    QStringList keys;
    for (auto found = nextCitation(text, 0); found.start >= 0; found = nextCitation(text, found.end)) {
        if (const auto key = QString::fromLatin1(found.key); !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

QList<WrittenRun> runsIn(const TextRange &range, const std::vector<int> &letters)
{
    QList<WrittenRun> runs;
    for (auto at = range.from; at < range.end(); ++at) {
        const int origin = letters[static_cast<size_t>(at)];
        if (runs.isEmpty() || runs.last().origin != origin)
            runs.append({ { at, 1 }, origin });
        else
            ++runs.last().range.length;
    }
    return runs;
}

bool hasWords(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

SentenceAuthorship sentenceAt(const TextRange &range, const QString &text, const std::vector<int> &letters)
{
    SentenceAuthorship sentence { range, runsIn(range, letters) };
    sentence.evidence = citedIn(QStringView(text).mid(range.from, range.length));
    QHash<int, qsizetype> shares;
    for (const auto &run : sentence.runs) {
        if (!hasWords(QStringView(text).mid(run.range.from, run.range.length)) && sentence.runs.size() > 1)
            continue; // a full stop makes nobody an author
        shares[run.origin] += run.range.length;
        sentence.first = sentence.first < 0 ? run.origin : std::min(sentence.first, run.origin);
        sentence.last = std::max(sentence.last, run.origin);
        const bool isMore = sentence.main < 0 || shares[run.origin] > shares[sentence.main]
            || (shares[run.origin] == shares[sentence.main] && run.origin < sentence.main);
        if (isMore)
            sentence.main = run.origin;
    }
    if (sentence.first < 0 && !sentence.runs.isEmpty()) // signs of several people
        sentence.first = sentence.last = sentence.main = sentence.runs.first().origin;
    return sentence;
}

// Only the origins that are used, by their new places.
void renumber(Authorship &authorship, const QList<Origin> &all)
{
    QList<int> used;
    for (const auto &sentence : authorship.sentences) {
        for (const auto &run : sentence.runs)
            used.append(run.origin);
    }
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    const auto placeOf = [&](int &origin) {
        origin = static_cast<int>(std::lower_bound(used.begin(), used.end(), origin) - used.begin());
    };
    for (auto &sentence : authorship.sentences) {
        for (auto &run : sentence.runs)
            placeOf(run.origin);
        placeOf(sentence.first);
        placeOf(sentence.last);
        placeOf(sentence.main);
    }
    for (const int origin : used)
        authorship.origins.append(all[origin]);
}

} // namespace

const SentenceAuthorship *Authorship::at(qsizetype position) const
{
    for (const auto &sentence : sentences) {
        if (position >= sentence.range.from && position < sentence.range.end())
            return &sentence;
    }
    return nullptr;
}

std::vector<int> AuthorshipTracker::inherited(const AuthoredRevision &revision) const
{
    const int own = static_cast<int>(m_origins.size()) - 1;
    std::vector<int> letters(static_cast<size_t>(revision.body.size()), own);
    for (const auto &parent : revision.parents) {
        const auto state = m_states.constFind(parent);
        if (state != m_states.constEnd())
            inherit(state->text, state->letters, revision.body, letters);
    }
    return letters;
}

// A sentence none of whose letters was there just before, but which stood so once: it has come back.
void AuthorshipTracker::recoverSentences(const QString &text, std::vector<int> &letters, int own)
{
    for (const auto &range : sentencesOf(text)) {
        const auto from = letters.begin() + range.from;
        const auto end = letters.begin() + range.end();
        if (std::find(from, end, own) == end)
            continue;
        const auto words = text.mid(range.from, range.length);
        const auto known = m_sentences.constFind(words);
        if (known == m_sentences.constEnd())
            m_sentences.insert(words, std::vector<int>(from, end));
        else if (std::all_of(from, end, [own](int origin) { return origin == own; }))
            std::copy(known->begin(), known->end(), from);
    }
}

void AuthorshipTracker::add(const AuthoredRevision &revision)
{
    m_origins.append({ revision.id, revision.author, revision.at });
    auto letters = inherited(revision);
    recoverSentences(revision.body, letters, static_cast<int>(m_origins.size()) - 1);
    m_states.insert(revision.id, { revision.body, std::move(letters) });
}

Authorship AuthorshipTracker::of(const RevisionId &revision) const
{
    Authorship authorship;
    const auto state = m_states.constFind(revision);
    if (state == m_states.constEnd())
        return authorship;
    authorship.text = state->text;
    for (const auto &range : sentencesOf(state->text))
        authorship.sentences.append(sentenceAt(range, state->text, state->letters));
    renumber(authorship, m_origins);
    return authorship;
}

std::optional<Authorship> authorshipOf(const QList<AuthoredRevision> &revisions, Progress &progress)
{
    AuthorshipTracker tracker;
    for (qsizetype i = 0; i < revisions.size(); ++i) {
        if (progress.isCancelled())
            return std::nullopt;
        tracker.add(revisions[i]);
        progress.report(i + 1, revisions.size());
    }
    return revisions.isEmpty() ? Authorship() : tracker.of(revisions.last().id);
}

QList<Revision> pastOf(const RevisionId &newest, const QList<Revision> &history)
{
    QSet<RevisionId> wanted { newest };
    QList<Revision> past;
    for (auto it = history.crbegin(); it != history.crend(); ++it) {
        if (!wanted.contains(it->id()))
            continue;
        for (const auto &parent : it->header().parents)
            wanted.insert(parent);
        past.prepend(*it);
    }
    return past;
}

} // namespace tenue
