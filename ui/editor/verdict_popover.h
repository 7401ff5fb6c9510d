// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"
#include "core/domain/verdict_scale.h"
#include "ui/widgets/popover.h"

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace tenue
{

/// What a person chose about the verdict.
struct VerdictChoice {
    QString verdict;
    QDate since = {};
    QString reason = {};
    std::optional<VerdictChange> change = {};
};

/// Chooses the verdict among all of the scale, each with its definition in view, and says why.
class VerdictPopover : public Popover
{
    Q_OBJECT

public:
    /// `today` is offered as the day of a changed verdict.
    VerdictPopover(const VerdictScale &scale, const Promise &promise, const QDate &today, QWidget *parent);

    VerdictChoice choice() const;
    /// Puts the focus on these letters of the reason, once it is open.
    void showReason(qsizetype start, qsizetype length);

Q_SIGNALS:
    void accepted();
    /// A colleague's remark on these letters of the reason, which reads `text`; of length 0: on all of it.
    void commentRequested(qsizetype start, qsizetype length, const QString &text);

private:
    void addVerdicts(QVBoxLayout &column, const VerdictScale &scale);
    void addReasons(QVBoxLayout &column);
    void followVerdict();
    void accept();
    void comment();

    const Promise m_promise;
    const QString m_unexamined;
    const QDate m_today;
    QStringList m_keys;
    QButtonGroup *m_verdicts;
    QLineEdit *m_reason;
    QComboBox *m_change;
    QDateEdit *m_since;
    QPushButton *m_act;
    QToolButton *m_comment;
};

} // namespace tenue
