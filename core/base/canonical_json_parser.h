// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canonical_json.h"

namespace tenue
{

/// The object that `bytes`, written as canonical JSON, stand for; empty if they are no object.
///
/// The same as QJsonDocument::fromJson() gives, which reads texts letter by letter and takes ten times
/// as long for a dossier; whatever is not as the canonical form has it is left to that. With `wants`, the object
/// has only the members whose names it is true for; the others cost next to nothing.
QJsonObject objectOf(const QByteArray &bytes, const MemberFilter &wants = {});

} // namespace tenue
