// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/revision_id.h"
#include "core/store/database.h"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace tenue
{

/// A piece of evidence as lists show it.
struct EvidenceRow {
    EvidenceId evidence;
    RevisionId head;
    QString key;
    QString title;
    QString publisher;
    QDate date;
    QString address;
};

/// The list of all evidence of the workspace: a projection of its heads.
class EvidenceList
{
public:
    explicit EvidenceList(Database &database)
        : m_database(database)
    {
    }

    Result<QList<EvidenceRow>> rows() const; ///< by key
    Result<std::optional<EvidenceRow>> withKey(const QString &key) const;
    Result<std::optional<EvidenceRow>> find(const EvidenceId &evidence) const;
    Result<int> count() const;
    /// `key`, or with the first "-2", "-3" … that is free.
    Result<QString> freeKey(const QString &key) const;

private:
    Database &m_database;
};

} // namespace tenue
