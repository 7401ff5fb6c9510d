// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/find_text.h"

#include "core/base/words.h"
#include "core/text/folded_letters.h"

#include <QtCore/QElapsedTimer>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

// What the expression library may try for one match before it gives up: some tens of milliseconds.
constexpr QStringView ExpressionLimits = u"(*LIMIT_MATCH=1000000)(*LIMIT_DEPTH=20000)";

constexpr qint64 MostMilliseconds = 2000; ///< for all matches of one text

bool isWordSign(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark() || text[at] == u'_');
}

bool isWholeWord(QStringView text, qsizetype start, qsizetype end)
{
    return !(isWordSign(text, start) && isWordSign(text, start - 1))
        && !(isWordSign(text, end - 1) && isWordSign(text, end));
}

Error tooMuchWork()
{
    return { Error::Kind::BadInput,
             translate("FindText",
                       "This expression takes too long: make it simpler, for example with fewer * and +.") };
}

/// `$1`, `$12`, `$0`, `$$`, `\n`, `\t`, `\\`.
QString filledIn(const QString &with, const QStringList &groups)
{
    QString out;
    for (qsizetype i = 0; i < with.size(); ++i) {
        const auto c = with[i];
        const auto next = i + 1 < with.size() ? with[i + 1] : QChar();
        if (c == u'$' && next >= u'0' && next <= u'9') {
            int group = next.digitValue();
            ++i;
            if (const auto second = i + 1 < with.size() ? with[i + 1].digitValue() : -1;
                second >= 0 && group * 10 + second < groups.size() && with[i + 1].unicode() < 0x80) {
                group = group * 10 + second;
                ++i;
            }
            out += groups.value(group);
        } else if ((c == u'$' && next == u'$') || (c == u'\\' && next == u'\\')) {
            out += next;
            ++i;
        } else if (c == u'\\' && (next == u'n' || next == u't')) {
            out += next == u'n' ? u'\n' : u'\t';
            ++i;
        } else {
            out += c;
        }
    }
    return out;
}

/// The groups of a match as they stand in the text, accents and all.
QStringList groupsOf(const QRegularExpressionMatch &match, const QString &text,
                     const std::optional<FoldedLetters> &folded)
{
    QStringList groups;
    for (int group = 0; group <= match.lastCapturedIndex(); ++group) {
        auto start = match.capturedStart(group);
        auto end = match.capturedEnd(group);
        if (start >= 0 && folded) {
            start = folded->placeOf(start);
            end = folded->endOf(end);
        }
        groups.append(start < 0 ? QString() : text.mid(start, end - start));
    }
    return groups;
}

} // namespace

Result<TextFinder> TextFinder::of(const TextSearch &search)
{
    if (search.pattern.isEmpty())
        return Error { Error::Kind::BadInput, translate("FindText", "There is nothing to look for: type a word.") };
    TextFinder finder(search);
    if (search.options & TextSearch::IgnoreAccents)
        finder.m_search.pattern = FoldedLetters(search.pattern).text();
    auto options = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!(search.options & TextSearch::MatchCase))
        options |= QRegularExpression::CaseInsensitiveOption;
    const bool isExpression = search.options & TextSearch::Expression;
    // Read alone first, so that the place of a mistake is one in what the person typed.
    const QRegularExpression typed(finder.m_search.pattern, options);
    if (isExpression && !typed.isValid())
        return Error { Error::Kind::BadInput,
                       translate("FindText", "The expression cannot be read at sign %1: %2.")
                           .arg(typed.patternErrorOffset() + 1)
                           .arg(typed.errorString()) };
    const auto pattern = isExpression ? finder.m_search.pattern : QRegularExpression::escape(finder.m_search.pattern);
    finder.m_expression = QRegularExpression(ExpressionLimits + pattern, options);
    finder.m_expression.optimize();
    return finder;
}

Result<QList<TextPlace>> TextFinder::find(const QString &text, qsizetype most) const
{
    const bool isFolded = m_search.options & TextSearch::IgnoreAccents;
    const auto folded = isFolded ? std::optional<FoldedLetters>(text) : std::nullopt;
    const QString &searched = isFolded ? folded->text() : text;
    QList<TextPlace> found;
    QElapsedTimer timer;
    timer.start();
    for (qsizetype from = 0; from <= searched.size() && found.size() < most;) {
        const auto match = m_expression.match(searched, from);
        if (!match.isValid() || timer.elapsed() > MostMilliseconds)
            return tooMuchWork();
        if (!match.hasMatch())
            break;
        from = std::max(match.capturedEnd(), from + (match.capturedLength() == 0 ? 1 : 0));
        auto start = match.capturedStart();
        auto end = match.capturedEnd();
        if (start == end)
            continue;
        if (isFolded) {
            start = folded->placeOf(start);
            end = folded->endOf(end);
        }
        if ((m_search.options & TextSearch::WholeWord) && !isWholeWord(text, start, end))
            continue;
        if (!found.isEmpty() && start < found.last().start + found.last().length)
            continue; // two halves of one letter
        const bool isExpression = m_search.options & TextSearch::Expression;
        found.append({ start, end - start, isExpression ? groupsOf(match, text, folded) : QStringList() });
    }
    return found;
}

Result<std::optional<TextPlace>> TextFinder::next(const QString &text, qsizetype from) const
{
    const auto all = find(text);
    if (!all)
        return all.error();
    for (const auto &match : *all) {
        if (match.start >= from)
            return std::optional(match);
    }
    return std::optional<TextPlace>();
}

Result<std::optional<TextPlace>> TextFinder::previous(const QString &text, qsizetype until) const
{
    const auto all = find(text);
    if (!all)
        return all.error();
    std::optional<TextPlace> last;
    for (const auto &match : *all) {
        if (match.start + match.length <= until)
            last = match;
    }
    return last;
}

QString TextFinder::replacementFor(const TextPlace &match, const QString &with) const
{
    return m_search.options & TextSearch::Expression ? filledIn(with, match.groups) : with;
}

Result<TextFinder::Replaced> TextFinder::replaced(const QString &text, const QString &with) const
{
    const auto all = find(text);
    if (!all)
        return all.error();
    Replaced result { {}, all->size() };
    qsizetype done = 0;
    for (const auto &match : *all) {
        result.text += QStringView(text).sliced(done, match.start - done);
        result.text += replacementFor(match, with);
        done = match.start + match.length;
    }
    result.text += QStringView(text).sliced(done);
    return result;
}

} // namespace tenue
