// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/quote_check.h"

#include <algorithm>

namespace tenue
{

namespace
{

constexpr qsizetype RememberedBytes = 48 * 1024 * 1024;

} // namespace

QuoteChecker::QuoteChecker(Workspace &workspace)
    : m_workspace(workspace)
    , m_recent(RememberedBytes)
{
}

Result<std::shared_ptr<const QuoteSearch>> QuoteChecker::wordsOf(const ContentHash &text)
{
    if (const auto *known = m_recent.object(text))
        return *known;
    const auto bytes = m_workspace.blobs().read(text);
    if (!bytes)
        return bytes.error();
    auto words = std::make_shared<const QuoteSearch>(QString::fromUtf8(*bytes));
    m_recent.insert(text, new std::shared_ptr(words), words->cost() + 1);
    return words;
}

Result<CheckedQuotes> QuoteChecker::check(const Evidence &evidence)
{
    if (evidence.captures.isEmpty())
        return CheckedQuotes {};
    QList<std::shared_ptr<const QuoteSearch>> copies;
    for (const auto &capture : evidence.captures) {
        if (!capture.text)
            continue;
        const auto words = wordsOf(*capture.text);
        if (words)
            copies.append(*words);
        else if (words.error().kind != Error::Kind::Damaged)
            return words.error();
    }
    if (copies.isEmpty())
        return CheckedQuotes { CheckedQuotes::Copies::WithoutWords };
    CheckedQuotes checked { CheckedQuotes::Copies::WithWords };
    for (const auto &quote : evidence.quotes)
        checked.found.append(
            std::any_of(copies.begin(), copies.end(), [&](const auto &words) { return words->has(quote.text); }));
    return checked;
}

} // namespace tenue
