// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entity_kind.h"

#include "core/domain/named_values.h"

namespace tenue
{

namespace
{

constexpr std::array<NamedValue<EntityKind>, 22> Names { {
    { EntityKind::Promise, "promise" },
    { EntityKind::Evidence, "evidence" },
    { EntityKind::Mandate, "mandate" },
    { EntityKind::Theme, "theme" },
    { EntityKind::SourceDocument, "source-document" },
    { EntityKind::VerdictScale, "verdict-scale" },
    { EntityKind::Staff, "staff" },
    { EntityKind::SiteSettings, "site-settings" },
    { EntityKind::Decision, "decision" },
    { EntityKind::Assignment, "assignment" },
    { EntityKind::ImportRecord, "import" },
    { EntityKind::NewsItem, "news-item" },
    { EntityKind::Appeal, "appeal" },
    { EntityKind::ReplyRequest, "reply-request" },
    { EntityKind::Comment, "comment" },
    { EntityKind::Suggestion, "suggestion" },
    { EntityKind::Waiver, "waiver" },
    { EntityKind::ChecklistSettings, "checklist-settings" },
    { EntityKind::Milestone, "milestone" },
    { EntityKind::Redaction, "redaction" },
    { EntityKind::WordList, "word-list" },
    { EntityKind::DossierTemplate, "dossier-template" },
} };

} // namespace

QString nameOf(EntityKind kind)
{
    return nameIn(Names, kind);
}

std::optional<EntityKind> entityKindNamed(QStringView name)
{
    return valueIn(Names, name);
}

} // namespace tenue
