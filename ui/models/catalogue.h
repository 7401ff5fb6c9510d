// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mandate.h"
#include "core/domain/staff.h"
#include "core/domain/theme.h"
#include "core/domain/verdict_scale.h"
#include "core/store/workspace.h"

namespace tenue
{

/// The few things that lists name by id: mandates with their scales, themes, staff.
///
/// A copy, as it was when it was loaded; pointers into it live as long as it does.
class Catalogue
{
public:
    static Result<Catalogue> load(const Workspace &workspace);

    /// Nothing where the id is unknown.
    const Mandate *mandate(const MandateId &id) const;
    const Theme *theme(const ThemeId &id) const;
    const Staff *staff(const StaffId &id) const;
    /// The verdict `key` in the scale of `mandate`; one that shows the key itself where the scale has none.
    const Verdict &verdict(const MandateId &mandate, const QString &key) const;
    /// Its place in that scale, best first; after all others where the scale has none.
    int verdictRank(const MandateId &mandate, const QString &key) const;

    /// In the order in which they were made.
    const QList<Loaded<Mandate>> &mandates() const { return m_mandates; }
    /// In the order of the site.
    const QList<Loaded<Theme>> &themes() const { return m_themes; }
    int themeRank(const ThemeId &id) const { return m_themeRanks.value(id, int(m_themes.size())); }
    /// By name; those who have left too.
    const QList<Loaded<Staff>> &allStaff() const { return m_staff; }
    int staffRank(const StaffId &id) const { return m_staffRanks.value(id, int(m_staff.size())); }
    /// The verdicts of the scale of `mandate`, best first; without one those of all scales in use, each key once.
    QList<Verdict> verdicts(const std::optional<MandateId> &mandate) const;

private:
    struct RankedVerdict {
        Verdict verdict;
        int rank = 0;
    };
    const RankedVerdict &ranked(const MandateId &mandate, const QString &key) const;

    QList<Loaded<Mandate>> m_mandates;
    QList<Loaded<Theme>> m_themes;
    QList<Loaded<Staff>> m_staff;
    QHash<MandateId, int> m_mandateRanks;
    QHash<ThemeId, int> m_themeRanks;
    QHash<StaffId, int> m_staffRanks;
    QHash<ScaleId, VerdictScale> m_scales;
    mutable QHash<std::pair<MandateId, QString>, RankedVerdict> m_verdicts;
};

} // namespace tenue
