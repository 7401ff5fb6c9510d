// SPDX-License-Identifier: GPL-3.0-or-later
// How changes are suggested on the dossier page, and suggestions answered.
#include "core/domain/staff.h"
#include "core/base/words.h"
#include "ui/editor/comments_panel.h"
#include "ui/editor/dossier_head.h"
#include "ui/editor/dossier_page.h"
#include "ui/editor/dossier_panel.h"
#include "ui/editor/dossier_saving.h"
#include "ui/editor/suggestion_list.h"
#include "ui/editor/suggestion_page.h"
#include "ui/widgets/note_popover.h"
#include "ui/widgets/strip_stack.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

void DossierPage::connectSuggestions()
{
    connect(&m_panel->comments().suggestions(), &SuggestionList::opened, this, &DossierPage::showSuggestion);
}

// The changed text becomes a suggestion, and the dossier is what it was.
void DossierPage::suggestChanges()
{
    commitFields();
    const auto refuse = [this](const QString &sentence) {
        m_strips->add({ u"suggestion"_s, StripKind::Warning, sentence });
    };
    if (m_dossier.isReadOnly())
        return refuse(readOnlyWorkspace().message);
    if (m_dossier.isNew())
        return refuse(tr("This dossier has never been saved: save it instead."));
    if (!m_dossier.isDifferent())
        return refuse(tr("Edit the text first, then suggest it: nothing is changed yet."));
    auto *popover = new NotePopover(tr("Suggest these changes to your colleagues"), tr("Suggest"),
                                    NotePopover::Wanted::Optional, this);
    connect(popover, &NotePopover::accepted, this, [this, popover] { propose(popover->note()); });
    popover->openAt(&m_head->saveButton());
}

void DossierPage::propose(const QString &note)
{
    // Brings what was typed since into the dossier.
    if (!m_dossier.isDifferent() || !m_dossier.base())
        return;
    const DossierDraft draft { m_dossier.promise(), m_dossier.draft().evidence };
    const auto made = m_desks.suggestions().propose(m_dossier.id(), *m_dossier.base(), draft, note);
    if (!made) {
        m_strips->add({ u"suggestion"_s, StripKind::Error, made.error().message });
        return;
    }
    m_saving->discardMine();
    m_strips->add({ u"suggestion"_s,
                    StripKind::Info,
                    tr("Your changes are a suggestion now; the text is as it was."),
                    { { tr("Look at it"), [this, id = *made] { showSuggestion(id); } } } });
    readTexts();
}

void DossierPage::showSuggestion(const SuggestionId &suggestion)
{
    const auto view = m_desks.suggestions().find(suggestion);
    const auto changes = m_desks.suggestions().changesOf(suggestion);
    if (!view || !changes) {
        m_strips->add({ u"suggestion"_s, StripKind::Error, view ? changes.error().message : view.error().message });
        return;
    }
    m_strips->remove(u"suggestion"_s);
    if (!m_suggestion) {
        m_suggestion = new SuggestionPage;
        m_centre->addWidget(m_suggestion);
        connect(m_suggestion, &SuggestionPage::backRequested, this, &DossierPage::showWriting);
        connect(m_suggestion, &SuggestionPage::acceptChosen, this, &DossierPage::acceptSuggestion);
        connect(m_suggestion, &SuggestionPage::refuseChosen, this,
                [this](const SuggestionId &id, const QString &answer) {
                    if (const auto done = m_desks.suggestions().refuse(id, answer); !done)
                        return m_suggestion->showFault(done.error().message);
                    showWriting();
                    readTexts();
                });
    }
    const auto staff = m_desks.workspace().entities().find<Staff>(entityOf(view->by));
    m_suggestion->show(*view, *changes,
                       tr("Suggestion by %1, %2", "who, when")
                           .arg(staff && *staff ? (*staff)->value.name : QString(), momentInWords(view->at)),
                       !m_dossier.isReadOnly());
    m_centre->setCurrentWidget(m_suggestion);
    m_suggestion->setFocus();
}

void DossierPage::acceptSuggestion(const SuggestionId &suggestion, const QList<int> &changes, const QString &answer)
{
    const auto head = m_desks.editing().open(m_dossier.id());
    if (!head)
        return m_suggestion->showFault(head.error().message);
    const auto saved = m_desks.suggestions().accept(suggestion, head->revision, changes, answer);
    if (!saved)
        return m_suggestion->showFault(saved.error().message);
    showWriting();
    refresh();
    readTexts();
    Q_EMIT promiseSaved(m_dossier.id());
    Q_EMIT statusChanged(SaveState::Kept, tr("Suggestion accepted: revision saved"));
}

} // namespace tenue
