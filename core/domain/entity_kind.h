// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace tenue
{

/// What an entity is. It leaves the program by name, so that reordering changes nothing.
enum class EntityKind {
    Promise,
    Evidence,
    Mandate,
    Theme,
    SourceDocument,
    VerdictScale,
    Staff,
    SiteSettings,
    Decision,
    Assignment,
    ImportRecord,
    NewsItem,
    Appeal,
    ReplyRequest,
    Comment,
    Suggestion,
    Waiver,
    ChecklistSettings,
    Milestone,
    Redaction,
    WordList,
    DossierTemplate,
};

/// "promise", "source-document" …: the name in headers, tables and JSON.
QString nameOf(EntityKind kind);
std::optional<EntityKind> entityKindNamed(QStringView name);

} // namespace tenue
