// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desk.h"

namespace tenue
{

/// Deciding what is online. Each decision names the revision that readers get.
class PublicationDesk : public QObject
{
    Q_OBJECT

public:
    explicit PublicationDesk(const Session &session, QObject *parent = nullptr);

    /// Puts the approved `revision` online, in the place of the one before. Editors only; a revision
    /// that nobody approved is refused.
    Result<> publish(const PromiseId &promise, const RevisionId &revision, const QString &note = {});
    /// Takes the promise off the site. Editors only; a note that says why is wanted.
    Result<> unpublish(const PromiseId &promise, const QString &note);

    Result<> mayPublish(const PromiseId &promise, const RevisionId &revision) const;

Q_SIGNALS:
    void published(const tenue::PromiseId &promise);

private:
    Session m_session;
};

} // namespace tenue
