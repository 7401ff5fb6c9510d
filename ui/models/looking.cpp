// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/looking.h"

namespace tenue
{

Looking::Looking(Desks &desks, std::function<bool()> isOnScreen, QObject *parent)
    : QObject(parent)
    , m_desks(desks)
    , m_isOnScreen(std::move(isOnScreen))
{
    m_seen.setSingleShot(true);
    m_seen.setInterval(MillisecondsUntilSeen);
    connect(&m_seen, &QTimer::timeout, this, &Looking::remember);
}

void Looking::begin(const PromiseId &promise, const RevisionId &revision)
{
    m_promise = promise;
    m_revision = revision;
    const auto newest = m_desks.queue().newest();
    m_upTo = newest ? *newest : 0;
    m_seen.start();
}

void Looking::remember()
{
    auto &queue = m_desks.queue();
    if (!m_revision || !m_isOnScreen() || m_desks.workspace().isReadOnly())
        return;
    const auto look = queue.lastLook(m_promise);
    // What was seen already is not written again: reading must not make other programs read anew.
    if (look && *look && (*look)->revision == *m_revision && (*look)->news() == 0)
        return;
    // Where this fails nothing is lost: the dossier is marked as news once more.
    std::ignore = queue.markLooked(m_promise, *m_revision, m_upTo);
}

} // namespace tenue
