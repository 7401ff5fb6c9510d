// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

#include <QtCore/QHash>

namespace tenue
{

/// What readers saw of a promise at an earlier publication.
struct EarlierPromise {
    QString revision;
    QString verdictLabel;
    QString title;
    int number = 0;
};

/// What those who follow a promise are told after a publication.
struct ChangeMail {
    QString promise; ///< UUID
    int number = 0;
    QString subject;
    QString text; ///< lines end in LF
    QString html; ///< a whole document without style, script or picture
};

/// The promises of an earlier `data/promises.json`, by UUID. BadInput for anything else.
Result<QHash<QString, EarlierPromise>> readEarlierPromises(const QByteArray &openData);

/// One mail for each promise that is new, has another text or verdict, or is gone since `earlier`, in the order of the
/// site; those that are gone come last, by number. The site needs its address: mails link to it.
QList<ChangeMail> changeMails(const SiteContext &context, const QHash<QString, EarlierPromise> &earlier);

/// The mail as a message (RFC 5322, MIME), text and HTML, dated by the publication, without recipients. The same values
/// give the same bytes.
QByteArray messageOf(const ChangeMail &mail, const PublicSite &site);

/// All mails as one JSON array, for tools that send them: promise, number, subject, text, html.
QByteArray mailsJson(const QList<ChangeMail> &mails);

} // namespace tenue
