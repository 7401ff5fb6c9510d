// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/desk.h"

#include "core/base/words.h"

namespace tenue
{

Error movedHead()
{
    return { Error::Kind::Conflict,
             translate("Desk",
                       "Somebody has saved this meanwhile: nothing was overwritten; compare the two texts and "
                       "save again.") };
}

Error readOnlyWorkspace()
{
    return { Error::Kind::ReadOnly,
             translate("Desk",
                       "This workspace is open for reading only: nothing was saved; check the permissions of "
                       "the file and of its folder.") };
}

} // namespace tenue
