// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace tenue
{

class TextLabel;

/// What follows an export: the command that brings the folder to its server, with what it printed, and
/// the authority that stamps the publication. Both belong to this computer, never to a workspace.
class AfterExportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AfterExportPanel(QWidget *parent = nullptr);

    QString command() const;
    QUrl timeStampAuthority() const;
    void setValues(const QString &command, const QUrl &authority);
    /// What the last command printed; nothing is shown where that is empty.
    void setOutput(const QStringList &lines);

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_command;
    QLineEdit *m_authority;
    TextLabel *m_outputTitle;
    QPlainTextEdit *m_output;
};

} // namespace tenue
