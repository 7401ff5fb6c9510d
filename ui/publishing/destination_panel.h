// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

#include <QtCore/QUrl>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tenue
{

class AfterExportPanel;
class ProgressLine;
class Prompts;
class TextLabel;

/// Where the site goes and what waits for a decision: at the right of the publication page.
class DestinationPanel : public Panel
{
    Q_OBJECT

public:
    explicit DestinationPanel(Prompts &prompts, QWidget *parent = nullptr);

    QString folder() const;
    QUrl baseAddress() const;
    void setDestination(const QString &folder, const QUrl &baseAddress);
    /// Shown while no address is typed: the one in the site settings.
    void setUsualAddress(const QUrl &address);
    /// `reason` says why the person may not publish; empty if they may.
    void setApproved(int count, const QString &reason);
    /// Locks the fields while the site is written.
    void setWorking(bool isWorking);
    AfterExportPanel &afterExport() const { return *m_after; }
    ProgressLine &progress() const { return *m_progress; }

public Q_SLOTS:
    void chooseFolder();

Q_SIGNALS:
    void destinationChanged();
    void publishApprovedPressed();

private:
    void addApproved(QVBoxLayout *column);
    void addDestination(QVBoxLayout *column);
    void addProgress(QVBoxLayout *column);

    Prompts &m_prompts;
    TextLabel *m_approved;
    QPushButton *m_publishApproved;
    QLineEdit *m_folder;
    QWidget *m_choose;
    QLineEdit *m_address;
    AfterExportPanel *m_after;
    ProgressLine *m_progress;
    QWidget *m_progressCard;
};

} // namespace tenue
