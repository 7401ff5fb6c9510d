// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/prompts.h"

#include <QtCore/QList>

namespace tenue
{

/// Answers at once, as the test said beforehand; remembers what was asked.
///
/// A question nobody prepared an answer for gets its escape answer; a file, none.
class ScriptedPrompts : public Prompts
{
public:
    QList<int> answers; ///< taken from the front
    QStringList paths; ///< taken from the front; an empty one means "nothing chosen"

    QList<Question> questions; ///< asked so far
    QList<FileQuestion> fileQuestions;

    void ask(const Question &question, QObject *, Answered answered) override
    {
        questions.append(question);
        answered(answers.isEmpty() ? question.escapeAnswer : answers.takeFirst());
    }
    void chooseFileToOpen(const FileQuestion &question, QObject *, Chosen chosen) override { choose(question, chosen); }
    void chooseFileToSave(const FileQuestion &question, QObject *, Chosen chosen) override { choose(question, chosen); }
    void chooseFolder(const FileQuestion &question, QObject *, Chosen chosen) override { choose(question, chosen); }

private:
    void choose(const FileQuestion &question, const Chosen &chosen)
    {
        fileQuestions.append(question);
        const QString path = paths.isEmpty() ? QString() : paths.takeFirst();
        if (!path.isEmpty())
            chosen(path);
    }
};

} // namespace tenue
