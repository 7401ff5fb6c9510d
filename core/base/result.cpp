// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace tenue
{

int exitCodeOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::BadInput:
    case Error::Kind::NotFound:
    case Error::Kind::Refused:
    case Error::Kind::Conflict:
    case Error::Kind::Damaged:
    case Error::Kind::Newer:
    case Error::Kind::Redacted:
        return 3;
    case Error::Kind::Cancelled:
    case Error::Kind::Locked:
    case Error::Kind::ReadOnly:
    case Error::Kind::DiskFull:
    case Error::Kind::System:
        return 4;
    }
    Q_UNREACHABLE();
}

} // namespace tenue
