// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the writing area do.
#include "ui/editor/cite_popup.h"
#include "ui/editor/find_bar.h"
#include "ui/editor/length_line.h"
#include "ui/editor/live_typography.h"
#include "ui/editor/markdown_editor.h"
#include "ui/editor/pasting.h"
#include "ui/editor/typography_list.h"
#include "ui/editor/writing_area.h"
#include "ui/editor/writing_look_popover.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

void WritingArea::perform(Writing command)
{
    switch (command) {
    case Writing::Heading:
        return m_editor->toggleHeading();
    case Writing::Bold:
        return m_editor->toggleBold();
    case Writing::Italic:
        return m_editor->toggleItalic();
    case Writing::Quote:
        return m_editor->toggleQuote();
    case Writing::List:
        return m_editor->toggleBulletList();
    case Writing::NumberedList:
        return m_editor->toggleNumberedList();
    case Writing::Link:
        return m_editor->insertLink();
    case Writing::Cite:
        return m_cite->openAtCaret();
    case Writing::Find:
        return m_find->open(false);
    case Writing::Replace:
        return m_find->open(true);
    case Writing::FindNext:
        return m_find->findNext(1);
    case Writing::FindPrevious:
        return m_find->findNext(-1);
    case Writing::Typography:
        return m_faults->check(m_typography->typography());
    case Writing::LiveTypography:
        m_typography->setOn(m_actions->action(command).isChecked());
        Q_EMIT lookChanged(look());
        return;
    case Writing::Outline:
        return offerOutlines();
    case Writing::NextClaim:
        return goToClaim(1);
    case Writing::PreviousClaim:
        return goToClaim(-1);
    case Writing::PastePlain:
        return m_pasting->pastePlain();
    case Writing::Update:
        Q_EMIT updateRequested();
        return;
    case Writing::Comment:
        Q_EMIT commentRequested();
        return;
    default:
        performView(command);
    }
}

void WritingArea::performView(Writing command)
{
    switch (command) {
    case Writing::Invisible:
        return m_editor->setInvisibleShown(m_actions->action(command).isChecked());
    case Writing::Preview:
        return showPreview(m_actions->action(command).isChecked(), false);
    case Writing::PreviewAlone:
        return showPreview(m_actions->action(command).isChecked(), true);
    case Writing::Focus:
        Q_EMIT focusModeChosen(m_actions->action(command).isChecked());
        return;
    case Writing::Larger:
        return zoom(1);
    case Writing::Smaller:
        return zoom(-1);
    case Writing::UsualSize:
        return zoom(0);
    case Writing::Look:
        return openLook();
    default:
        return;
    }
}

void WritingArea::goToNextMistake()
{
    const auto &marks = m_editor->spellingMarks();
    if (marks.isEmpty())
        return;
    const int caret = m_editor->textCursor().selectionEnd();
    const auto next = std::find_if(marks.cbegin(), marks.cend(),
                                   [caret](const QTextCursor &mark) { return mark.selectionStart() >= caret; });
    m_editor->setTextCursor(next == marks.cend() ? marks.first() : *next);
    m_editor->centerCursor();
    m_editor->setFocus();
}

void WritingArea::setClaims(const QList<TextSpot> &claims)
{
    QList<MarginSign> signs;
    for (const auto &claim : claims) {
        QTextCursor place(m_editor->document());
        place.setPosition(std::clamp(claim.start, 0, m_editor->document()->characterCount() - 1));
        signs.append({ place, claim.words });
    }
    m_editor->setMarginSigns(signs);
    for (const auto command : { Writing::NextClaim, Writing::PreviousClaim })
        m_actions->action(command).setEnabled(!signs.isEmpty());
}

void WritingArea::goToClaim(int step)
{
    const auto &signs = m_editor->marginSigns();
    if (signs.isEmpty())
        return;
    const int caret = m_editor->textCursor().position();
    const auto isBehind = [caret](const MarginSign &sign) { return sign.place.position() > caret; };
    const auto isBefore = [caret](const MarginSign &sign) { return sign.place.position() < caret; };
    auto found = signs.first();
    if (step > 0) {
        const auto next = std::find_if(signs.cbegin(), signs.cend(), isBehind);
        found = next == signs.cend() ? signs.first() : *next;
    } else {
        const auto previous = std::find_if(signs.crbegin(), signs.crend(), isBefore);
        found = previous == signs.crend() ? signs.last() : *previous;
    }
    auto caretThere = found.place;
    caretThere.clearSelection();
    m_editor->setTextCursor(caretThere);
    m_editor->centerCursor();
    m_editor->setFocus();
}

void WritingArea::setTemplates(const QList<DossierTemplate> &templates)
{
    m_templates = templates;
    m_length->setTarget(templates.isEmpty() ? 0 : templates.first().targetSigns);
    count();
}

void WritingArea::refreshOutline()
{
    const bool isEmpty = body().trimmed().isEmpty();
    const bool hasOutline = std::any_of(m_templates.cbegin(), m_templates.cend(),
                                        [](const DossierTemplate &each) { return !each.outline.isEmpty(); });
    auto &outline = m_actions->action(Writing::Outline);
    outline.setEnabled(isEmpty && hasOutline && !m_editor->isReadOnly());
    outline.setStatusTip(!hasOutline   ? tr("The newsroom has no template with an outline for this mandate.")
                             : isEmpty ? QString()
                                       : tr("An outline begins an empty analysis; this one has been begun."));
}

void WritingArea::offerOutlines()
{
    QList<DossierTemplate> outlines = m_templates;
    outlines.removeIf([](const DossierTemplate &each) { return each.outline.isEmpty(); });
    if (outlines.size() == 1)
        return insertOutline(outlines.first());
    auto *menu = new QMenu(this);
    menu->setObjectName(u"outlines"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &each : outlines)
        connect(menu->addAction(QString(each.name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, each] { insertOutline(each); });
    menu->popup(m_editor->viewport()->mapToGlobal(m_editor->cursorRect().bottomLeft()));
}

void WritingArea::insertOutline(const DossierTemplate &chosen)
{
    m_editor->replaceText(chosen.outline);
    m_editor->moveCursor(QTextCursor::Start);
    m_editor->setFocus();
    m_length->setTarget(chosen.targetSigns);
    count();
}

WritingLook WritingArea::look() const
{
    return { m_editor->family(), m_editor->zoomStep(), m_editor->measure(),
             m_actions->action(Writing::LiveTypography).isChecked() };
}

void WritingArea::setLook(const WritingLook &look)
{
    m_editor->setFamily(look.family);
    m_editor->setMeasure(look.measure);
    m_editor->setZoomStep(look.zoom);
    m_actions->action(Writing::LiveTypography).setChecked(look.setsTypography);
    m_typography->setOn(look.setsTypography);
}

void WritingArea::zoom(int step)
{
    m_editor->zoom(step);
    Q_EMIT lookChanged(look());
}

void WritingArea::openLook()
{
    auto *popover = new WritingLookPopover(look(), this);
    connect(popover, &WritingLookPopover::lookChosen, this, [this](const WritingLook &chosen) {
        setLook(chosen);
        Q_EMIT lookChanged(chosen);
    });
    popover->openAt(m_toolBar->isVisible() ? m_toolBar : m_length);
}

} // namespace tenue
