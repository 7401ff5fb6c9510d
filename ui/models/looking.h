// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"

#include <QtCore/QTimer>

#include <functional>

namespace tenue
{

/// Remembers that the person has seen a dossier: once it has been on screen for a moment, not when it
/// was only passed by.
class Looking : public QObject
{
    Q_OBJECT

public:
    /// So long a text has to be in view.
    static constexpr int MillisecondsUntilSeen = 1200;

    /// `isOnScreen` is asked when the time is over.
    Looking(Desks &desks, std::function<bool()> isOnScreen, QObject *parent);

    /// `revision` of `promise` is in view now, in the place of what was before.
    void begin(const PromiseId &promise, const RevisionId &revision);
    /// Nothing is in view that counts.
    void stop() { m_seen.stop(); }

private:
    void remember();

    Desks &m_desks;
    std::function<bool()> m_isOnScreen;
    QTimer m_seen;
    PromiseId m_promise;
    std::optional<RevisionId> m_revision;
    qint64 m_upTo = 0; ///< what colleagues do after the text came to the screen is news
};

} // namespace tenue
