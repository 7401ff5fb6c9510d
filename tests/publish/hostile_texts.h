// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace tenue
{

/// Texts that try to become something else where they are shown: more than 600, each different. What
/// would run calls `pwn()`. Besides markup: long words, right-to-left, combining and control
/// characters, templates, Markdown.
QStringList hostileTexts();

} // namespace tenue
