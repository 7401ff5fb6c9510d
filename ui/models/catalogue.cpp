// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/catalogue.h"

#include <QtCore/QSet>

#include <algorithm>

namespace tenue
{

namespace
{

template <typename IdType, typename T>
QHash<IdType, int> ranksOf(const QList<Loaded<T>> &all)
{
    QHash<IdType, int> ranks;
    for (const auto &each : all)
        ranks.insert(IdType(each.entity.uuid()), int(ranks.size()));
    return ranks;
}

template <typename IdType, typename T>
const T *found(const QHash<IdType, int> &ranks, const QList<Loaded<T>> &all, const IdType &id)
{
    const auto rank = ranks.constFind(id);
    return rank == ranks.constEnd() ? nullptr : &all.at(*rank).value;
}

bool isBefore(const Theme &one, const Theme &other)
{
    return one.position != other.position ? one.position < other.position : one.name.localeAwareCompare(other.name) < 0;
}

} // namespace

Result<Catalogue> Catalogue::load(const Workspace &workspace)
{
    Catalogue catalogue;
    auto mandates = workspace.entities().all<Mandate>();
    if (!mandates)
        return mandates.error();
    auto themes = workspace.entities().all<Theme>();
    if (!themes)
        return themes.error();
    auto staff = workspace.entities().all<Staff>();
    if (!staff)
        return staff.error();
    auto scales = workspace.entities().all<VerdictScale>();
    if (!scales)
        return scales.error();
    std::sort(themes->begin(), themes->end(),
              [](const auto &one, const auto &other) { return isBefore(one.value, other.value); });
    std::sort(staff->begin(), staff->end(), [](const auto &one, const auto &other) {
        return one.value.name.localeAwareCompare(other.value.name) < 0;
    });
    for (const auto &scale : *scales)
        catalogue.m_scales.insert(ScaleId(scale.entity.uuid()), scale.value);
    catalogue.m_mandates = *std::move(mandates);
    catalogue.m_themes = *std::move(themes);
    catalogue.m_staff = *std::move(staff);
    catalogue.m_mandateRanks = ranksOf<MandateId>(catalogue.m_mandates);
    catalogue.m_themeRanks = ranksOf<ThemeId>(catalogue.m_themes);
    catalogue.m_staffRanks = ranksOf<StaffId>(catalogue.m_staff);
    return catalogue;
}

const Mandate *Catalogue::mandate(const MandateId &id) const
{
    return found(m_mandateRanks, m_mandates, id);
}

const Theme *Catalogue::theme(const ThemeId &id) const
{
    return found(m_themeRanks, m_themes, id);
}

const Staff *Catalogue::staff(const StaffId &id) const
{
    return found(m_staffRanks, m_staff, id);
}

const Catalogue::RankedVerdict &Catalogue::ranked(const MandateId &mandateId, const QString &key) const
{
    const auto known = m_verdicts.constFind({ mandateId, key });
    if (known != m_verdicts.constEnd())
        return *known;
    const auto *owner = mandate(mandateId);
    const auto verdicts = owner ? m_scales.value(owner->scale).verdicts : QList<Verdict>();
    const auto place
        = std::find_if(verdicts.begin(), verdicts.end(), [&key](const Verdict &verdict) { return verdict.key == key; });
    Verdict unknown;
    unknown.key = key;
    unknown.label = key;
    return *m_verdicts.insert({ mandateId, key },
                              { place == verdicts.end() ? unknown : *place, int(place - verdicts.begin()) });
}

const Verdict &Catalogue::verdict(const MandateId &mandate, const QString &key) const
{
    return ranked(mandate, key).verdict;
}

int Catalogue::verdictRank(const MandateId &mandate, const QString &key) const
{
    return ranked(mandate, key).rank;
}

QList<Verdict> Catalogue::verdicts(const std::optional<MandateId> &only) const
{
    QList<Verdict> all;
    QSet<QString> keys;
    for (const auto &each : m_mandates) {
        if (only && entityOf(*only) != each.entity)
            continue;
        for (const auto &verdict : m_scales.value(each.value.scale).verdicts) {
            if (!keys.contains(verdict.key))
                all.append(verdict);
            keys.insert(verdict.key);
        }
    }
    return all;
}

} // namespace tenue
