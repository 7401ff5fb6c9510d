// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace tenue
{

/// The object that `bytes`, written as canonical JSON, stand for; empty if they are no object.
///
/// The same as QJsonDocument::fromJson() gives, which reads texts letter by letter and takes ten times
/// as long for a dossier; whatever is not as the canonical form has it is left to that.
QJsonObject objectOf(const QByteArray &bytes);

} // namespace tenue
