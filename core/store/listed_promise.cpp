// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listed_promise.h"

#include "core/base/clock.h"

namespace tenue
{

using namespace Qt::StringLiterals;

ListedPromise ListedPromise::of(qint64 head, const Promise &promise, const QDateTime &at)
{
    return { .head = head,
             .mandate = promise.mandate,
             .number = promise.number,
             .slug = promise.slug,
             .title = promise.title,
             .theme = promise.themes.isEmpty() ? std::nullopt : std::optional(promise.themes.first()),
             .verdict = promise.verdict,
             .deadline
             = promise.deadline.isValid() ? std::optional(promise.deadline.toString(Qt::ISODate)) : std::nullopt,
             .changedAt = utcText(at),
             .originList = promise.origin ? std::optional(promise.origin->list) : std::nullopt,
             .originRow = promise.origin ? std::optional(promise.origin->row) : std::nullopt };
}

Result<> ListedPromiseCheck::begin(qint64 from, qint64 to, qint64 newest)
{
    m_newest = newest;
    m_rows.clear();
    Statement rows(m_database, uR"sql(
        SELECT entity, head, mandate, number, slug, title, theme, verdict, deadline, changed_at, origin_list, origin_row
        FROM main.promise WHERE entity >= :from AND entity < :to
    )sql"_s);
    const auto optionalText
        = [&](int column) { return rows.isNull(column) ? std::nullopt : std::optional(rows.text(column)); };
    return rows.bind(":from", from).bind(":to", to).each([&] {
        m_rows.insert(rows.number(0),
                      { .head = rows.number(1),
                        .mandate = rows.id<MandateId>(2),
                        .number = rows.number(3),
                        .slug = rows.text(4),
                        .title = rows.text(5),
                        .theme = rows.optionalId<ThemeId>(6),
                        .verdict = rows.text(7),
                        .deadline = optionalText(8),
                        .changedAt = rows.text(9),
                        .originList = optionalText(10),
                        .originRow = optionalText(11) });
    });
}

void ListedPromiseCheck::compare(qint64 entity, const ListedPromise &expected)
{
    const auto row = m_rows.constFind(entity);
    const bool isThere = row != m_rows.constEnd();
    if (!isThere || (row->head <= m_newest && *row != expected))
        ++m_wrong;
    if (isThere)
        m_rows.erase(row);
}

void ListedPromiseCheck::end()
{
    for (const auto &row : std::as_const(m_rows)) {
        if (row.head <= m_newest)
            ++m_wrong;
    }
    m_rows.clear();
}

} // namespace tenue
