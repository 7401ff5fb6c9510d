// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "ui/models/promise_filter_json.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Of how the window is remembered: another version's state is not restored.
constexpr int MostMeasure = 4000;
constexpr int WindowVersion = 1;
constexpr int LeastColumn = 48;
constexpr int MostColumn = 800;

const std::pair<ColourTheme, QString> ThemeNames[] = {
    { ColourTheme::System, u"system"_s },
    { ColourTheme::Light, u"light"_s },
    { ColourTheme::Dark, u"dark"_s },
};

} // namespace

bool RecentWorkspace::isMissing() const
{
    return !QFileInfo::exists(path);
}

Settings::Settings()
    : m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"tenue"_s, u"tenue"_s))
{
    forgetOtherVersions();
}

Settings::Settings(const QString &path)
    : m_store(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
    forgetOtherVersions();
}

void Settings::forgetOtherVersions()
{
    if (m_store->value(u"window/version"_s, WindowVersion).toInt() != WindowVersion)
        m_store->remove(u"window"_s);
}

Profile Settings::profile() const
{
    return { m_store->value(u"profile/name"_s).toString(), m_store->value(u"profile/initials"_s).toString(),
             roleNamed(m_store->value(u"profile/role"_s).toString()).value_or(Role::Journalist) };
}

void Settings::setProfile(const Profile &profile)
{
    m_store->setValue(u"profile/name"_s, profile.name);
    m_store->setValue(u"profile/initials"_s, profile.initials);
    m_store->setValue(u"profile/role"_s, nameOf(profile.role));
}

std::optional<StaffId> Settings::personIn(const QString &workspaceIdentity) const
{
    return StaffId::parse(m_store->value(u"person/"_s + workspaceIdentity).toString());
}

void Settings::setPersonIn(const QString &workspaceIdentity, const StaffId &person)
{
    m_store->setValue(u"person/"_s + workspaceIdentity, person.toString());
}

QList<RecentWorkspace> Settings::recents() const
{
    QList<RecentWorkspace> recents;
    const int count = m_store->beginReadArray(u"recent"_s);
    for (int i = 0; i < count; ++i) {
        m_store->setArrayIndex(i);
        recents.append({ m_store->value(u"path"_s).toString(), m_store->value(u"name"_s).toString(),
                         m_store->value(u"openedAt"_s).toDateTime(), m_store->value(u"pinned"_s).toBool(),
                         m_store->value(u"identity"_s).toString() });
    }
    m_store->endArray();
    return recents;
}

void Settings::setRecents(const QList<RecentWorkspace> &all)
{
    QList<RecentWorkspace> kept = all;
    std::stable_sort(kept.begin(), kept.end(), [](const auto &one, const auto &other) {
        return one.isPinned != other.isPinned ? one.isPinned : one.openedAt > other.openedAt;
    });
    int others = 0;
    kept.removeIf([&others](const RecentWorkspace &each) { return !each.isPinned && ++others > MostRecents; });
    m_store->remove(u"recent"_s);
    m_store->beginWriteArray(u"recent"_s, int(kept.size()));
    for (int i = 0; i < kept.size(); ++i) {
        m_store->setArrayIndex(i);
        m_store->setValue(u"path"_s, kept[i].path);
        m_store->setValue(u"name"_s, kept[i].name);
        m_store->setValue(u"openedAt"_s, kept[i].openedAt);
        m_store->setValue(u"pinned"_s, kept[i].isPinned);
        m_store->setValue(u"identity"_s, kept[i].identity);
    }
    m_store->endArray();
}

void Settings::addRecent(const RecentWorkspace &workspace)
{
    auto all = recents();
    auto added = workspace;
    for (const auto &each : std::as_const(all))
        added.isPinned = added.isPinned || (each.path == workspace.path && each.isPinned);
    all.removeIf([&](const RecentWorkspace &each) { return each.path == workspace.path; });
    all.prepend(added);
    setRecents(all);
}

void Settings::removeRecent(const QString &path)
{
    auto all = recents();
    all.removeIf([&path](const RecentWorkspace &each) { return each.path == path; });
    setRecents(all);
}

void Settings::setPinned(const QString &path, bool isPinned)
{
    auto all = recents();
    for (auto &each : all) {
        if (each.path == path)
            each.isPinned = isPinned;
    }
    setRecents(all);
}

WorkspacePlace Settings::placeIn(const QString &workspaceIdentity) const
{
    const QString group = u"place/"_s + workspaceIdentity + u'/';
    const auto promiseAt = [&](const QString &key) {
        return PromiseId::parse(m_store->value(group + key).toString()).value_or(PromiseId());
    };
    return { m_store->value(group + u"section"_s).toString(), m_store->value(group + u"part"_s).toString(),
             promiseAt(u"current"_s), promiseAt(u"dossier"_s), m_store->value(group + u"panelTab"_s).toInt() };
}

void Settings::setPlaceIn(const QString &workspaceIdentity, const WorkspacePlace &place)
{
    const QString group = u"place/"_s + workspaceIdentity + u'/';
    m_store->setValue(group + u"section"_s, place.section);
    m_store->setValue(group + u"part"_s, place.part);
    m_store->setValue(group + u"current"_s, place.current.isNull() ? QString() : place.current.toString());
    m_store->setValue(group + u"dossier"_s, place.dossier.isNull() ? QString() : place.dossier.toString());
    m_store->setValue(group + u"panelTab"_s, place.panelTab);
}

QList<KeptSearch> Settings::searches(const QString &workspaceIdentity, const StaffId &person) const
{
    const QString key = u"searches/%1/%2"_s.arg(workspaceIdentity, person.toString());
    QList<KeptSearch> searches;
    for (const auto &value : QJsonDocument::fromJson(m_store->value(key).toByteArray()).array()) {
        const auto json = value.toObject();
        searches.append({ json.value(u"key"_s).toString(), json.value(u"name"_s).toString(),
                          promiseFilterFrom(json.value(u"filter"_s).toObject()) });
    }
    return searches;
}

void Settings::setSearches(const QString &workspaceIdentity, const StaffId &person, const QList<KeptSearch> &searches)
{
    const QString key = u"searches/%1/%2"_s.arg(workspaceIdentity, person.toString());
    QJsonArray all;
    for (const auto &search : searches)
        all.append(QJsonObject {
            { u"key"_s, search.key }, { u"name"_s, search.name }, { u"filter"_s, jsonOf(search.filter) } });
    m_store->setValue(key, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QStringList Settings::recentCommands() const
{
    return m_store->value(u"commands/recent"_s).toStringList();
}

void Settings::addRecentCommand(const QString &name)
{
    if (name.isEmpty())
        return;
    auto all = recentCommands();
    all.removeAll(name);
    all.prepend(name);
    m_store->setValue(u"commands/recent"_s, all.mid(0, MostRecentCommands));
}

QString Settings::language() const
{
    return m_store->value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_store->setValue(u"language"_s, language);
}

ColourTheme Settings::theme() const
{
    const QString name = m_store->value(u"theme"_s).toString();
    const auto *found = std::find_if(std::begin(ThemeNames), std::end(ThemeNames),
                                     [&name](const auto &each) { return each.second == name; });
    return found == std::end(ThemeNames) ? ColourTheme::System : found->first;
}

void Settings::setTheme(ColourTheme theme)
{
    const auto *found = std::find_if(std::begin(ThemeNames), std::end(ThemeNames),
                                     [theme](const auto &each) { return each.first == theme; });
    m_store->setValue(u"theme"_s, found->second);
}

WritingLook Settings::writingLook() const
{
    return { .family = m_store->value(u"writing/letters"_s).toString(),
             .zoom = m_store->value(u"writing/zoom"_s).toInt(),
             .measure = std::clamp(m_store->value(u"writing/lineWidth"_s).toInt(), 0, MostMeasure),
             .setsTypography = m_store->value(u"writing/typography"_s, true).toBool() };
}

void Settings::setWritingLook(const WritingLook &look)
{
    m_store->setValue(u"writing/letters"_s, look.family);
    m_store->setValue(u"writing/zoom"_s, look.zoom);
    m_store->setValue(u"writing/lineWidth"_s, look.measure);
    m_store->setValue(u"writing/typography"_s, look.setsTypography);
}

int Settings::textPercent() const
{
    return std::clamp(m_store->value(u"textPercent"_s, 100).toInt(), 100, 200);
}

void Settings::setTextPercent(int percent)
{
    m_store->setValue(u"textPercent"_s, percent);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue(u"window/version"_s, WindowVersion);
    m_store->setValue(u"window/geometry"_s, geometry);
}

bool Settings::hasRail() const
{
    return m_store->value(u"window/rail"_s, false).toBool();
}

void Settings::setHasRail(bool hasRail)
{
    m_store->setValue(u"window/rail"_s, hasRail);
}

PromisesArrangement Settings::promisesArrangement() const
{
    const int column = m_store->value(u"window/sortColumn"_s, 0).toInt();
    QMap<int, int> widths;
    const auto kept = m_store->value(u"window/columnWidths"_s).toMap();
    for (auto width = kept.begin(); width != kept.end(); ++width)
        widths.insert(width.key().toInt(), std::clamp(width->toInt(), LeastColumn, MostColumn));
    return { .below = m_store->value(u"window/previewBelow"_s).toByteArray(),
             .right = m_store->value(u"window/previewRight"_s).toByteArray(),
             .hasPreview = m_store->value(u"window/preview"_s, true).toBool(),
             .sortColumn = static_cast<PromiseColumn>(std::clamp(column, 0, PromiseColumnCount - 1)),
             .sortDirection = m_store->value(u"window/sortsDown"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder,
             .columnWidths = widths };
}

void Settings::setPromisesArrangement(const PromisesArrangement &arrangement)
{
    m_store->setValue(u"window/previewBelow"_s, arrangement.below);
    m_store->setValue(u"window/previewRight"_s, arrangement.right);
    m_store->setValue(u"window/preview"_s, arrangement.hasPreview);
    m_store->setValue(u"window/sortColumn"_s, static_cast<int>(arrangement.sortColumn));
    QVariantMap widths;
    for (auto width = arrangement.columnWidths.begin(); width != arrangement.columnWidths.end(); ++width)
        widths.insert(QString::number(width.key()), *width);
    m_store->setValue(u"window/columnWidths"_s, widths);
    m_store->setValue(u"window/sortsDown"_s, arrangement.sortDirection == Qt::DescendingOrder);
}

} // namespace tenue
