// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/evidence.h"
#include "core/domain/mandate.h"
#include "core/domain/promise.h"
#include "core/domain/site_settings.h"
#include "core/domain/source_document.h"
#include "core/domain/staff.h"
#include "core/domain/theme.h"
#include "core/domain/verdict_scale.h"

#include <QtCore/QUuid>

#include <functional>

/// Values that pass their own check(), to be changed in the one point that a test is about:
///
///     const auto promise = aPromise({ .number = 7, .verdict = u"kept"_s });
///     const auto broken = with(aMandate(), [](Mandate &m) { m.title.clear(); });
///
/// The same call gives the same value: ids are made from names, never random.
namespace tenue
{

/// `value` after `change`.
template <typename T, typename Change>
T with(T value, Change change)
{
    std::invoke(change, value);
    return value;
}

/// The id that stands for `name` in tests; always the same for the same name.
template <typename IdType>
IdType idNamed(const QString &name)
{
    return IdType(QUuid::createUuidV5(QUuid(), name));
}

/// A revision id that no revision has: the hash of `name`.
RevisionId revisionNamed(const QString &name);

/// 2026-03-14T09:26:53.589Z, a Saturday.
QDateTime someMoment();
/// A clock that stands still at `someMoment()` until it is set.
FixedClock aFixedClock();

/// Seven verdicts as shipped: kept, partly-kept, in-progress, paused, broken, unverifiable, unexamined.
VerdictScale aScale();

struct PromiseChanges {
    int number = 1;
    QString title = {}; ///< "Promise N" if empty; the slug follows
    QString verdict = {}; ///< "unexamined" if empty
    QString summary = {};
    QString body = {};
    QList<ThemeId> themes = {};
    QList<CitedEvidence> evidence = {};
};
Promise aPromise(const PromiseChanges &changes = {});
/// Its id as `aPromise()` of that number would have.
PromiseId promiseId(int number);

/// A town's mandate of 2020–2026 with two holders in succession, on `aScale()`.
Mandate aMandate();
MandateId aMandateId();
ScaleId aScaleId();

/// A press article with one quote; `key` also makes its title.
Evidence anEvidence(const QString &key);
/// A saved page, confidential; its file and its words are those that fill() keeps.
Capture aCapture();
Theme aTheme(const QString &name);
SourceDocument aSourceDocument();
Staff aJournalist();
Staff anEditor();
SiteSettings someSiteSettings();

} // namespace tenue
