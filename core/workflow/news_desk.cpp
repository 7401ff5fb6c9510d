// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/news_desk.h"

#include "core/base/words.h"
#include "core/workflow/review_desk.h"

namespace tenue
{

namespace
{

Result<> checkPromises(const Session &session, const QList<PromiseId> &promises)
{
    for (const auto &promise : promises) {
        const auto row = session.workspace.promises().find(promise);
        if (!row)
            return row.error();
        if (!*row)
            return Error { Error::Kind::NotFound,
                           translate("NewsDesk", "A promise that is named here does not exist: choose it again.") };
    }
    return {};
}

} // namespace

NewsDesk::NewsDesk(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

template <typename T>
Result<Saved> NewsDesk::saveInUnit(const EntityId &id, const std::optional<RevisionId> &base, const T &value,
                                   const QList<PromiseId> &promises)
{
    const auto result = m_session.workspace.database().atomically([&]() -> Result<Saved> {
        const auto before = m_session.workspace.entities().find<T>(id);
        if (!before)
            return before.error();
        if (value.isOnline || (*before && (*before)->value.isOnline)) {
            if (auto may = requireEditor(m_session); !may)
                return may.error();
        }
        if (auto known = checkPromises(m_session, promises); !known)
            return known.error();
        return saveEntity(m_session, id, base, value, base ? Reason::Edited : Reason::Created, {});
    });
    if (result && result->isNew)
        Q_EMIT saved(id);
    return result;
}

Result<Saved> NewsDesk::save(const EntityId &id, const std::optional<RevisionId> &base, const NewsItem &item)
{
    return saveInUnit(id, base, item, item.promises);
}

Result<Saved> NewsDesk::save(const EntityId &id, const std::optional<RevisionId> &base, const Appeal &appeal)
{
    return saveInUnit(id, base, appeal, {});
}

Result<Saved> NewsDesk::save(const EntityId &id, const std::optional<RevisionId> &base, const ReplyRequest &request)
{
    return saveInUnit(id, base, request, request.promises);
}

} // namespace tenue
