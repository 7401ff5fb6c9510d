// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QString>
#include <QtCore/QUuid>

#include <optional>

namespace tenue
{

/// A UUID that knows what it names: ids of different things do not mix (it does not compile).
///
/// Written in lower case without braces ("6f1c…-…"). A null id is one that was never set; "none"
/// is said with std::optional.
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    /// A fresh random id (UUID version 4).
    static Id create() { return Id(QUuid::createUuid()); }

    /// Nothing unless `text` is a whole UUID (36 characters, no braces) and not the null one.
    static std::optional<Id> parse(QStringView text)
    {
        const auto uuid = QUuid::fromString(text);
        // QUuid overlooks what follows the last digit.
        if (uuid.isNull() || text.compare(uuid.toString(QUuid::WithoutBraces), Qt::CaseInsensitive) != 0)
            return std::nullopt;
        return Id(uuid);
    }

    bool isNull() const { return m_uuid.isNull(); }
    const QUuid &uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

/// Any entity, whatever its kind: what revisions, drafts and decisions refer to.
using EntityId = Id<struct EntityTag>;

using PromiseId = Id<struct PromiseTag>;
using MandateId = Id<struct MandateTag>;
using ThemeId = Id<struct ThemeTag>;
using SourceDocumentId = Id<struct SourceDocumentTag>;
using ScaleId = Id<struct ScaleTag>;
using EvidenceId = Id<struct EvidenceTag>;
using NewsItemId = Id<struct NewsItemTag>;
using AppealId = Id<struct AppealTag>;
using ReplyRequestId = Id<struct ReplyRequestTag>;
using StaffId = Id<struct StaffTag>;
using DecisionId = Id<struct DecisionTag>;
using WriterId = Id<struct WriterTag>;
using CommentId = Id<struct CommentTag>;
using SuggestionId = Id<struct SuggestionTag>;
using WaiverId = Id<struct WaiverTag>;
using MilestoneId = Id<struct MilestoneTag>;

/// The entity that a typed id names. The way back is `Id<Tag>(entity.uuid())`, said aloud.
template <typename Tag>
EntityId entityOf(const Id<Tag> &id)
{
    return EntityId(id.uuid());
}

} // namespace tenue
