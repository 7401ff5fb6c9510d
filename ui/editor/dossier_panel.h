// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/open_dossier.h"
#include "ui/widgets/panel.h"

class QStackedWidget;
class QTabBar;

namespace tenue
{

class ChecksPanel;
class CommentsPanel;
class EvidencePanel;
class HistoryPanel;
class Prompts;

/// Beside the text: evidence, comments, history, checks.
class DossierPanel : public Panel
{
    Q_OBJECT

public:
    static constexpr int Width = 368;
    enum Tab { Evidence, Comments, History, Checks };

    DossierPanel(Desks &desks, OpenDossier &dossier, Prompts &prompts, QWidget *parent = nullptr);

    /// The dossier, or what the workspace knows of it, may be another.
    void refresh();
    /// What is typed counts for citations and checks.
    void setTexts(const QString &summary, const QString &body);
    void showEvidence(const QString &key);
    int tab() const;
    void setTab(int tab);

    EvidencePanel &evidence() { return *m_evidence; }
    CommentsPanel &comments() { return *m_comments; }
    /// Shows the tab of comments, ready for a new one about these words of `text`.
    void startComment(const CommentedWords &words, const QString &text);
    void showComment(const CommentId &thread);
    /// Shows the tab of comments, the first open one in view.
    void showOpenComments();
    /// Shows the tab of checks, at the finding about this place of the analysis.
    void showFindingAt(int position);
    /// Shows the tab of evidence with its list in focus.
    void offerEvidence();
    HistoryPanel &history() { return *m_history; }
    ChecksPanel &checks() { return *m_checks; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameTabs();

    OpenDossier &m_dossier;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    EvidencePanel *m_evidence;
    CommentsPanel *m_comments;
    HistoryPanel *m_history;
    ChecksPanel *m_checks;
    int m_findings = 0;
    int m_openComments = 0;
};

} // namespace tenue
