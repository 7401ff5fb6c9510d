// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace tenue
{

/// The words of a web page as UTF-8, a line a block, without tags, scripts, styles and what a browser
/// does not show. Read in the encoding that its byte order mark, its <meta> or its bytes tell; hostile or
/// broken as it may be. Nothing is fetched or run. Any thread.
QByteArray wordsOfPage(const QByteArray &html);

} // namespace tenue
