// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/promise_actions.h"

#include "core/base/words.h"
#include "ui/widgets/icons.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

namespace tenue
{

using namespace Qt::StringLiterals;

PromiseActions::PromiseActions(Desks &desks, QWidget *parent)
    : QObject(parent)
    , m_desks(desks)
    , m_open(newAction(tr("&Open the dossier"), "file-text"_L1, u"openPromise"_s))
    , m_history(newAction(tr("&History and comparison"), "history"_L1, u"promiseHistory"_s))
    , m_assign(new QMenu(tr("&Assign to"), parent))
    , m_copy(newAction(tr("&Copy number and title"), "copy"_L1, u"copyPromise"_s))
    , m_submit(newAction(tr("&Submit for review"), "send"_L1, u"submitPromise"_s))
    , m_approve(newAction(tr("&Approve"), "check"_L1, u"approvePromise"_s))
    , m_publish(newAction(tr("&Put this promise online"), "globe"_L1, u"publishPromise"_s))
{
    m_assign->setIcon(iconNamed("user-plus"_L1));
    connect(m_open, &QAction::triggered, this, [this] {
        if (m_row)
            Q_EMIT openRequested(m_row->promise);
    });
    m_history->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    m_history->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    parent->addAction(m_history);
    connect(m_history, &QAction::triggered, this, [this] {
        if (m_row)
            Q_EMIT historyRequested(m_row->promise);
    });
    connect(m_copy, &QAction::triggered, this, &PromiseActions::copy);
    connect(m_submit, &QAction::triggered, this, &PromiseActions::submit);
    connect(m_approve, &QAction::triggered, this, &PromiseActions::approve);
    connect(m_publish, &QAction::triggered, this, &PromiseActions::publish);
}

QAction *PromiseActions::newAction(const QString &text, QLatin1StringView icon, const QString &objectName)
{
    auto *action = new QAction(iconNamed(icon), text, this);
    action->setObjectName(objectName);
    action->setEnabled(false);
    return action;
}

QList<QAction *> PromiseActions::promiseActions() const
{
    return { m_open, m_history, m_assign->menuAction(), m_copy };
}

void PromiseActions::setSubject(const std::optional<PromiseRow> &row, const Catalogue &catalogue)
{
    m_row = row;
    const bool mayWrite = row && !m_desks.workspace().isReadOnly();
    m_open->setEnabled(row.has_value());
    m_history->setEnabled(row.has_value());
    m_copy->setEnabled(row.has_value());
    m_assign->setEnabled(mayWrite);
    if (!row) {
        for (auto *action : { m_submit, m_approve, m_publish })
            action->setEnabled(false);
        return;
    }
    const auto revision = row->approved.value_or(row->head);
    allow(m_submit, m_desks.review().maySubmit(row->promise, row->head));
    allow(m_approve, m_desks.review().mayApprove(row->promise, row->head));
    allow(m_publish, m_desks.publication().mayPublish(row->promise, revision));
    fillAssignMenu(catalogue);
}

void PromiseActions::allow(QAction *action, const Result<> &may)
{
    const bool isAllowed = may && !m_desks.workspace().isReadOnly();
    action->setEnabled(isAllowed);
    const QString reason = may ? QString() : may.error().message;
    action->setToolTip(reason);
    action->setStatusTip(reason);
}

void PromiseActions::fillAssignMenu(const Catalogue &catalogue)
{
    m_assign->clear();
    const auto add = [this](const QString &text, const std::optional<StaffId> &staff, const QString &words) {
        auto *action = m_assign->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_row->assigned == staff);
        connect(action, &QAction::triggered, this, [this, staff, words] { assignTo(staff, words); });
    };
    for (const auto &each : catalogue.allStaff()) {
        const auto &staff = each.value;
        if (!staff.hasLeft)
            add(staff.name, StaffId(each.entity.uuid()),
                tr("Promise no. %1 is assigned to %2.").arg(m_row->number).arg(staff.name));
    }
    m_assign->addSeparator();
    add(tr("Nobody"), std::nullopt, tr("Promise no. %1 is assigned to nobody.").arg(m_row->number));
}

void PromiseActions::report(const Result<> &done, const QString &words)
{
    if (done)
        Q_EMIT succeeded(words);
    else
        Q_EMIT failed(done.error());
}

void PromiseActions::assignTo(const std::optional<StaffId> &staff, const QString &words)
{
    report(m_desks.editing().assign(m_row->promise, staff), words);
}

void PromiseActions::submit()
{
    const QString words = tr("Promise no. %1 is submitted for review.").arg(m_row->number);
    report(m_desks.review().submit(m_row->promise, m_row->head), words);
}

void PromiseActions::approve()
{
    const QString words = tr("Promise no. %1 is approved.").arg(m_row->number);
    report(m_desks.review().approve(m_row->promise, m_row->head), words);
}

void PromiseActions::publish()
{
    const QString words = tr("Promise no. %1 goes online with the next export of the site.").arg(m_row->number);
    report(m_desks.publication().publish(m_row->promise, m_row->approved.value_or(m_row->head)), words);
}

void PromiseActions::copy() const
{
    if (m_row)
        QGuiApplication::clipboard()->setText(tr("No. %1, %2").arg(m_row->number).arg(quoted(m_row->title)));
}

} // namespace tenue
