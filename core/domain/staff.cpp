// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/staff.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"
#include "core/domain/named_values.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<NamedValue<Role>, 3> RoleNames { {
    { Role::Journalist, "journalist" },
    { Role::Editor, "editor" },
    { Role::Administrator, "administrator" },
} };

} // namespace

QString nameOf(Role role)
{
    return nameIn(RoleNames, role);
}

std::optional<Role> roleNamed(QStringView name)
{
    return valueIn(RoleNames, name);
}

QJsonObject Staff::toJson() const
{
    return withoutEmptyMembers({ { u"name"_s, name },
                                 { u"initials"_s, initials },
                                 { u"role"_s, nameOf(role) },
                                 { u"email"_s, email },
                                 { u"mayBeNamed"_s, mayBeNamed ? QJsonValue(true) : QJsonValue() },
                                 { u"hasLeft"_s, hasLeft ? QJsonValue(true) : QJsonValue() } });
}

Result<Staff> Staff::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Staff staff;
    staff.name = reader.text("name");
    staff.initials = reader.text("initials");
    const auto role = roleNamed(reader.text("role"));
    if (!role)
        reader.refuse("role", translate("Staff", "journalist, editor or administrator is wanted here"));
    staff.role = role.value_or(Role::Journalist);
    staff.email = reader.text("email");
    staff.mayBeNamed = reader.flag("mayBeNamed");
    staff.hasLeft = reader.flag("hasLeft");
    if (!reader.isGood())
        return reader.problem();
    return staff;
}

Result<> Staff::check() const
{
    if (name.trimmed().isEmpty())
        return Error { Error::Kind::BadInput,
                       translate("Staff", "Say who you are: a name is needed to sign what is written.") };
    if (initials.size() > 4)
        return Error { Error::Kind::BadInput, translate("Staff", "Initials have at most four letters.") };
    return {};
}

QString initialsOf(const QString &name)
{
    // A letter can be two UTF-16 units: half of one could not be kept.
    const auto firstLetter = [](const QString &word) { return word.left(word.front().isHighSurrogate() ? 2 : 1); };
    const auto words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = firstLetter(words.first());
    if (words.size() > 1)
        initials += firstLetter(words.last());
    return initials.toUpper();
}

} // namespace tenue
