// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tenue
{

/// How a person likes to see what they write, and whether signs are set while they type. Theirs alone.
struct WritingLook {
    QString family; ///< of the letters; empty for the program's own
    int zoom = 0; ///< in the editor's steps
    int measure = 0; ///< how wide lines may become, in pixels; 0 for the usual
    bool setsTypography = true;

    friend bool operator==(const WritingLook &, const WritingLook &) = default;
};

} // namespace tenue
