// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/citation_choice_model.h"

#include <QtGui/QTextCursor>
#include <QtWidgets/QFrame>

#include <functional>

class QListView;

namespace tenue
{

class MarkdownEditor;
class TextLabel;

/// Offers evidence where `[@` was typed: the dossier's, then the workspace's, filtered by what is
/// typed next. Enter or Tab puts `[@key]`, Esc leaves the text as it is.
///
/// The editor keeps the focus all the while.
class CitePopup : public QFrame
{
    Q_OBJECT

public:
    /// `area` holds the editor; the list is shown inside it.
    CitePopup(MarkdownEditor &editor, QWidget *area);

    /// Asked each time the list opens.
    void setSource(std::function<QList<CitationChoice>()> source) { m_source = std::move(source); }
    /// Types `[@` at the caret and offers.
    void openAtCaret();

Q_SIGNALS:
    /// Before the key is put into the text.
    void chosen(const tenue::CitationChoice &choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void noteTyping();
    void open(int start, bool isByCommand);
    void place();
    void follow();
    void choose();
    void cancel();
    void moveBy(int rows);
    bool takeKey(int key);
    QString typed() const;

    MarkdownEditor &m_editor;
    std::function<QList<CitationChoice>()> m_source;
    CitationChoiceModel *m_model;
    QListView *m_list;
    TextLabel *m_none;
    QTextCursor m_start; ///< just behind `[@`
    bool m_isByCommand = false;
};

} // namespace tenue
