// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/public_site_reader.h"
#include "core/workflow/site_export.h"

namespace tenue
{

/// Looks through what becomes public with the next export, before readers do: the dossiers of
/// `pages` (new or changed) and the news about them. It points out, it never stops.
///
/// Found are: corrections that readers are told, embargoes that have ended or still last, addresses
/// that change, verdicts that change without a reason, pictures without alternative text, sources
/// without an address, links without a target, and e-mail addresses or phone numbers in texts (the
/// newsroom's own is meant to be there). In the order of the pages.
Result<QList<PublicationFinding>> publicationFindings(Workspace &workspace, PublicSiteReader &reader,
                                                      const PublicSite &site, const QList<PendingPage> &pages,
                                                      const QDateTime &asOf);

/// E-mail addresses and phone numbers that `text` names, but for `contact`; those that stand in a
/// link's own address count once.
QStringList personalDataIn(const QString &text, const QString &contact);

/// Links of a Markdown text that lead nowhere: empty, relative or of an unknown scheme.
QStringList linksWithoutTarget(const QString &markdown);

} // namespace tenue
