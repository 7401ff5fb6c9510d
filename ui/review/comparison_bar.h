// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comparison_rows.h"
#include "ui/models/dossier_sides.h"
#include "ui/review/comparison_document.h"
#include "ui/widgets/panel.h"

class QBoxLayout;
class QMenu;
class QToolButton;

namespace tenue
{

class SegmentedChoice;
class TextLabel;

/// Above a comparison: with what, how it is laid out, what is shown, which change.
class ComparisonBar : public Panel
{
    Q_OBJECT

public:
    explicit ComparisonBar(QWidget *parent = nullptr);

    /// What can be chosen, and which is.
    void setSides(const DossierSides &sides, const std::optional<RevisionId> &after, CompareWith with);
    void setComparisonLayout(ComparisonLayout layout);
    void setPlace(int current, int count);
    const ComparisonOptions &options() const { return m_options; }
    /// Filled by the page when "Other…" opens it.
    QMenu &otherMenu() { return *m_other; }
    void toggleOnlyChanges();
    /// Everything is shown, not only what changed.
    void showAll();
    /// What opens the list of comments; the page fills its menu.
    QToolButton &commentsButton() { return *m_comments; }
    QToolButton &authorshipButton() { return *m_authorship; }

Q_SIGNALS:
    void sideChosen(tenue::CompareWith with);
    void layoutChosen(tenue::ComparisonLayout layout);
    void optionsChanged();
    void steppedTo(int step);
    void authorshipToggled(bool isShown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addMatter(QMenu &menu, DiffSpan::Matter matter, const QString &words);
    void fillOptionsMenu();
    void openOther();

    QBoxLayout *m_rows;
    QWidget *m_tools;
    SegmentedChoice *m_sides;
    QMenu *m_other;
    QToolButton *m_beside;
    QToolButton *m_inline;
    QToolButton *m_shown;
    QToolButton *m_comments;
    QToolButton *m_authorship;
    QMenu *m_shownMenu;
    TextLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
    QAction *m_onlyChanges = nullptr;
    ComparisonOptions m_options;
    int m_chosen = 0;
};

} // namespace tenue
