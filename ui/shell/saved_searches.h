// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/settings.h"

#include <QtCore/QObject>

namespace tenue
{

/// The filters that one person keeps by name for one workspace; what changes is in the settings at once.
class SavedSearches : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives it.
    SavedSearches(Settings &settings, const QString &workspaceIdentity, const StaffId &person,
                  QObject *parent = nullptr);

    const QList<KeptSearch> &all() const { return m_all; }
    /// Null if there is none of that key.
    const KeptSearch *find(const QString &key) const;
    /// The one that asks for exactly this; null if none does.
    const KeptSearch *asking(const PromiseFilter &filter) const;

    void add(const QString &name, const PromiseFilter &filter);
    void rename(const QString &key, const QString &name);
    void replaceFilter(const QString &key, const PromiseFilter &filter);
    /// Returns what puts it back where it was.
    std::function<void()> remove(const QString &key);

Q_SIGNALS:
    void changed();

private:
    void keep();

    Settings &m_settings;
    const QString m_workspace;
    const StaffId m_person;
    QList<KeptSearch> m_all;
};

} // namespace tenue
