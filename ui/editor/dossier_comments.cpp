// SPDX-License-Identifier: GPL-3.0-or-later
// How the dossier page shows what colleagues say about its words.
#include "ui/editor/checks_panel.h"
#include "ui/editor/comments_panel.h"
#include "ui/editor/dossier_head.h"
#include "ui/editor/dossier_page.h"
#include "ui/editor/dossier_panel.h"
#include "ui/editor/markdown_editor.h"
#include "ui/editor/title_field.h"
#include "ui/editor/writing_area.h"
#include "ui/widgets/exact_text.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

bool isMarked(const CommentThread &thread, qsizetype textLength)
{
    return thread.first.value.anchor.field == "body"_L1 && !thread.first.value.isResolved
        && thread.place.state != AnchorPlace::State::Lost && thread.place.length > 0
        && thread.place.start + thread.place.length <= textLength;
}

} // namespace

void DossierPage::connectComments()
{
    auto &comments = m_panel->comments();
    connect(&comments, &CommentsPanel::commentsChanged, this, &DossierPage::readTexts);
    connect(&comments, &CommentsPanel::chosenChanged, this, &DossierPage::markComments);
    connect(&comments, &CommentsPanel::jumpRequested, this,
            [this](const QString &field, qsizetype start, qsizetype length) {
                jumpTo({ field, start, length });
            });
    connect(&m_panel->checks(), &ChecksPanel::jumpRequested, this, &DossierPage::jumpTo);
    connect(&m_desks.checklist(), &ChecklistDesk::waived, this, &DossierPage::readTexts, Qt::QueuedConnection);
    connect(m_writing, &WritingArea::commentRequested, this, &DossierPage::startComment);
    connect(&m_writing->editor(), &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const auto thread = threadAtCaret();
        if (!thread.isNull())
            m_panel->comments().choose(thread);
    });
}

void DossierPage::markComments()
{
    auto &editor = m_writing->editor();
    const auto length = editor.document()->characterCount() - 1;
    QList<AnchoredWords> marks;
    m_markedThreads.clear();
    for (const auto &thread : m_panel->comments().threads()) {
        if (!isMarked(thread, length))
            continue;
        QTextCursor words(editor.document());
        words.setPosition(static_cast<int>(thread.place.start));
        words.setPosition(static_cast<int>(thread.place.start + thread.place.length), QTextCursor::KeepAnchor);
        marks.append({ words, thread.first.row.id == m_panel->comments().chosen() });
        m_markedThreads.append({ thread.first.row.id, words });
    }
    editor.setAnchoredWords(marks);
}

CommentId DossierPage::threadAtCaret() const
{
    const auto caret = m_writing->editor().textCursor();
    if (caret.hasSelection())
        return {};
    for (const auto &[thread, words] : m_markedThreads) {
        if (words.selectionStart() <= caret.position() && caret.position() < words.selectionEnd())
            return thread;
    }
    return {};
}

// On the selected words; without any, to the comment at the caret; else on the dossier.
void DossierPage::startComment()
{
    if (const auto title = m_head->title().selection(); title.length > 0)
        return m_panel->startComment({ u"title"_s, title.start, title.length }, title.text);
    auto &summary = m_writing->summary();
    auto &editor = m_writing->editor();
    const bool isSummary = summary.hasFocus() && summary.textCursor().hasSelection();
    const auto cursor = isSummary ? summary.textCursor() : editor.textCursor();
    if (cursor.hasSelection()) {
        const auto text = exactText(isSummary ? *summary.document() : *editor.document());
        m_panel->startComment({ isSummary ? u"summary"_s : u"body"_s, cursor.selectionStart(),
                                cursor.selectionEnd() - cursor.selectionStart() },
                              text);
        return;
    }
    if (const auto thread = threadAtCaret(); !thread.isNull() && editor.hasFocus()) {
        m_panel->showComment(thread);
        return;
    }
    m_panel->startComment({}, {});
}

} // namespace tenue
