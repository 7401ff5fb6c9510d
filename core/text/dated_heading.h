// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace tenue
{

/// The heading of a dated update of an analysis.
struct DatedHeading {
    QDate date;
    QString title = {};
};

/// Reads "Mise à jour du 15 mai 2024 : Un titre", "Update of 15 May 2024", or with 15/05/2024 or
/// 2024-05-15 for the date. Nothing for any other heading, or for a day that does not exist.
std::optional<DatedHeading> readDatedHeading(const QString &heading);

} // namespace tenue
