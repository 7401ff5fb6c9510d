// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"

#include <QtCore/QObject>

#include <functional>

class QAction;
class QPlainTextEdit;
class QWidget;

namespace tenue
{

class DecisionDialog;
struct MomentFields;

/// The dossier that is in view: decisions name the revision that somebody reads.
struct DecisionSubject {
    PromiseId promise;
    RevisionId revision;
    QString obstacle = {}; ///< why nothing may be decided about it now: there is unsaved typing
};

/// The rarer decisions about one dossier, as actions for menus and palette: each asks for the words that
/// it wants in a dialog of its own.
///
/// An action that is not allowed is off, and its tool tip says why. Nothing here is remembered: the
/// desks judge again when the decision is taken.
class DecisionActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open in front of `window`.
    DecisionActions(Desks &desks, QWidget *window);

    /// What the actions are about; nothing switches them off.
    void setSubject(const std::optional<DecisionSubject> &subject);

    /// Send back, take over, for pages that have no button for it.
    QList<QAction *> judgingActions() const { return { m_sendBack, m_takeOver }; }
    /// Take back one's own submission, withdraw an approval.
    QList<QAction *> reviewActions() const { return { m_takeBack, m_withdraw }; }
    QList<QAction *> publicationActions() const { return { m_publish, m_urgent, m_correct, m_unpublish }; }

Q_SIGNALS:
    /// For the status strip.
    void succeeded(const QString &words);
    void failed(const tenue::Error &error);
    /// The dossier is the person's now: they want to write.
    void writeRequested(const tenue::PromiseId &promise);

private:
    QAction *newAction(const QString &name, const QString &text, QLatin1StringView icon,
                       const std::function<void()> &act);
    void allow(QAction *action, const Result<> &may);
    QPlainTextEdit *addNote(DecisionDialog &dialog, const QString &missing);
    /// Until when readers do not get it; the day may stay empty.
    MomentFields addEmbargo(DecisionDialog &dialog);
    /// Does `decide` once the dialog is confirmed; closes it, or shows why it was refused.
    void run(DecisionDialog *dialog, const std::function<Result<>()> &decide, const std::function<QString()> &words);
    void sendBack();
    void takeOver();
    void takeBack();
    void withdraw();
    void publish();
    void publishUrgently();
    void correct();
    void unpublish();

    Desks &m_desks;
    QWidget *m_window;
    std::optional<DecisionSubject> m_subject;
    std::optional<PromiseRow> m_row;
    QAction *m_sendBack;
    QAction *m_takeOver;
    QAction *m_takeBack;
    QAction *m_withdraw;
    QAction *m_publish;
    QAction *m_urgent;
    QAction *m_correct;
    QAction *m_unpublish;
};

} // namespace tenue
