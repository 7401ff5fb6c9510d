// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"

namespace tenue
{

/// The sentence with which check() refuses `value`; empty if it is taken, or if the refusal is of the
/// wrong kind, so that `QVERIFY(refusalOf(x).contains(…))` says all.
template <typename T>
QString refusalOf(const T &value)
{
    const auto checked = value.check();
    return checked || checked.error().kind != Error::Kind::BadInput ? QString() : checked.error().message;
}

/// The same for `value` after `change`; `value` itself must be taken.
template <typename T, typename Change>
QString refusalAfter(const T &value, Change change)
{
    Q_ASSERT(value.check());
    return refusalOf(with(value, change));
}

} // namespace tenue
