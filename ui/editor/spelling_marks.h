// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/spelling.h"

#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtGui/QTextCursor>

class QMenu;

namespace tenue
{

class MarkdownEditor;

/// Marks the words of a text that no dictionary knows, and offers others in the context menu.
///
/// The dictionary lives on a thread of its own: checking a text and looking for suggestions never
/// delay a key. Marks appear when nothing was typed for half a second.
class SpellingMarks : public QObject
{
    Q_OBJECT

public:
    explicit SpellingMarks(MarkdownEditor &editor);
    ~SpellingMarks() override;

    void setLanguage(TextLanguage language);
    TextLanguage language() const { return m_language; }
    /// The words of the newsroom; `mayAdd` where this person can put one there.
    void setWords(const QStringList &words, bool mayAdd);

Q_SIGNALS:
    /// `fault` says, in a sentence, why nothing is checked; empty if all is well.
    void checked(int mistakes, const QString &fault);
    /// `word` is right, for everybody in the newsroom.
    void wordAddRequested(const QString &word);

private:
    void check();
    void show(int revision, const QList<std::pair<int, int>> &places, const QString &fault);
    void showMenu(const QPoint &at);
    void offer(const QTextCursor &word, const QPoint &at, const QStringList &suggestions);
    void addStandardActions(QMenu &menu);
    void ignore(const QString &word);

    struct Desk; ///< what only the thread touches

    MarkdownEditor &m_editor;
    TextLanguage m_language = TextLanguage::French;
    QStringList m_words;
    bool m_mayAdd = false;
    QStringList m_ignored;
    QTimer m_checkSoon;
    QThread m_thread;
    std::unique_ptr<Desk> m_desk;
};

} // namespace tenue
