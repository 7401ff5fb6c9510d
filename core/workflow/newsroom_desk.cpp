// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/newsroom_desk.h"

#include "core/base/words.h"
#include "core/workflow/shipped_scale.h"

#include <QtCore/QSet>

namespace tenue
{

namespace
{

Result<> checkRole(const Session &session)
{
    const auto person = session.workspace.entities().find<Staff>(entityOf(session.person));
    if (!person)
        return person.error();
    if (*person && (*person)->value.role != Role::Journalist)
        return {};
    return Error { Error::Kind::Refused,
                   translate("NewsroomDesk",
                             "Only an editor or an administrator changes the roles of the staff: ask "
                             "one.") };
}

template <typename T>
Result<> checkUniqueSlug(const Session &session, const EntityId &id, const T &value)
{
    const auto others = session.workspace.entities().all<T>();
    if (!others)
        return others.error();
    for (const auto &other : *others) {
        if (other.entity != id && other.value.slug == value.slug)
            return Error {
                Error::Kind::BadInput,
                translate("NewsroomDesk", "The address %1 is taken already: choose another.").arg(quoted(value.slug))
            };
    }
    return {};
}

Result<> checkVerdictsInUse(const Session &session, const EntityId &id, const VerdictScale &scale)
{
    const auto mandates = session.workspace.entities().all<Mandate>();
    if (!mandates)
        return mandates.error();
    QSet<EntityId> judged;
    for (const auto &mandate : *mandates) {
        if (entityOf(mandate.value.scale) == id)
            judged.insert(mandate.entity);
    }
    const auto promises = session.workspace.promises().rows();
    if (!promises)
        return promises.error();
    for (const auto &promise : *promises) {
        if (judged.contains(entityOf(promise.mandate)) && !scale.find(promise.verdict))
            return Error { Error::Kind::Refused,
                           translate("NewsroomDesk",
                                     "The verdict %1 is in use (promise no. %2): give those promises "
                                     "another one before taking it off the scale.")
                               .arg(quoted(promise.verdict))
                               .arg(promise.number) };
    }
    return {};
}

Session sessionOf(Workspace &workspace, const Clock &clock, const StaffId &person)
{
    return { workspace, clock, person };
}

} // namespace

NewsroomDesk::NewsroomDesk(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<StaffId> NewsroomDesk::found(Workspace &workspace, const Clock &clock, const Staff &founder,
                                    SiteLanguage language)
{
    const auto person = StaffId::create();
    const auto session = sessionOf(workspace, clock, person);
    SiteSettings settings;
    settings.language = language;
    settings.title = language == SiteLanguage::French ? QStringLiteral("Le suivi des promesses")
                                                      : QStringLiteral("Promise tracker");
    const auto done = workspace.database().atomically([&]() -> Result<> {
        if (auto s = saveEntity(session, entityOf(person), {}, founder, Reason::Created, {}); !s)
            return s.error();
        if (auto s = saveEntity(session, EntityId::create(), {}, shippedScale(language), Reason::Created, {}); !s)
            return s.error();
        if (auto s = saveEntity(session, EntityId::create(), {}, settings, Reason::Created, {}); !s)
            return s.error();
        return {};
    });
    if (!done)
        return done.error();
    return person;
}

Result<StaffId> NewsroomDesk::findOrCreateStaff(Workspace &workspace, const Clock &clock, const QString &name,
                                                std::optional<Role> role)
{
    return workspace.database().atomically([&]() -> Result<StaffId> {
        const auto all = workspace.entities().all<Staff>();
        if (!all)
            return all.error();
        for (const auto &member : *all) {
            if (member.value.name.compare(name.trimmed(), Qt::CaseInsensitive) != 0)
                continue;
            const StaffId person(member.entity.uuid());
            if (!role || member.value.role != Role::Journalist || *role == Role::Journalist)
                return person;
            auto promoted = member.value;
            promoted.role = *role;
            const auto saved = saveEntity(sessionOf(workspace, clock, person), member.entity, member.revision, promoted,
                                          Reason::Edited, {});
            return saved ? Result<StaffId>(person) : Result<StaffId>(saved.error());
        }
        const auto person = StaffId::create();
        Staff staff { name.trimmed(), initialsOf(name), role.value_or(Role::Journalist), {}, false };
        const auto saved
            = saveEntity(sessionOf(workspace, clock, person), entityOf(person), {}, staff, Reason::Created, {});
        return saved ? Result<StaffId>(person) : Result<StaffId>(saved.error());
    });
}

// The check is part of the unit: between it and the save no other program can take what it found free.
template <typename T, typename Check>
Result<Saved> NewsroomDesk::saveInUnit(const EntityId &id, const std::optional<RevisionId> &base, const T &value,
                                       Check check)
{
    const auto result = m_session.workspace.database().atomically([&]() -> Result<Saved> {
        if (Result<> good = check(); !good)
            return good.error();
        return saveEntity(m_session, id, base, value, base ? Reason::Edited : Reason::Created, {});
    });
    if (result && result->isNew)
        Q_EMIT saved(id);
    return result;
}

Result<Saved> NewsroomDesk::save(const EntityId &id, const std::optional<RevisionId> &base, const Staff &staff)
{
    return saveInUnit(id, base, staff, [&]() -> Result<> {
        const auto before = m_session.workspace.entities().find<Staff>(id);
        if (!before)
            return before.error();
        const bool changesRole = *before ? (*before)->value.role != staff.role : staff.role != Role::Journalist;
        return changesRole ? checkRole(m_session) : Result<>();
    });
}

Result<Saved> NewsroomDesk::save(const EntityId &id, const std::optional<RevisionId> &base, const Mandate &mandate)
{
    return saveInUnit(id, base, mandate, [&] { return checkUniqueSlug(m_session, id, mandate); });
}

Result<Saved> NewsroomDesk::save(const EntityId &id, const std::optional<RevisionId> &base, const Theme &theme)
{
    return saveInUnit(id, base, theme, [&] { return checkUniqueSlug(m_session, id, theme); });
}

Result<Saved> NewsroomDesk::save(const EntityId &id, const std::optional<RevisionId> &base,
                                 const SourceDocument &document)
{
    return saveInUnit(id, base, document, [] { return Result<>(); });
}

Result<Saved> NewsroomDesk::save(const EntityId &id, const std::optional<RevisionId> &base, const VerdictScale &scale)
{
    return saveInUnit(id, base, scale, [&] { return checkVerdictsInUse(m_session, id, scale); });
}

Result<Saved> NewsroomDesk::save(const EntityId &id, const std::optional<RevisionId> &base,
                                 const SiteSettings &settings)
{
    return saveInUnit(id, base, settings, [] { return Result<>(); });
}

Result<Loaded<SiteSettings>> NewsroomDesk::siteSettings() const
{
    const auto found = m_session.workspace.entities().all<SiteSettings>();
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error { Error::Kind::NotFound,
                       translate("NewsroomDesk",
                                 "This workspace has no site settings: it was not made by this "
                                 "program.") };
    return found->first();
}

} // namespace tenue
