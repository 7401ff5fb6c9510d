// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// The picture that social networks show for a promise's page (Open Graph, 1200 × 630): all its
/// words, ready to be drawn. Who draws it is not this room's to know.
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
    QString accent; ///< "#8a1538": the theme's; empty for the shipped one

    /// The same for two cards that look the same, also from one version of the program to the next
    /// unless the drawing changed.
    QByteArray fingerprint() const;
    /// Where in the site it stands: named by its fingerprint, so that a card that did not change is not drawn again.
    QString path() const;
};

SocialCard socialCardOf(const SiteContext &context, const PublicPromise &promise);

} // namespace tenue
