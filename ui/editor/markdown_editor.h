// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPlainTextEdit>

namespace tenue
{

/// Where an analysis is written: plain Markdown, set as what readers will read, at most 672 px wide.
///
/// The text never changes but by editing it: marks are typed or put there by the commands, each of
/// them one step of undo.
class MarkdownEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int Measure = 672;
    static constexpr int Gutter = 32;

    explicit MarkdownEditor(QWidget *parent = nullptr);

    /// Takes `text` as what is there from now on: undo does not go back before it.
    void setText(const QString &text);
    /// Edits the text to be `text`, as one step of undo.
    void replaceText(const QString &text);

public Q_SLOTS:
    void toggleHeading();
    void toggleBold();
    void toggleItalic();
    void toggleQuote();
    void toggleBulletList();
    void toggleNumberedList();
    void insertLink();
    /// Puts `[@key]` at the caret, after a space where one is wanted.
    void cite(const QString &key);
    /// Adds, at the end, a section under a heading with the date.
    void addUpdate(const QString &heading);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
};

} // namespace tenue
