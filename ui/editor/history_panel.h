// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/open_dossier.h"

#include <QtWidgets/QWidget>

class QListView;

namespace tenue
{

class DossierHistoryModel;
class EmptyState;
class TextLabel;

/// Revisions and decisions of the open dossier; each revision can be read.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    HistoryPanel(Desks &desks, OpenDossier &dossier, QWidget *parent = nullptr);

    /// Reads the history, at once if it is in view, else when it comes into view.
    void refresh();

Q_SIGNALS:
    /// `heading` says which it is: "revision of 12 November 2025, 17:05, by Inès Valmer".
    void revisionChosen(const tenue::RevisionId &revision, const QString &heading);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void chooseRow(const QModelIndex &index);

    Desks &m_desks;
    OpenDossier &m_dossier;
    DossierHistoryModel *m_model;
    QListView *m_list;
    EmptyState *m_empty;
    TextLabel *m_fault;
    bool m_isStale = true;
};

} // namespace tenue
