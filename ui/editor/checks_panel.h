// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/open_dossier.h"

#include <QtWidgets/QWidget>

class QListWidget;
class QPushButton;

namespace tenue
{

class EmptyState;
class TextLabel;

/// What the newsroom's checklist points out in the text that is being written: each finding with its
/// weight and place, and what somebody stands by all the same.
class ChecksPanel : public QWidget
{
    Q_OBJECT

public:
    ChecksPanel(Desks &desks, OpenDossier &dossier, QWidget *parent = nullptr);

    /// Checks again, with the analysis as it is now; returns how many findings are not waived.
    int refresh(const QString &summary, const QString &body);
    const QList<DossierFinding> &findings() const { return m_findings; }
    /// Makes the finding about this place of the analysis current, with the focus: to read, show or waive.
    void choose(qsizetype position);

Q_SIGNALS:
    /// The place of a finding shall be shown.
    void jumpRequested(const tenue::FindingPlace &place, const QString &evidenceKey);

private:
    void readNames();
    void addRow(const DossierFinding &finding);
    QString detailOf(const DossierFinding &finding) const;
    const DossierFinding *current() const;
    void showCommands();
    void jump();
    void waive();
    void withdraw();
    void report(const Result<> &done);

    Desks &m_desks;
    OpenDossier &m_dossier;
    QList<DossierFinding> m_findings;
    QHash<StaffId, QString> m_names; ///< of those who waived
    QListWidget *m_list;
    EmptyState *m_empty;
    QWidget *m_commands;
    QPushButton *m_show;
    QPushButton *m_waive;
    QPushButton *m_withdraw;
    TextLabel *m_fault;
};

/// The findings about the dossier as it is on screen, with the waivers that hold.
Result<QList<DossierFinding>> findingsNow(Desks &desks, const OpenDossier &dossier, const Promise &promise);

} // namespace tenue
