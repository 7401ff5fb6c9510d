// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/recovery_desk.h"

#include <QtWidgets/QDialog>

class QListWidget;
class QPushButton;

namespace tenue
{

class MarkdownEditor;
class TextLabel;

/// Texts that were typed and are not in the workspace: each with its item, time and length, beside
/// what the workspace has. Each is recovered, kept beside, or discarded; "Later" leaves them.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(Desks &desks, const QString &folder, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The text is the person's draft now: its dossier shall be shown.
    void openRequested(const tenue::PromiseId &promise);

private:
    QWidget *newSides();
    QWidget *newButtons();
    void load();
    void showChosen();
    const LeftBehind *chosen() const;
    void finish(const Result<> &done, bool opens);

    Desks &m_desks;
    RecoveryDesk m_desk;
    QList<LeftBehind> m_texts;
    QListWidget *m_list;
    TextLabel *m_older;
    TextLabel *m_fault;
    MarkdownEditor *m_stored;
    MarkdownEditor *m_recovered;
    QPushButton *m_recover;
    QPushButton *m_beside;
    QPushButton *m_discard;
};

} // namespace tenue
