// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/social_card.h"

namespace tenue
{

/// The card as PNG: the same bytes for the same card. Needs a QGuiApplication; may be called on several threads at
/// once.
QByteArray drawSocialCard(const SocialCard &card);

} // namespace tenue
