// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/find_text.h"
#include "ui/widgets/panel.h"

#include <QtCore/QTimer>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace tenue
{

class MarkdownEditor;
class TextLabel;

/// Finds and replaces in one text: how many there are is in view while one types.
///
/// Replacing all is one step of undo. Esc gives the focus back to the text.
class FindBar : public Panel
{
    Q_OBJECT

public:
    explicit FindBar(MarkdownEditor &editor, QWidget *parent = nullptr);

    /// Opens with what is selected, if that is on one line. With the line for replacing, if wished.
    void open(bool withReplacement);
    void findNext(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QToolButton *newOption(QLatin1StringView objectName, const QString &sign, const QString &name);
    QWidget *newFindRow();
    QWidget *newReplaceRow();
    TextSearch pattern() const;
    void search();
    void showCount();
    void select(const TextPlace &match);
    void replaceOne();
    void replaceAll();

    MarkdownEditor &m_editor;
    QLineEdit *m_find;
    QToolButton *m_case;
    QToolButton *m_accents;
    QToolButton *m_word;
    QToolButton *m_expression;
    TextLabel *m_count;
    QWidget *m_replaceRow;
    QLineEdit *m_replace;
    QPushButton *m_replaceOne;
    QPushButton *m_replaceAll;
    std::optional<TextFinder> m_finder;
    QList<TextPlace> m_matches;
    QTimer m_searchSoon;
};

} // namespace tenue
