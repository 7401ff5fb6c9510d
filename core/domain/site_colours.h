// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QStringView>

namespace tenue
{

/// The one colour that a newsroom gives its site, for light and for dark grounds ("#8a1538").
/// Empty means the shipped one.
struct SiteAccent {
    QString light = {};
    QString dark = {};

    friend bool operator==(const SiteAccent &, const SiteAccent &) = default;
};

/// Contrast of two colours written "#rrggbb", as WCAG 2.2 defines it: from 1 to 21. 0 if either is none.
double contrastOf(QStringView colour, QStringView ground);

/// What stands on a button of that colour: the better of the site's light and dark letterings.
QString onAccent(const QString &accent);

/// Refuses, with the figure, an accent that reads with less than 4.5:1 on the site's paper or tint,
/// or whose buttons would.
Result<> checkAccent(const SiteAccent &accent);

} // namespace tenue
