// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/promise_filter.h"

class QJsonObject;

namespace tenue
{

/// A filter as settings keep it. What is empty is left out; an unknown name is ignored when read.
QJsonObject jsonOf(const PromiseFilter &filter);
PromiseFilter promiseFilterFrom(const QJsonObject &json);

} // namespace tenue
