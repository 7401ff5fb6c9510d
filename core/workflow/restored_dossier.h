// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"

namespace tenue
{

/// `now` with all that it said `then`. It stays the promise that it is: mandate, number, address and
/// the row that it was imported from are those of now.
Promise wholeRestored(const Promise &now, const Promise &then);

/// `now` with one field of the dossier's JSON as it was then. The verdict comes with its date and
/// reasons. What is no field, or is what the promise is known by, is refused.
Result<Promise> fieldRestored(const Promise &now, const Promise &then, const QString &field);

/// `now` with one paragraph (line `paragraph` of the field then) as it was: in the place of what became
/// of it or, where nothing is left of it, behind what it stood behind.
Result<Promise> paragraphRestored(const Promise &now, const Promise &then, const QString &field, int paragraph);

/// `now` without one paragraph (line `paragraph` of the field now) that was added since then. Refused if
/// something like it stood there then: that is restored, not taken out.
Result<Promise> paragraphTakenOut(const Promise &now, const Promise &then, const QString &field, int paragraph);

} // namespace tenue
