// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/saved_searches.h"

#include <QtCore/QPointer>
#include <QtCore/QUuid>

#include <algorithm>

namespace tenue
{

SavedSearches::SavedSearches(Settings &settings, const QString &workspaceIdentity, const StaffId &person,
                             QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_workspace(workspaceIdentity)
    , m_person(person)
    , m_all(settings.searches(workspaceIdentity, person))
{
}

const KeptSearch *SavedSearches::find(const QString &key) const
{
    const auto found
        = std::find_if(m_all.begin(), m_all.end(), [&key](const KeptSearch &each) { return each.key == key; });
    return found == m_all.end() ? nullptr : &*found;
}

const KeptSearch *SavedSearches::asking(const PromiseFilter &filter) const
{
    const auto found
        = std::find_if(m_all.begin(), m_all.end(), [&filter](const KeptSearch &each) { return each.filter == filter; });
    return found == m_all.end() ? nullptr : &*found;
}

void SavedSearches::add(const QString &name, const PromiseFilter &filter)
{
    m_all.append({ QUuid::createUuid().toString(QUuid::WithoutBraces), name, filter });
    keep();
}

void SavedSearches::rename(const QString &key, const QString &name)
{
    for (auto &each : m_all) {
        if (each.key == key)
            each.name = name;
    }
    keep();
}

void SavedSearches::replaceFilter(const QString &key, const PromiseFilter &filter)
{
    for (auto &each : m_all) {
        if (each.key == key)
            each.filter = filter;
    }
    keep();
}

std::function<void()> SavedSearches::remove(const QString &key)
{
    const auto *found = find(key);
    if (!found)
        return [] {};
    const auto place = found - m_all.constData();
    const KeptSearch gone = *found;
    m_all.removeAt(place);
    keep();
    return [self = QPointer(this), place, gone] {
        if (!self || self->find(gone.key))
            return;
        self->m_all.insert(std::min<qsizetype>(place, self->m_all.size()), gone);
        self->keep();
    };
}

void SavedSearches::keep()
{
    m_settings.setSearches(m_workspace, m_person, m_all);
    Q_EMIT changed();
}

} // namespace tenue
