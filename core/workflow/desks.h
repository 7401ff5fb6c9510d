// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/checklist_desk.h"
#include "core/workflow/comment_desk.h"
#include "core/workflow/drafting_desk.h"
#include "core/workflow/editing_desk.h"
#include "core/workflow/evidence_desk.h"
#include "core/workflow/exchange_desk.h"
#include "core/workflow/history_desk.h"
#include "core/workflow/news_desk.h"
#include "core/workflow/newsroom_desk.h"
#include "core/workflow/publication_desk.h"
#include "core/workflow/queue_desk.h"
#include "core/workflow/review_desk.h"
#include "core/workflow/suggestion_desk.h"

namespace tenue
{

/// All the desks of one person in one open workspace: what a window is made around.
///
/// Owns the workspace; everything is of one thread. Long work opens a workspace of its own.
class Desks
{
public:
    /// `clock` outlives it.
    Desks(std::unique_ptr<Workspace> workspace, const Clock &clock, const StaffId &person)
        : m_workspace(std::move(workspace))
        , m_session { *m_workspace, clock, person }
    {
    }

    Workspace &workspace() { return *m_workspace; }
    const StaffId &person() const { return m_session.person; }
    const Session &session() const { return m_session; }
    EditingDesk &editing() { return m_editing; }
    EvidenceDesk &evidence() { return m_evidence; }
    DraftingDesk &drafting() { return m_drafting; }
    NewsroomDesk &newsroom() { return m_newsroom; }
    NewsDesk &news() { return m_news; }
    ReviewDesk &review() { return m_review; }
    PublicationDesk &publication() { return m_publication; }
    CommentDesk &comments() { return m_comments; }
    SuggestionDesk &suggestions() { return m_suggestions; }
    ChecklistDesk &checklist() { return m_checklist; }
    HistoryDesk &history() { return m_history; }
    QueueDesk &queue() { return m_queue; }
    ExchangeDesk &exchange() { return m_exchange; }

private:
    std::unique_ptr<Workspace> m_workspace;
    Session m_session;
    EditingDesk m_editing { m_session };
    EvidenceDesk m_evidence { m_session, m_editing };
    DraftingDesk m_drafting { m_session, m_editing };
    NewsroomDesk m_newsroom { m_session };
    NewsDesk m_news { m_session };
    ReviewDesk m_review { m_session };
    PublicationDesk m_publication { m_session };
    CommentDesk m_comments { m_session };
    SuggestionDesk m_suggestions { m_session };
    ChecklistDesk m_checklist { m_session };
    HistoryDesk m_history { m_session };
    QueueDesk m_queue { m_session };
    ExchangeDesk m_exchange { m_session };
};

} // namespace tenue
