// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QList>

namespace tenue
{

/// Something in a site's folder that is not as a publication left it.
struct SiteFinding {
    enum class Kind {
        Missing, ///< the manifest lists it, it is not there
        Changed, ///< its bytes are not those that the manifest lists
        Unknown, ///< no publication wrote it: worth knowing, no damage
        RootWrong, ///< the manifest was changed by hand
        PageWrong, ///< a page does not show what it says that it shows
        LogBroken, ///< the log of publications does not hold together
        LogRewritten, ///< it does not go on from an earlier copy
    };

    Kind kind;
    QString path;
    QString message; ///< one sentence
};

QString nameOf(SiteFinding::Kind kind);
bool isDamage(SiteFinding::Kind kind);

struct SiteVerification {
    int files = 0;
    int publications = 0; ///< entries of the log
    QString root; ///< of the manifest as its files stand there
    QString newestEntry; ///< of the log; empty if there is none
    QDate publishedOn;
    QList<SiteFinding> findings;

    bool isIntact() const;
};

/// Checks a site from outside, with nothing but its files: each file against the manifest, the root, what
/// each promise page says of itself, and the log of publications.
///
/// `earlierLog`, the bytes of an older copy of `data/publications.json`, must be the beginning of
/// the log, unless it is empty. Never follows a link and never leaves `folder`. A folder without a
/// manifest of ours is BadInput.
Result<SiteVerification> verifySite(const QString &folder, const QByteArray &earlierLog, Progress &progress);

} // namespace tenue
