// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace tenue
{

/// A sound PDF of one page with these lines, in Latin letters.
QByteArray smallPdf(const QStringList &lines);

/// A page as a browser saves it: title, style, script, an article with `paragraphs` (HTML as they are).
QByteArray smallPage(const QString &title, const QStringList &paragraphs);

/// A sound PNG of one point, with a text chunk that holds `comment`.
QByteArray smallPng(const QByteArray &comment = {});

} // namespace tenue
