// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <functional>

class QObject;

namespace tenue
{

/// A question that cannot wait: work goes on only with an answer.
struct Question {
    QString title; ///< what it is about, as a short sentence
    QString sentence; ///< what happens with which answer
    QStringList answers; ///< words on the buttons, from the safest to the next action
    int defaultAnswer = 0; ///< filled; taken by Enter
    int escapeAnswer = 0; ///< taken by Esc and by closing the dialog: the one that loses nothing
    bool isDangerous = false; ///< what it does cannot be undone
};

/// A file or folder that a person shall choose.
struct FileQuestion {
    QString title;
    QString start = {}; ///< folder or file that is offered first; empty means the last one used
    QString filter = {}; ///< "Tables (*.csv *.tsv)"; empty means every file
    QString suffix = {}; ///< added to a name without one when saving: "tenue"
};

/// How a page asks people what cannot wait. A page is given one; a test gives one that answers.
///
/// Nothing blocks: `answered` runs later, on the GUI thread, and not at all if `context` is gone
/// by then or, for files, if nothing was chosen.
class Prompts
{
public:
    using Answered = std::function<void(int answer)>;
    using Chosen = std::function<void(const QString &path)>;

    virtual ~Prompts() = default;

    virtual void ask(const Question &question, QObject *context, Answered answered) = 0;
    virtual void chooseFileToOpen(const FileQuestion &question, QObject *context, Chosen chosen) = 0;
    /// The dialog has asked already whether an existing file may be replaced.
    virtual void chooseFileToSave(const FileQuestion &question, QObject *context, Chosen chosen) = 0;
    virtual void chooseFolder(const FileQuestion &question, QObject *context, Chosen chosen) = 0;
};

} // namespace tenue
