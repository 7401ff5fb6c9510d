// SPDX-License-Identifier: GPL-3.0-or-later
// What the dossier page does for the writing area: language, citations, updates, focus.
#include "core/workflow/dossier_comparison.h"
#include "ui/editor/author_tips.h"
#include "ui/editor/dossier_drafting.h"
#include "ui/editor/dossier_head.h"
#include "ui/editor/dossier_page.h"
#include "ui/editor/dossier_panel.h"
#include "ui/editor/dossier_saving.h"
#include "ui/editor/evidence_panel.h"
#include "ui/editor/markdown_editor.h"
#include "ui/editor/merge_page.h"
#include "ui/editor/promise_card.h"
#include "ui/editor/writing_area.h"
#include "ui/models/standing.h"
#include "ui/widgets/strip_stack.h"

#include <QtCore/QLocale>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString originOf(const QString &publisher, const QDate &date)
{
    QStringList parts { publisher, QLocale().toString(date, u"d MMM yyyy"_s) };
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

void DossierPage::connectWriting()
{
    m_writing->setCitationSource([this] { return citationChoices(); });
    connect(m_writing, &WritingArea::citationChosen, this, &DossierPage::takeIntoDossier);
    connect(m_writing, &WritingArea::claimPressed, m_panel, &DossierPanel::showFindingAt);
    connect(m_writing, &WritingArea::sourceRequested, this, [this](const QString &key) {
        setFocusMode(false);
        m_panel->showEvidence(key);
    });
    connect(m_writing, &WritingArea::updateRequested, this, &DossierPage::addUpdate);
    connect(m_writing, &WritingArea::pasteLeftOut, this, [this](const QString &sentence) {
        m_strips->add({ u"paste"_s, StripKind::Info, sentence });
    });
    connect(m_writing, &WritingArea::focusModeChosen, this, &DossierPage::setFocusMode);
    connect(m_writing, &WritingArea::lookChanged, this, &DossierPage::writingLookChanged);
    new AuthorTips(m_desks, m_dossier, *m_writing, this);
    connect(m_drafting, &DossierDrafting::failed, this, [this](const Error &error) {
        m_strips->add({ u"drafting"_s, StripKind::Error, error.message });
    });
}

void DossierPage::setWritingLook(const WritingLook &look)
{
    m_writing->setLook(look);
}

QList<CitationChoice> DossierPage::citationChoices()
{
    QList<CitationChoice> choices;
    for (const auto &each : m_dossier.evidence())
        choices.append({ each.id, each.base, each.value.key, each.value.title,
                         originOf(each.value.publisher, each.value.date), true });
    const auto rows = m_desks.workspace().evidence().rows();
    if (!rows)
        return choices;
    for (const auto &row : *rows) {
        if (!m_dossier.draft().lists(row.evidence))
            choices.append({ row.evidence, row.head, row.key, row.title, originOf(row.publisher, row.date), false });
    }
    return choices;
}

void DossierPage::takeIntoDossier(const CitationChoice &choice)
{
    if (choice.isInDossier || !choice.revision)
        return;
    m_dossier.change(tr("evidence of another dossier"),
                     [&](DossierDraft &draft) { draft.citeRevision(choice.evidence, *choice.revision); });
}

void DossierPage::addUpdate()
{
    showWriting();
    m_writing->addUpdate(m_desks.session().clock.now().toLocalTime().date());
    m_strips->add({ u"update"_s,
                    StripKind::Info,
                    tr("A dated section was added at the end. Does it change the verdict?"),
                    { { tr("Change the verdict…"), [this] { chooseVerdict(); } } } });
}

void DossierPage::showMerge()
{
    const auto theirs = m_desks.editing().open(m_dossier.id());
    const bool differs = m_dossier.isDifferent();
    if (!theirs || !m_dossier.base() || !differs)
        return;
    const auto base = m_desks.workspace().entities().at<Promise>(entityOf(m_dossier.id()), *m_dossier.base());
    if (!base) {
        m_strips->add({ u"reading"_s, StripKind::Error, base.error().message });
        return;
    }
    const auto &mine = m_dossier.promise();
    const auto words = wordsFor(m_desks.workspace(), { base->value, mine, theirs->value });
    if (!words) {
        m_strips->add({ u"reading"_s, StripKind::Error, words.error().message });
        return;
    }
    if (!m_merge) {
        m_merge = new MergePage;
        m_centre->addWidget(m_merge);
        connect(m_merge, &MergePage::backRequested, this, &DossierPage::showWriting);
        connect(m_merge, &MergePage::mergeChosen, this, [this](const RevisionId &revision, const Promise &merged) {
            showWriting();
            m_saving->saveMerged(revision, merged);
        });
    }
    m_merge->show(mergeDossiers(base->value, mine, theirs->value, *words), theirs->revision);
    m_centre->setCurrentWidget(m_merge);
}

void DossierPage::setFocusMode(bool isOn)
{
    m_isFocused = isOn;
    m_writing->setFocusMode(isOn);
    for (auto *part :
         { static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_panel) })
        part->setVisible(!isOn);
    Q_EMIT focusModeChanged(isOn);
}

PrintedDossier DossierPage::toPrint()
{
    commitFields();
    PrintedDossier dossier { m_dossier.id(), m_dossier.promiseAsTyped(), {}, {} };
    for (const auto &each : m_dossier.evidence())
        dossier.evidence.append(each.value);
    const auto row = m_dossier.row();
    dossier.standing = row && !m_dossier.isDifferent() ? wordOf(standingOf(*row)) : tr("Draft, not saved");
    return dossier;
}

int DossierPage::panelTab() const
{
    return m_panel->tab();
}

void DossierPage::setPanelTab(int tab)
{
    m_panel->setTab(tab);
}

void DossierPage::focusText()
{
    m_writing->editor().setFocus(Qt::OtherFocusReason);
}

} // namespace tenue
