// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/checklist_settings.h"

#include "core/base/words.h"
#include "core/domain/named_values.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<NamedValue<Severity>, 4> SeverityNames { {
    { Severity::Off, "off" },
    { Severity::Notes, "notes" },
    { Severity::Warns, "warns" },
    { Severity::Blocks, "blocks" },
} };

} // namespace

QString nameOf(Severity severity)
{
    return nameIn(SeverityNames, severity);
}

std::optional<Severity> severityNamed(QStringView name)
{
    return valueIn(SeverityNames, name);
}

QJsonObject ChecklistSettings::toJson() const
{
    QJsonObject object;
    for (const auto &[rule, severity] : rules.asKeyValueRange())
        object.insert(rule, nameOf(severity));
    return { { u"rules"_s, object } };
}

Result<ChecklistSettings> ChecklistSettings::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    ChecklistSettings settings;
    const auto rules = reader.object("rules");
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        if (const auto severity = severityNamed(it.value().toString()))
            settings.rules.insert(it.key(), *severity);
        else
            reader.refuse("rules", translate("ChecklistSettings", "off, notes, warns or blocks is wanted here"));
    }
    if (!reader.isGood())
        return reader.problem();
    return settings;
}

} // namespace tenue
