// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desk.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

#include <functional>

namespace tenue
{

/// What colleagues say in the example newsroom: comments with answers, a suggestion, a waiver. From
/// `resources/sample/review.json`, where promises are numbers.
class SampleReview
{
public:
    /// The session of the member of that name, at that moment.
    using Sessions = std::function<Session(const QString &name, const QDateTime &at)>;

    static Result<SampleReview> read();

    /// Once every dossier is as it shall be, in the order of the file, which is that of time; inside a unit.
    Result<> play(const Sessions &sessions, const QHash<int, PromiseId> &ids) const;

private:
    Result<> playComment(const QJsonObject &json, const Sessions &sessions, const PromiseId &promise) const;
    Result<> playSuggestion(const QJsonObject &json, const Session &session, const PromiseId &promise) const;

    QJsonObject m_json;
};

} // namespace tenue
