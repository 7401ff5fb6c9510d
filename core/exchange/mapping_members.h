// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace tenue
{

/// The path of the first member of a column mapping's JSON that means nothing ("fields.titel");
/// empty if all are known.
QString unknownMappingMember(const QJsonObject &json);

} // namespace tenue
