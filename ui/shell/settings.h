// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "ui/browse/promises_page.h"
#include "ui/editor/writing_look.h"
#include "ui/widgets/look.h"

#include <QtCore/QSettings>

namespace tenue
{

/// A workspace that was open on this computer.
struct RecentWorkspace {
    QString path;
    QString name; ///< what it calls itself; the file's name until it was open once
    QDateTime openedAt;
    bool isPinned = false; ///< stays, and before the others
    QString identity = {}; ///< the workspace's own: finds its backups when the file is damaged

    bool isMissing() const;
};

/// A filter of the list of promises that somebody keeps by name.
struct KeptSearch {
    QString key;
    QString name;
    PromiseFilter filter;

    friend bool operator==(const KeptSearch &, const KeptSearch &) = default;
};

/// Where somebody was in a workspace when they left it.
struct WorkspacePlace {
    QString section = {}; ///< its key; empty for the list of promises
    QString part = {}; ///< of that section
    PromiseId current = {}; ///< in the list
    PromiseId dossier = {}; ///< the one that was open; null if none was
    int panelTab = 0; ///< beside its text
};

/// Who sits at this computer, as they said at the first start.
struct Profile {
    QString name;
    QString initials;
    Role role = Role::Journalist;
};

/// What the program remembers between two starts, for this user of this computer. Nothing in it is
/// the newsroom's.
class Settings
{
public:
    static constexpr int MostRecents = 8;
    static constexpr int MostRecentCommands = 10;

    /// Keeps them where the system keeps settings.
    Settings();
    /// Keeps them in the file `path`: for tests.
    explicit Settings(const QString &path);

    Profile profile() const;
    void setProfile(const Profile &profile);
    /// Who of a workspace's staff sits here; nothing before the first time.
    std::optional<StaffId> personIn(const QString &workspaceIdentity) const;
    void setPersonIn(const QString &workspaceIdentity, const StaffId &person);

    /// Pinned ones first, then the newest first.
    QList<RecentWorkspace> recents() const;
    /// One that is pinned stays so.
    void addRecent(const RecentWorkspace &workspace);
    void setPinned(const QString &path, bool isPinned);
    void removeRecent(const QString &path);

    /// Object names of the commands found by name, the last used first.
    QStringList recentCommands() const;
    void addRecentCommand(const QString &name);

    /// "fr" or "en"; empty until somebody chose: the system's then.
    QString language() const;
    void setLanguage(const QString &language);
    ColourTheme theme() const;
    void setTheme(ColourTheme theme);
    /// Size of letters, 100 to 200.
    int textPercent() const;
    void setTextPercent(int percent);

    WritingLook writingLook() const;
    void setWritingLook(const WritingLook &look);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    bool hasRail() const;
    void setHasRail(bool hasRail);
    WorkspacePlace placeIn(const QString &workspaceIdentity) const;
    void setPlaceIn(const QString &workspaceIdentity, const WorkspacePlace &place);
    /// What `person` keeps for this workspace.
    QList<KeptSearch> searches(const QString &workspaceIdentity, const StaffId &person) const;
    void setSearches(const QString &workspaceIdentity, const StaffId &person, const QList<KeptSearch> &searches);
    PromisesArrangement promisesArrangement() const;
    void setPromisesArrangement(const PromisesArrangement &arrangement);

private:
    void forgetOtherVersions();
    void setRecents(const QList<RecentWorkspace> &all);

    std::unique_ptr<QSettings> m_store;
};

} // namespace tenue
