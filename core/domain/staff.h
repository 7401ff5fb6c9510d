// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// Journalists write; editors also approve and publish; administrators also keep the staff.
enum class Role { Journalist, Editor, Administrator };

QString nameOf(Role role);
std::optional<Role> roleNamed(QStringView name);

/// A member of the newsroom: author of revisions and decisions. Never exported, but for the name of who
/// may be named, on a site whose settings want bylines.
struct Staff {
    static constexpr EntityKind Kind = EntityKind::Staff;

    QString name;
    QString initials;
    Role role = Role::Journalist;
    QString email;
    bool mayBeNamed = false; ///< readers may learn the name
    bool hasLeft = false; ///< kept as an author, offered no more

    QJsonObject toJson() const;
    static Result<Staff> fromJson(const QJsonObject &json);
    Result<> check() const;

    friend bool operator==(const Staff &, const Staff &) = default;
};

/// "Inès Valmer" gives "IV": first letters of the first and the last word.
QString initialsOf(const QString &name);

} // namespace tenue
