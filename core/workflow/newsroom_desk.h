// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mandate.h"
#include "core/domain/site_settings.h"
#include "core/domain/source_document.h"
#include "core/domain/staff.h"
#include "core/domain/theme.h"
#include "core/domain/verdict_scale.h"
#include "core/workflow/desk.h"

namespace tenue
{

/// Who acts, as a script names them: a member, or who becomes one.
struct StaffName {
    QString name;
    std::optional<Role> role = {}; ///< of a new member: a journalist if not said
};

/// What the newsroom keeps besides dossiers: staff, mandates, themes, source documents, scales,
/// site settings. Each save follows saveEntity().
class NewsroomDesk : public QObject
{
    Q_OBJECT

public:
    explicit NewsroomDesk(const Session &session, QObject *parent = nullptr);

    /// Fills an empty workspace: the first member of staff, the shipped scale in `language`, site
    /// settings. One unit. Returns the member, in whose name it is done.
    static Result<StaffId> found(Workspace &workspace, const Clock &clock, const Staff &founder, SiteLanguage language);
    /// The member called `name` (case ignored); made if there is none, as `role`. One who is there
    /// keeps their role unless `role` is given and they have only that of a journalist.
    static Result<StaffId> findOrCreateStaff(Workspace &workspace, const Clock &clock, const QString &name,
                                             std::optional<Role> role);

    template <typename T>
    Result<QList<Loaded<T>>> all() const
    {
        return m_session.workspace.entities().all<T>();
    }

    Result<Saved> save(const EntityId &id, const std::optional<RevisionId> &base, const Staff &staff);
    Result<Saved> save(const EntityId &id, const std::optional<RevisionId> &base, const Mandate &mandate);
    Result<Saved> save(const EntityId &id, const std::optional<RevisionId> &base, const Theme &theme);
    Result<Saved> save(const EntityId &id, const std::optional<RevisionId> &base, const SourceDocument &document);
    /// Refused if a verdict that promises have would be gone from the scale.
    Result<Saved> save(const EntityId &id, const std::optional<RevisionId> &base, const VerdictScale &scale);
    Result<Saved> save(const EntityId &id, const std::optional<RevisionId> &base, const SiteSettings &settings);

    /// The workspace's only settings.
    Result<Loaded<SiteSettings>> siteSettings() const;

Q_SIGNALS:
    void saved(const tenue::EntityId &entity);

private:
    template <typename T, typename Check>
    Result<Saved> saveInUnit(const EntityId &id, const std::optional<RevisionId> &base, const T &value, Check check);

    Session m_session;
};

} // namespace tenue
