// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"
#include "ui/models/catalogue.h"

#include <QtGui/QAction>

class QMenu;
class QWidget;

namespace tenue
{

/// What can be done with the promise that is current in the list, as actions for menus and keys.
///
/// An action that is not allowed is off, and its tool tip says why.
class PromiseActions : public QObject
{
    Q_OBJECT

public:
    PromiseActions(Desks &desks, QWidget *parent);

    /// Which promise the actions are about; nothing switches them off.
    void setSubject(const std::optional<PromiseRow> &row, const Catalogue &catalogue);

    QList<QAction *> promiseActions() const;
    QList<QAction *> reviewActions() const { return { m_submit, m_approve }; }
    QList<QAction *> publicationActions() const { return { m_publish }; }

Q_SIGNALS:
    void openRequested(const tenue::PromiseId &promise);
    void historyRequested(const tenue::PromiseId &promise);
    /// A sentence for the status strip.
    void succeeded(const QString &words);
    void failed(const tenue::Error &error);

private:
    QAction *newAction(const QString &text, QLatin1StringView icon, const QString &objectName);
    void fillAssignMenu(const Catalogue &catalogue);
    void assignTo(const std::optional<StaffId> &staff, const QString &words);
    void allow(QAction *action, const Result<> &may);
    void report(const Result<> &done, const QString &words);
    void submit();
    void approve();
    void publish();
    void copy() const;

    Desks &m_desks;
    std::optional<PromiseRow> m_row;
    QAction *m_open;
    QAction *m_history;
    QMenu *m_assign;
    QAction *m_copy;
    QAction *m_submit;
    QAction *m_approve;
    QAction *m_publish;
};

} // namespace tenue
