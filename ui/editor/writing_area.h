// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QAction;
class QPlainTextEdit;

namespace tenue
{

class MarkdownEditor;
class TextLabel;
struct Promise;

/// Where summary and analysis are written: tool bar, the two texts, and how long they are.
///
/// The room that another editor can move into: the page only sets and reads the texts, cites, and
/// listens to `typed()`.
class WritingArea : public QWidget
{
    Q_OBJECT

public:
    explicit WritingArea(QWidget *parent = nullptr);

    void setTexts(const QString &summary, const QString &body);
    /// Writes what is typed into the promise.
    void putTextsInto(Promise &promise) const;
    void setReadOnly(bool isReadOnly);
    /// Renames a key wherever the text cites it, as one step of undo.
    void renameKey(const QString &before, const QString &after);
    void cite(const QString &key);
    /// Starts a dated section at the end.
    void addUpdate();

    /// Bold, italic … in the order of the tool bar.
    QList<QAction *> actions() const { return m_actions; }
    MarkdownEditor &editor() { return *m_editor; }

Q_SIGNALS:
    void typed();
    /// "Cite": the list of evidence shall offer itself.
    void citeRequested();

private:
    QAction *addCommand(QLatin1StringView icon, const QString &words, const QKeySequence &keys,
                        const std::function<void()> &act);
    void addCommands();
    QWidget *newToolBar();
    QWidget *newSummary();
    QWidget *newLengthLine();
    void noteTyping();
    int textRevision() const;
    void count();

    QList<QAction *> m_actions;
    QPlainTextEdit *m_summary;
    MarkdownEditor *m_editor;
    TextLabel *m_length;
    QTimer m_countSoon;
    int m_notedRevision = 0;
};

} // namespace tenue
