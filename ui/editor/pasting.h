// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QMimeData;

namespace tenue
{

class MarkdownEditor;

/// Brings what is on the clipboard into a text: rich text as clean Markdown, an address on selected
/// words as their link, everything else as the words alone.
///
/// Each paste is one step of undo. What was left out is said.
class Pasting : public QObject
{
    Q_OBJECT

public:
    explicit Pasting(MarkdownEditor &editor);

    /// From the clipboard, without any marks.
    void pastePlain();

Q_SIGNALS:
    /// A sentence about what did not come along.
    void leftOut(const QString &sentence);

private:
    void paste(const QMimeData *source, bool isPlain);
    void insert(const QString &text);

    MarkdownEditor &m_editor;
};

} // namespace tenue
