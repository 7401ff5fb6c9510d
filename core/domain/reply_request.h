// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// What came of a question put to those who are judged.
enum class ReplyStatus { Waiting, Answered, Declined, Silent };

QString nameOf(ReplyStatus status);
std::optional<ReplyStatus> replyStatusNamed(QStringView name);

/// The right of reply as data: what was asked, of whom, until when, and what they answered.
struct ReplyRequest {
    static constexpr EntityKind Kind = EntityKind::ReplyRequest;

    QList<PromiseId> promises = {};
    QString to = {}; ///< "Malik Desforges", "le cabinet du maire"
    QString channel = {}; ///< "courriel", "courrier recommandé"
    QString question = {}; ///< plain text; may be empty
    QDate askedOn = {};
    QDate answerDue = {};
    ReplyStatus status = ReplyStatus::Waiting;
    QString answer = {}; ///< plain text, whole
    QDate answeredOn = {}; ///< also the day of a refusal
    bool isOnline = false; ///< readers get it
    QString note = {}; ///< for colleagues; never exported

    QJsonObject toJson() const;
    static Result<ReplyRequest> fromJson(const QJsonObject &json);
    /// A promise, somebody, a day; an answer has its text and its day, a refusal its day.
    Result<> check() const;

    friend bool operator==(const ReplyRequest &, const ReplyRequest &) = default;
};

} // namespace tenue
