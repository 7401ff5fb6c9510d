// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tenue
{

/// True where there is nothing but spaces of any kind.
bool isBlank(const QString &cell);

/// False for control characters other than tabs and line ends, and for halves of surrogate pairs:
/// no content may hold them.
bool isKeepable(const QString &cell);

/// `cell` on one line, in NFC: line breaks, tabs and runs of spaces become a space. No-break spaces
/// stay, since typography put them there.
QString oneLine(const QString &cell);

/// `cell` with its line breaks, all of them "\n", in NFC, trimmed.
QString severalLines(const QString &cell);

/// The texts of a list in one cell, divided at line breaks and at `separator` if there is one.
QStringList textsIn(const QString &cell, const QString &separator);

/// How values are compared that people type again and again: spaces and case aside, "40 %" as "40%".
QString comparable(const QString &cell);

} // namespace tenue
