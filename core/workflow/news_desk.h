// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/appeal.h"
#include "core/domain/news_item.h"
#include "core/domain/reply_request.h"
#include "core/workflow/desk.h"

namespace tenue
{

/// What readers get beside dossiers: news, appeals, and questions put to those who are judged.
///
/// Each save follows saveEntity(). Whoever puts something online, changes what is online or takes
/// it off, must be an editor; anybody may prepare what is not.
class NewsDesk : public QObject
{
    Q_OBJECT

public:
    explicit NewsDesk(const Session &session, QObject *parent = nullptr);

    template <typename T>
    Result<QList<Loaded<T>>> all() const
    {
        return m_session.workspace.entities().all<T>();
    }

    /// Refused if it names a promise that the workspace does not have.
    Result<Saved> save(const EntityId &id, const std::optional<RevisionId> &base, const NewsItem &item);
    Result<Saved> save(const EntityId &id, const std::optional<RevisionId> &base, const Appeal &appeal);
    Result<Saved> save(const EntityId &id, const std::optional<RevisionId> &base, const ReplyRequest &request);

Q_SIGNALS:
    void saved(const tenue::EntityId &entity);

private:
    template <typename T>
    Result<Saved> saveInUnit(const EntityId &id, const std::optional<RevisionId> &base, const T &value,
                             const QList<PromiseId> &promises);

    Session m_session;
};

} // namespace tenue
