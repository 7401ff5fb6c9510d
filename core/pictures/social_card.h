// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict_scale.h"

#include <QtCore/QByteArray>

namespace tenue
{

/// The picture that social networks show for a promise's page (Open Graph, 1200 × 630): all its words, ready to be
/// drawn.
struct SocialCard {
    QString newsroom;
    QString siteTitle;
    QString mandate; ///< "Port-Lavance 2020–2026"
    QString title; ///< the promise; at most three lines, shrunk, then cut at a word
    QString verdict; ///< the word
    VerdictShape shape = VerdictShape::Unexamined;
    int share = 50;
    VerdictCategory category = VerdictCategory::Unexamined; ///< gives the colour
    QString whose; ///< "Promise of …"
    QString date;
    QString accent; ///< "#8a1538": the theme's

    /// The same for two cards that look the same, also from one version of the program to the next unless the drawing
    /// changed: names the file.
    QByteArray fingerprint() const;
};

/// The card as PNG. Needs a QGuiApplication; thread-safe, as far as fonts are concerned, once one card is drawn.
QByteArray drawSocialCard(const SocialCard &card);

} // namespace tenue
