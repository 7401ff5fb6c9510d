// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"
#include "ui/dialogs/decision_actions.h"
#include "ui/models/printed_text.h"
#include "ui/shell/commands.h"

#include <memory>
#include <vector>

namespace tenue
{

class Prompts;

/// What a section may work with. All outlive it.
struct SectionSurroundings {
    Desks &desks;
    Prompts &prompts;
};

/// A section of the side bar: its name and sign, and the page behind it.
///
/// The page is made when it is first shown: what nobody looks at costs the start nothing. To add a
/// section, derive a class in a file of its own and name it in newSections(); its place there is its
/// place in the side bar, and its digit.
class WorkspaceSection : public QObject
{
    Q_OBJECT

public:
    /// `key` names the section in settings and tests: it stays when words or places change.
    WorkspaceSection(QLatin1StringView key, QLatin1StringView icon, const QString &name);

    QString key() const { return m_key; }
    QLatin1StringView icon() const { return m_icon; }
    QString name() const { return m_name; }

    /// The page, made at the first call. An Error where it cannot be had.
    Result<QWidget *> page();
    /// Nothing before page() was called.
    QWidget *pageIfMade() const { return m_page; }

    /// Called when the page comes to the front, or another program wrote while it is there.
    virtual void refresh() { }
    /// Counts what waits for the person, and tells it by waitingChanged().
    virtual void countWaiting() { }
    /// For the status strip while the page is in front.
    virtual QString countWords() const { return {}; }
    /// True while the page needs the room of the side bar.
    virtual bool wantsRoom() const { return false; }
    /// The parts between which F6 moves, in reading order.
    virtual QList<QWidget *> panes() const { return { m_page }; }
    /// What the page adds to the menus while it is in front.
    virtual QList<QAction *> actions(Commands::Place) const { return {}; }
    /// The dossier that is in view, if decisions about one are taken here.
    virtual std::optional<DecisionSubject> subject() const { return {}; }
    /// True while the page can be printed, by toPrint().
    virtual bool canPrint() const { return false; }
    virtual std::optional<PrintedText> toPrint() const { return {}; }
    /// Which part of the page is in front, to be remembered; `showPart` brings it back.
    virtual QString part() const { return {}; }
    virtual void showPart(const QString &) { }
    /// False while something typed there would be lost.
    virtual bool mayLeave() { return true; }
    /// Runs `go` once nothing is left that would be lost: at once, or after the person answered.
    virtual void askToLeave(const std::function<void()> &go) { go(); }

Q_SIGNALS:
    void countsChanged(const QString &words);
    void succeeded(const QString &words);
    void promiseOpened(const tenue::PromiseId &promise);
    /// The list of promises shall come to the front, with this one chosen.
    void listRequested(const tenue::PromiseId &promise);
    /// subject() is another one, or it stands differently.
    void subjectChanged();
    /// actions() are others now: the page shows another part of itself.
    void actionsChanged();
    /// So many wait for the person who sits here; `spoken` says it aloud: "7 to review".
    void waitingChanged(int count, const QString &spoken);

protected:
    virtual Result<QWidget *> makePage() = 0;

private:
    const QString m_key;
    const QLatin1StringView m_icon;
    const QString m_name;
    QWidget *m_page = nullptr;
};

/// All sections but the list of promises, which is always first, in the order of the side bar.
std::vector<std::unique_ptr<WorkspaceSection>> newSections(const SectionSurroundings &surroundings);

} // namespace tenue
