// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/prompts.h"

#include <QtCore/QPointer>
#include <QtWidgets/QFileDialog>

namespace tenue
{

/// Asks in dialogs over a window.
class DesktopPrompts : public Prompts
{
public:
    explicit DesktopPrompts(QWidget *window);

    void ask(const Question &question, QObject *context, Answered answered) override;
    void chooseFileToOpen(const FileQuestion &question, QObject *context, Chosen chosen) override;
    void chooseFileToSave(const FileQuestion &question, QObject *context, Chosen chosen) override;
    void chooseFolder(const FileQuestion &question, QObject *context, Chosen chosen) override;

private:
    void open(QFileDialog *dialog, const FileQuestion &question, QObject *context, Chosen chosen);

    QPointer<QWidget> m_window;
};

} // namespace tenue
