// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace tenue
{

/// Sources of the same site for general generators, with as many files for each promise: page, data, feed, badge. Their
/// templates are as plain as can be. Ends the bench if a file cannot be written.
void writeHugoSite(const QString &folder, const QList<Promise> &promises);
void writeEleventySite(const QString &folder, const QList<Promise> &promises);

/// Where Eleventy is, as npm puts it (NODE_PATH); empty if it is not there.
QString eleventyProgram();

} // namespace tenue
