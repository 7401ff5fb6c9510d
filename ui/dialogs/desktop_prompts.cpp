// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/desktop_prompts.h"

#include "ui/dialogs/question_dialog.h"

namespace tenue
{

DesktopPrompts::DesktopPrompts(QWidget *window)
    : m_window(window)
{
}

void DesktopPrompts::ask(const Question &question, QObject *context, Answered answered)
{
    auto *dialog = new QuestionDialog(question, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, context, std::move(answered));
    dialog->open();
}

void DesktopPrompts::chooseFileToOpen(const FileQuestion &question, QObject *context, Chosen chosen)
{
    auto *dialog = new QFileDialog(m_window);
    dialog->setFileMode(QFileDialog::ExistingFile);
    open(dialog, question, context, std::move(chosen));
}

void DesktopPrompts::chooseFileToSave(const FileQuestion &question, QObject *context, Chosen chosen)
{
    auto *dialog = new QFileDialog(m_window);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.suffix);
    open(dialog, question, context, std::move(chosen));
}

void DesktopPrompts::chooseFolder(const FileQuestion &question, QObject *context, Chosen chosen)
{
    auto *dialog = new QFileDialog(m_window);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    open(dialog, question, context, std::move(chosen));
}

void DesktopPrompts::open(QFileDialog *dialog, const FileQuestion &question, QObject *context, Chosen chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    if (!question.filter.isEmpty())
        dialog->setNameFilter(question.filter);
    if (const QFileInfo start(question.start); start.isDir())
        dialog->setDirectory(question.start);
    else if (!question.start.isEmpty())
        dialog->selectFile(question.start);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(chosen));
    dialog->open();
}

} // namespace tenue
