// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/open_dossier.h"

namespace tenue
{

/// What should happen next to a dossier, by its state and by who asks.
struct NextStep {
    enum class Kind { Submit, Approve, Publish };

    Kind kind = Kind::Submit;
    QString words; ///< for the button
    QLatin1StringView icon;
    QString obstacle; ///< why it cannot be done now; empty if it can
};

NextStep nextStepOf(Desks &desks, OpenDossier &dossier);
/// Why the person cannot send this dossier back now; empty if they can.
QString obstacleToSendingBack(Desks &desks, OpenDossier &dossier);

} // namespace tenue
