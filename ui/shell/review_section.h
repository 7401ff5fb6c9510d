// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace_section.h"

class QStackedWidget;

namespace tenue
{

class HistoryPage;
class ReviewPage;

/// What waits for a decision, and the comparison in which it is taken.
class ReviewSection : public WorkspaceSection
{
    Q_OBJECT

public:
    static constexpr QLatin1StringView Key { "review" };

    explicit ReviewSection(const SectionSurroundings &surroundings);

    /// Where "back" leads from the history of a dossier.
    enum class Origin { Queue, Dossier, List };
    /// After page(): history and comparison of `promise` come to the front of it.
    void showHistory(const PromiseId &promise, Origin origin);

    void refresh() override;
    void countWaiting() override;
    QString countWords() const override;
    bool wantsRoom() const override { return isHistoryInFront(); }
    QList<QAction *> actions(Commands::Place place) const override;
    std::optional<DecisionSubject> subject() const override;
    bool canPrint() const override { return isHistoryInFront(); }
    std::optional<PrintedText> toPrint() const override;
    /// What else can be decided about a dossier, for the page of history.
    void setMoreActions(const QList<QAction *> &actions) { m_moreActions = actions; }

protected:
    Result<QWidget *> makePage() override;

private:
    HistoryPage &history();
    bool isHistoryInFront() const;
    void showQueue();
    void leaveHistory();

    const SectionSurroundings m_surroundings;
    QStackedWidget *m_stack = nullptr;
    ReviewPage *m_queue = nullptr;
    HistoryPage *m_history = nullptr; ///< made when it is first shown
    Origin m_origin = Origin::Queue;
    QList<QAction *> m_moreActions;
};

} // namespace tenue
