// SPDX-License-Identifier: GPL-3.0-or-later
// How the dossier page goes to a place in the dossier.
#include "ui/editor/dossier_head.h"
#include "ui/editor/dossier_page.h"
#include "ui/editor/dossier_panel.h"
#include "ui/editor/markdown_editor.h"
#include "ui/editor/promise_form.h"
#include "ui/editor/title_field.h"
#include "ui/editor/verdict_popover.h"
#include "ui/editor/writing_area.h"

#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void showWords(QPlainTextEdit &text, qsizetype start, qsizetype length)
{
    const auto last = text.document()->characterCount() - 1;
    auto cursor = text.textCursor();
    cursor.setPosition(int(std::clamp<qsizetype>(start, 0, last)));
    cursor.setPosition(int(std::clamp<qsizetype>(start + length, 0, last)), QTextCursor::KeepAnchor);
    text.setTextCursor(cursor);
    text.ensureCursorVisible();
    text.setFocus(Qt::OtherFocusReason);
}

} // namespace

void DossierPage::editPromise()
{
    m_form->refresh();
    m_centre->setCurrentWidget(m_form);
}

void DossierPage::jumpTo(const FindingPlace &place, const QString &evidenceKey)
{
    if (place.field == "body"_L1 || place.field == "summary"_L1) {
        showWriting();
        if (place.field == "body"_L1)
            return showWords(m_writing->editor(), place.start, place.length);
        return showWords(m_writing->summary(), place.start, place.length);
    }
    if (place.field == "evidence"_L1)
        return evidenceKey.isEmpty() ? m_panel->offerEvidence() : m_panel->showEvidence(evidenceKey);
    if (place.field == "comments"_L1)
        return m_panel->showOpenComments();
    if (place.field == "replies"_L1) {
        if (!m_dossier.isNew() && mayLeave())
            Q_EMIT replyRequested(m_dossier.id());
        return;
    }
    if (place.field == "title"_L1)
        return m_head->title().showWords(place.start, place.length);
    if (place.field == "verdict"_L1)
        return (void)chooseVerdict();
    if (place.field == "verdictReason"_L1)
        return chooseVerdict()->showReason(place.start, place.length);
    editPromise();
    m_form->showField(place.field);
}

} // namespace tenue
